internal import Inflection
internal import Synchronization
internal import Transliteration
internal import TranslationTypes

/// The terms of one language, with the ways in which the scripts of the language are read.
final class LanguageTerms: Sendable {
    let language: LanguageTag
    /// The index of the usual script.
    let index: LexemeIndex
    private let terms: [SoughtTerm]
    /// The numbers of the terms of this language, ascending.
    private let numbers: [UInt32]
    private let schemes: ScriptReading
    /// The routes that were needed so far, by script.
    private let routes = Mutex<[Int: [ScriptRoute]]>([:])

    /// Makes the index of the usual script; the others follow when a text has them.
    ///
    /// - Parameters:
    ///   - terms: all terms of the recogniser.
    ///   - numbers: which of them are of this language.
    init(language: LanguageTag, terms: [SoughtTerm], numbers: [UInt32], data: any LanguageData) {
        let schemes = ScriptReading(language: language, data: data)
        var builder = LexemeIndexBuilder(
            grammar: TermGrammars.grammar(for: language), folding: WordFolding.folding(for: language),
            capacity: numbers.count)
        for number in numbers {
            var text = schemes.inUsualScript(terms[Int(number)])
            text.withUTF8Span { builder.insert($0, term: number) }
        }
        self.language = language
        index = LexemeIndex(builder)
        self.terms = terms
        self.numbers = numbers
        self.schemes = schemes
    }

    /// The citation form of a term in the usual script.
    func citation(of term: UInt32) -> String { schemes.inUsualScript(terms[Int(term)]) }

    /// How words in a script are read where texts of all languages come: scripts that need rewriting are then not read, since a word
    /// in Latin letters is English first.
    func plainRoutes(for script: WordScript) -> [ScriptRoute] {
        switch (language.language, script) {
        case ("kk", .arabic), ("kk", .latin), ("ug", .latin), ("ug", .cyrillic): []
        default: routes(for: script)
        }
    }

    /// How words in a script are read; none when the language is not written in it.
    func routes(for script: WordScript) -> [ScriptRoute] {
        routes.withLock { known in
            if let routes = known[script.rawValue] { return routes }
            let made = makeRoutes(for: script)
            known[script.rawValue] = made
            return made
        }
    }

    /// The index that words of a script are looked up in.
    func index(for script: WordScript) -> LexemeIndex { routes(for: script).first?.index ?? index }

    private func makeRoutes(for script: WordScript) -> [ScriptRoute] {
        switch (language.language, script) {
        case ("kk", .arabic): return [kazakhArabic()].compactMap { $0 }
        case ("kk", .latin), ("ug", .latin), ("ug", .cyrillic): return [converted(from: script)]
        case ("ru", .latin), ("ru", .arabic), ("kk", .other), ("en", .cyrillic), ("en", .arabic): return []
        default: return [ScriptRoute(name: "", index: index, conversions: [], folding: index.folding)]
        }
    }

    private func converted(from script: WordScript) -> ScriptRoute {
        let name = script == .latin ? "\(language.language)-Latn" : "\(language.language)-Cyrl"
        return ScriptRoute(
            name: name, index: index, conversions: schemes.conversions(from: script),
            folding: index.folding)
    }

    /// Kazakh in Arabic letters writes а and ә, ы and і with one letter each: the terms are written that way, not the text the
    /// other way round.
    private func kazakhArabic() -> ScriptRoute? {
        guard let project = schemes.projection(to: .arabic) else { return nil }
        let folding = WordFolding(
            language: LanguageTag(language: "kk", script: .arabic), dropping: ScriptRoute.kazakhHamzas)
        let fold: @Sendable (String) -> String = { word in
            String(decoding: folding.fold(project.transliterate(word).utf8Span.span), as: UTF8.self)
        }
        var builder = LexemeIndexBuilder(
            grammar: TermGrammars.kazakh(projection: fold), folding: self.index.folding, capacity: numbers.count)
        for number in numbers {
            var text = citation(of: number)
            text.withUTF8Span { builder.insert($0, term: number) }
        }
        return ScriptRoute(name: "kk-Arab", index: LexemeIndex(builder), conversions: [], folding: folding)
    }
}

extension ScriptRoute {
    /// U+0674 and U+0621, which say that a word has front vowels; the letters themselves do not.
    static let kazakhHamzas: Set<UInt32> = [0x674, 0x621]
}

extension String {
    /// Calls `body` with the text's UTF-8.
    mutating func withUTF8Span(_ body: (Span<UInt8>) -> Void) {
        makeContiguousUTF8()
        body(utf8Span.span)
    }
}
