public import TranslationTypes

/// How English inflects: plurals, and the forms of verbs where a term is one; British and American spellings are one word.
///
/// The possessive is no part of a word here: `camp's` is to arrive as `camp`.
public struct EnglishGrammar: Grammar {
    private let lexicon: EnglishLexicon

    /// The grammar with the embedded lexicon, which is read when it is first needed.
    public init() { lexicon = .embedded }

    /// English.
    public var language: LanguageTag { LanguageTag(language: "en") }

    /// The word without what a plural or a verb's ending changes, in each spelling.
    public func anchors(of word: ArraySlice<UInt8>, isLast: Bool, into anchors: inout [ArraySlice<UInt8>]) {
        EnglishWord(Array(word), lexicon).addAnchors(to: &anchors)
    }

    /// Finds the head: the last word, or the one before a preposition; of a verb the first word.
    public func forms(of words: [String], partOfSpeech: PartOfSpeech?, isName: Bool) -> any TermForms {
        let head = head(of: words, partOfSpeech: partOfSpeech)
        let parts = words.enumerated().map { index, word in
            let paradigms = EnglishWord(Array(word.utf8), lexicon)
            guard index == head else {
                return ParadigmTermForms.Part(
                    word: ParadigmWord(citation: word, paradigms: paradigms.unchanging), role: .stays)
            }
            return ParadigmTermForms.Part(
                word: ParadigmWord(citation: word, paradigms: self.paradigms(paradigms, partOfSpeech)), role: .head)
        }
        return ParadigmTermForms(parts, hasCases: false)
    }

    private func paradigms(_ word: EnglishWord, _ partOfSpeech: PartOfSpeech?) -> [ParadigmWord.Paradigm] {
        switch partOfSpeech {
        case .verb: word.verb
        case .adjective, .adverb, .other: word.unchanging
        case .noun, .properNoun, nil: word.noun
        }
    }

    private func head(of words: [String], partOfSpeech: PartOfSpeech?) -> Int {
        let last = words.count - 1
        guard words.count > 1 else { return 0 }
        if partOfSpeech == .verb { return 0 }
        let bytes = words.map { Array($0.utf8) }
        if let preposition = bytes.indices.first(where: { $0 > 0 && lexicon.list("preposition", has: bytes[$0]) }) {
            return preposition - 1
        }
        let isBeforeAdjective =
            lexicon.list("before-adjective", has: bytes[last - 1]) && lexicon.list("after-noun", has: bytes[last])
        return isBeforeAdjective ? last - 1 : last
    }
}
