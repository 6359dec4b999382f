/// What the alignment of two words, or of several pairs of words together, comes to. All costs in nats.
struct WordEvidence: Sendable {
    /// The cost of both words together: −log of their joint probability.
    var cost: Float = 0
    /// The costs of each word by itself.
    var rarity: (first: Float, second: Float) = (0, 0)
    /// The costs of each word beside the best that the other could be.
    var least: (first: Float, second: Float) = (0, 0)
    /// The numbers of letters.
    var letters: (first: Float, second: Float) = (0, 0)
    /// How many letters stand for nothing.
    var skipped: Float = 0
    /// How surprising the steps of the alignment are.
    var surprise = SoundAligner.Surprise()

    /// How much more likely the two are as one name than as two: the log likelihood ratio.
    var ratio: Float { rarity.first + rarity.second - cost }

    /// The same for each letter.
    var perLetter: Float { ratio / max(1, (letters.first + letters.second) / 2) }

    static func + (a: WordEvidence, b: WordEvidence) -> WordEvidence {
        WordEvidence(
            cost: a.cost + b.cost,
            rarity: (a.rarity.first + b.rarity.first, a.rarity.second + b.rarity.second),
            least: (a.least.first + b.least.first, a.least.second + b.least.second),
            letters: (a.letters.first + b.letters.first, a.letters.second + b.letters.second),
            skipped: a.skipped + b.skipped, surprise: a.surprise + b.surprise)
    }
}
