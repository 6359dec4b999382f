internal import TextNormalization
internal import Terminology
internal import TranslationTypes
public import Transliteration

/// The batch form of `glossary find`: reads `text`, `lang` and optionally `term`; adds `matches`.
///
/// A line with `term` is searched for that term alone, which need not be in a glossary; the others for the terms of the workspace. A
/// line without `lang` is searched in the language that its letters and words show.
public struct FindTermsBatch: BatchTransform {
    private let load: @Sendable () throws -> GlossaryTerms
    private var glossary: GlossaryTerms?
    private let data: any LanguageData
    private var scanners: [LanguageTag: TermScanner] = [:]
    private var single: [SoughtTerm: TermScanner] = [:]

    /// Searches for the terms of a glossary where a line names none; it is loaded when the first such line comes.
    public init(
        _ load: @escaping @Sendable () throws -> GlossaryTerms, data: any LanguageData = InstalledLanguageData()
    ) {
        self.load = load
        self.data = data
    }

    /// The member `matches`: offsets in code points, the citation form, its status and concept, and why it matched.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let language =
            try query.lang.map { try LanguageTag($0) } ?? LanguageIdentifier.standard.identify(query.text).language
        let found: [FoundTerm]
        if let term = query.term {
            found = search(for: SoughtTerm(typed: term, language: language), in: query.text)
        } else {
            found = try search(query.text, language: language)
        }
        return [("matches", try JSONFragment.bytes(found))]
    }

    private struct Query: Decodable {
        let text: String
        let lang: String?
        let term: String?
    }

    private mutating func search(for term: SoughtTerm, in text: String) -> [FoundTerm] {
        if single.count > Self.mostKept { single = [:] }
        var scanner = single.removeValue(forKey: term) ?? TermRecognizer([term], data: data).scanner(for: term.language)
        defer { single[term] = scanner }
        return FoundTerm.all(scanner.occurrences(in: text), in: text) { _ in (term.text, nil, nil) }
    }

    private mutating func search(_ text: String, language: LanguageTag) throws -> [FoundTerm] {
        let glossary = try self.glossary ?? load()
        self.glossary = glossary
        var scanner = scanners.removeValue(forKey: language.base) ?? glossary.recognizer.scanner(for: language)
        defer { scanners[language.base] = scanner }
        return FoundTerm.all(scanner.occurrences(in: text), in: text) { glossary.description(of: $0) }
    }

    /// Single terms whose scanners are kept.
    private static let mostKept = 4096
}
