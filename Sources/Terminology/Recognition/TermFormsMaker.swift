internal import Inflection
internal import TranslationTypes

/// Has a term inflected by the grammar of its language.
struct TermFormsMaker {
    let language: LanguageTerms
    let index: LexemeIndex

    /// The forms of a term with its hyphens in one way.
    func forms(of ending: LexemeIndex.Ending, terms: [SoughtTerm]) -> any TermForms {
        let sought = terms[Int(ending.term)]
        let citation = language.citation(of: ending.term)
        let words = TermWords.words(
            of: citation.utf8Span.span, folding: language.index.folding, han: .standard, hyphens: ending.hyphens)
        let letters = (words ?? []).compactMap { word -> String? in
            guard case .letters(let bytes) = word else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
        let isName = citation.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase ?? false
        return index.grammar.forms(of: letters, partOfSpeech: sought.partOfSpeech, isName: isName)
    }
}
