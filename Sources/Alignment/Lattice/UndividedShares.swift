/// How often a bead of segments is one bead of sentences too: a sentence that the translator made two, where each is a segment.
///
/// Elsewhere segments were joined, and hold a pair of sentences each. Which of the two a text does, only the text can tell.
struct UndividedShares: Sendable, Hashable {
    /// By the number of a linked shape; of one and one, which is not divided otherwise, nothing is said.
    private(set) var shares: [Double]

    /// The usual shares, or shares given outright.
    init(_ shares: [Double] = usual) { self.shares = shares }

    /// Takes over the shares seen in the text, and as far as other texts were seen, theirs.
    /// - Parameters:
    ///   - undivided: beads of each shape that were one bead of sentences.
    ///   - counts: all beads of each shape.
    mutating func fit(
        undivided: [Double], counts: [Double], others: (undivided: [Double], counts: [Double])
    ) {
        for shape in shares.indices {
            let usual =
                (others.undivided[shape] + Self.weight * Self.usual[shape]) / (others.counts[shape] + Self.weight)
            let share = (undivided[shape] + Self.weight * usual) / (counts[shape] + Self.weight)
            shares[shape] = min(Self.highest, share)
        }
    }

    /// Guesses: news is segmented by sentences, and where segments were joined they mostly hold a pair of sentences each.
    static let usual = [0.82, 0.25, 0.25, 0.05, 0.05, 0.05]
    /// Beads.
    private static let weight = 6.0
    private static let highest = 0.98
}
