public import TranslationTypes

/// How Russian inflects: paradigms after A. A. Zaliznyak's grammatical dictionary, by lists and by the ends of words.
public struct RussianGrammar: Grammar {
    private let lexicon: RussianLexicon

    /// The grammar with the embedded lexicon, which is read when it is first needed.
    public init() { lexicon = .embedded }

    init(lexicon: RussianLexicon) { self.lexicon = lexicon }

    /// Russian.
    public var language: LanguageTag { LanguageTag(language: "ru") }

    /// The shortest common beginnings of the stems of all paradigms that the word may have.
    public func anchors(of word: ArraySlice<UInt8>, isLast: Bool, into anchors: inout [ArraySlice<UInt8>]) {
        RussianAnchors(lexicon).collect(word, into: &anchors)
    }

    /// Finds the head of the term and what agrees with it.
    public func forms(of words: [String], partOfSpeech: PartOfSpeech?, isName: Bool) -> any TermForms {
        RussianTermParser(lexicon, words: words, partOfSpeech: partOfSpeech, isName: isName).parse()
    }
}
