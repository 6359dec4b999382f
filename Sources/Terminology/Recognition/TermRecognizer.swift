public import Transliteration
public import TranslationTypes

/// Finds terms in texts: inflected, in every script of their language.
///
///     let recognizer = TermRecognizer([SoughtTerm("лагерь", language: .russian)], data: packages)
///     var scanner = recognizer.scanner(for: .russian)
///     scanner.occurrences(in: "в двух лагерях")   // лагерях: plural, prepositional
///
/// Making one is quick: the index of a language is made when its first scanner is, in time linear in its terms, and forms are worked
/// out when a text has a word that begins like a term.
public struct TermRecognizer: Sendable {
    let terms: [SoughtTerm]
    private let shelf: LanguageShelf
    let chinese: ChineseBoundaries

    /// Takes the terms; their places in the array name them.
    ///
    /// - Parameters:
    ///   - terms: what to find.
    ///   - data: where word lists of other packages are: those of Chinese decide where words end.
    public init(_ terms: [SoughtTerm], data: any LanguageData) {
        self.terms = terms
        shelf = LanguageShelf(terms, data: data)
        chinese = ChineseBoundaries(data: data)
    }

    /// A scanner for texts of a language; without one, for texts in any of the languages of the terms.
    public func scanner(for language: LanguageTag? = nil) -> TermScanner {
        let codes = language.map { [$0.language] } ?? shelf.codes
        return TermScanner(recognizer: self, views: codes.compactMap(shelf.terms), isMixed: language == nil)
    }
}
