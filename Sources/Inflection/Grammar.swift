public import TranslationTypes

/// What is known of how one language inflects its words.
public protocol Grammar: Sendable {
    /// The language, in its usual script.
    var language: LanguageTag { get }

    /// The beginnings of which every form of a word has one, as short as need be and as long as can be, for an index to find the
    /// word by: for халық that is `хал`, since its forms have халық or халқ.
    ///
    /// Called once for every term of a glossary, so it must be quick (under a microsecond or two) and must not build the forms.
    ///
    /// - Parameters:
    ///   - word: UTF-8 of one folded word.
    ///   - isLast: whether it is the last word of its term, which in Kazakh and Uyghur takes all endings.
    ///   - anchors: takes the beginnings.
    func anchors(of word: ArraySlice<UInt8>, isLast: Bool, into anchors: inout [ArraySlice<UInt8>])

    /// Makes a term ready.
    ///
    /// - Parameters:
    ///   - words: the folded words of the citation form.
    ///   - partOfSpeech: the word class of the term; nil when nobody said.
    ///   - isName: whether the term is written with a capital, as names are.
    func forms(of words: [String], partOfSpeech: PartOfSpeech?, isName: Bool) -> any TermForms
}
