/// Limits on grammars' files and on words, against mistakes and malice.
enum SuffixGrammarLimits {
    /// The most bytes of a file; the longest grammar has about 12,000.
    static let fileBytes = 1 << 20
    /// The most letters of an alphabet: a set of them is the bits of one word.
    static let letters = 63
    /// The most slots, and the most lines of one.
    static let slots = 256
    /// The most lines of one slot.
    static let entries = 256
    /// The most suffixes in a row; the longest sound chain, лагерлеріміздегілердікінде, has eight.
    static let chain = 12
    /// The most letters of a word whose changes are looked for; the longest Kazakh words have about forty.
    static let wordBytes = 512
    /// The most steps between slots without a letter.
    static let emptySteps = 16
    /// The most environments, `vowel` and `consonant` among them.
    static let environments = 8
    /// The most analyses of one word.
    static let analyses = 16
    /// A cost that no analysis reaches.
    static let impossible = 100
}
