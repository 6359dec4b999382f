/// What is known of whole words, beside how their letters follow each other.
struct KazakhLexicon: Sendable {
    /// What a word of the spelling list gains, in nats. Fitted on the messages of LibreOffice and Firefox in Kazakh, turned
    /// into Töte (logistic regression over candidates, 15,431 words).
    private static let spelledGain: Float = 1.8

    /// The spelling list of hunspell.
    let spelled: KazakhWordList
    /// Words that were met elsewhere.
    let met: KazakhWordFilters

    /// How much likelier a word is for being known, in nats.
    func gain(of word: [UInt8]) -> Float {
        let hash = KazakhWordHash.of(word)
        return met.gain(of: hash, length: word.count) + (spelled.contains(hash) ? Self.spelledGain : 0)
    }
}
