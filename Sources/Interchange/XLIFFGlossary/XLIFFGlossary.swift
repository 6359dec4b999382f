public import Markup
public import TranslationTypes

/// Concepts as entries of the Glossary module of a unit in an XLIFF 2 file (OASIS, XLIFF 2.1 §5.2).
///
/// Whoever writes the file declares the prefixes ``prefix`` and ``ownPrefix`` on an element around it, and calls
/// ``write(_:source:target:to:)`` inside a `<unit>` before its first segment.
public enum XLIFFGlossary {
    /// The namespace of the module.
    public static let namespace = "urn:oasis:names:tc:xliff:glossary:2.0"
    /// The prefix that is written for it.
    public static let prefix = "gls"
    /// The namespace of what the module has no attribute for: the status, the word class and the concept.
    public static let ownNamespace = "urn:x-tilmach:glossary:1"
    /// The prefix that is written for it.
    public static let ownPrefix = "tm"

    /// Writes a `gls:glossary` with the concepts that have a term of the source language, and a translation or a definition; none
    /// of them, and nothing is written.
    ///
    /// An entry has one source term, so that a concept with several gives several entries, which say that they belong together.
    ///
    /// - Throws: `MarkupError` for a character that XML cannot hold, or a sink that fails.
    public static func write<Sink: ByteSink & ~Copyable>(
        _ concepts: [Concept], source: LanguageTag, target: LanguageTag, to xml: inout XMLWriter<Sink>
    ) throws(MarkupError) {
        let entries = concepts.flatMap { Self.entries(of: $0, source, target) }
        if entries.isEmpty { return }
        try xml.start("\(prefix):glossary", content: .elements)
        for (number, entry) in entries.enumerated() {
            try xml.start(
                "\(prefix):glossEntry", [("id", "g\(number + 1)"), ("\(ownPrefix):concept", entry.concept)],
                content: .elements)
            try xml.element("\(prefix):term", attributes(of: entry.term), text: entry.term.text)
            for (index, term) in entry.translations.enumerated() {
                let id = (name: "id", value: "g\(number + 1)t\(index + 1)")
                try xml.element("\(prefix):translation", [id] + attributes(of: term), text: term.text)
            }
            if let definition = entry.definition {
                try xml.element(
                    "\(prefix):definition", definition.source.map { [("source", $0)] } ?? [], text: definition.text)
            }
            try xml.end()
        }
        try xml.end()
    }

    private struct Entry {
        let concept: String
        let term: Term
        let translations: [Term]
        let definition: Definition?
    }

    /// The first entry has all translations; the module asks for one in each, so that the others repeat the first.
    private static func entries(of concept: Concept, _ source: LanguageTag, _ target: LanguageTag) -> [Entry] {
        let translations = concept.terms.filter { $0.language == target && !$0.text.isEmpty }
        let definition = concept.definitions.first { $0.language == source || $0.language == nil }
        if translations.isEmpty, definition == nil { return [] }
        let sources = concept.terms.filter { $0.language == source && !$0.text.isEmpty }
        return sources.enumerated().map { index, term in
            Entry(
                concept: concept.identifier, term: term,
                translations: index == 0 ? translations : Array(translations.prefix(1)),
                definition: index == 0 || translations.isEmpty ? definition : nil)
        }
    }

    private static func attributes(of term: Term) -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        if let source = term.source { result.append(("source", source)) }
        if let status = term.status { result.append(("\(ownPrefix):status", status.rawValue)) }
        if let word = term.partOfSpeech { result.append(("\(ownPrefix):partOfSpeech", word.rawValue)) }
        if term.casePolicy != .automatic { result.append(("\(ownPrefix):case", term.casePolicy.rawValue)) }
        if let note = term.note { result.append(("\(ownPrefix):note", note)) }
        if let date = term.date { result.append(("\(ownPrefix):date", date)) }
        if !term.details.isEmpty { result.append(("\(ownPrefix):details", TermDetailCode.encode(term.details))) }
        return result
    }
}
