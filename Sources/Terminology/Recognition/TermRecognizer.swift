public import Transliteration
public import TranslationTypes

/// Finds terms in texts: inflected, in every script of their language.
///
///     let recognizer = TermRecognizer([SoughtTerm("лагерь", language: .russian)], data: packages)
///     var scanner = recognizer.scanner(for: .russian)
///     scanner.occurrences(in: "в двух лагерях")   // лагерях: plural, prepositional
///
/// Making one takes time linear in the number of terms and inflects nothing; forms are worked out when a text has a word that
/// begins like a term.
public struct TermRecognizer: Sendable {
    let terms: [SoughtTerm]
    let languages: [String: LanguageTerms]
    let chinese: ChineseBoundaries

    /// Takes the terms; their places in the array name them.
    ///
    /// - Parameter data: where word lists of other packages are: those of Chinese decide where words end.
    public init(_ terms: [SoughtTerm], data: any LanguageData) {
        var grouped: [String: [(text: String, language: LanguageTag, term: UInt32)]] = [:]
        for (number, term) in terms.enumerated() {
            grouped[term.language.language, default: []].append((term.text, term.language, UInt32(number)))
        }
        var languages: [String: LanguageTerms] = [:]
        for (code, own) in grouped {
            let language = LanguageTag(language: code)
            languages[code] = LanguageTerms(
                language: language, grammar: TermGrammars.grammar(for: language), data: data, terms: own)
        }
        self.terms = terms
        self.languages = languages
        chinese = ChineseBoundaries(data: data)
    }

    /// A scanner for texts of a language; without one, for texts in any of the languages of the terms.
    public func scanner(for language: LanguageTag? = nil) -> TermScanner {
        let codes = language.map { [$0.language] } ?? languages.keys.sorted()
        return TermScanner(recognizer: self, views: codes.compactMap { languages[$0] }, isMixed: language == nil)
    }
}
