internal import Inflection

/// What is known of a word of a text once it has been looked at, in numbers; ``WordMemory`` holds the rest.
struct WordEntry {
    /// The one-word terms that the word is a form of.
    var matches: Range<Int32> = 0..<0
    /// The lexemes of longer terms that it may be; those that begin a term come first.
    var lexemes: Range<Int32> = 0..<0
    /// How many of them begin a term.
    var starts: Int32 = 0
    /// Bytes at the end that do not belong to a term, such as 's.
    var trim: Int32 = 0
    /// How often the word was tried as the next word of a term; after enough times all its lexemes are certain.
    var trials: Int32 = 0
    /// The bits of the lexemes.
    var mask: UInt64 = 0
}

/// A one-word term that a word is a form of.
struct WordMatch {
    let term: UInt32
    let analysis: WordAnalysis
    let features: Features
    let route: String
}

/// A lexeme that a word may be a form of, for it begins like it.
struct PossibleLexeme {
    let lexeme: UInt32
    /// The node under the root; 0 for none.
    let node: UInt32
    /// The bits of the lexemes that go on from the node; 0 where none do.
    let childMask: UInt64
    /// The reading of the word.
    let reading: Int32
    /// The number of the index.
    let index: Int32
    /// Whether the grammar was asked; it is only when a term's next word stands next.
    var isCertain = false
}

/// A way to read a word.
struct WordReading {
    let route: String
    let folded: [UInt8]
}
