internal import Inflection

/// What is known of a word of a text once it has been looked at: the one-word terms that it is a form of, and the places in
/// longer terms that it may take.
struct WordEntry {
    /// A one-word term that the word is a form of.
    struct Match {
        let term: UInt32
        let analysis: WordAnalysis
        let features: Features
        let route: String
    }

    /// A way to read the word, and the lexemes of longer terms that it may be.
    struct Reading {
        let view: Int
        let route: String
        let script: WordScript
        let folded: [UInt8]
        let lexemes: [UInt32]
    }

    var matches: [Match] = []
    var readings: [Reading] = []
    /// Bytes at the end that do not belong to a term, such as 's.
    var trim = 0

    var isEmpty: Bool { matches.isEmpty && readings.isEmpty }
}
