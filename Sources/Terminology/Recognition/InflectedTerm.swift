internal import Inflection
internal import TranslationTypes

/// A term with its forms: the one place where the words of a citation form meet the grammar of their language.
struct InflectedTerm {
    /// The words of the citation form.
    let words: CitationWords
    /// What the grammar makes of them.
    let forms: any TermForms

    /// Has a term inflected by the grammar of its language.
    init(_ term: SoughtTerm) {
        let language = LanguageTag(language: term.language.language)
        words = CitationWords(term.text, folding: WordFolding.folding(for: language))
        forms = Self.inflected(
            of: words.folded, citation: term.text, partOfSpeech: term.partOfSpeech,
            grammar: TermGrammars.grammar(for: language))
    }

    /// The term as it is written with exactly these features; nil when it has no such form.
    func exactly(_ features: Features) -> String? { forms.forms(features).map { words.written(as: $0) } }

    /// The term as it is written with the features that it can have of these.
    func closest(_ features: Features) -> String { words.written(as: forms.closestForms(features)) }

    /// The forms of a term as it ends in an index: by the grammar of the index, with its hyphens in one way.
    static func forms(
        of ending: LexemeIndex.Ending, in index: LexemeIndex, _ language: LanguageTerms, _ terms: [SoughtTerm]
    ) -> any TermForms {
        let citation = language.citation(of: ending.term)
        let words = TermWords.words(
            of: citation.utf8Span.span, folding: language.index.folding, han: .standard, hyphens: ending.hyphens)
        let letters = (words ?? []).compactMap { word -> String? in
            guard case .letters(let bytes) = word else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
        return inflected(
            of: letters, citation: citation, partOfSpeech: terms[Int(ending.term)].partOfSpeech, grammar: index.grammar)
    }

    /// A term that begins with a capital is a name.
    private static func inflected(
        of words: [String], citation: String, partOfSpeech: PartOfSpeech?, grammar: any Grammar
    ) -> any TermForms {
        let isName = citation.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase ?? false
        return grammar.forms(of: words, partOfSpeech: partOfSpeech, isName: isName)
    }
}
