/// The probabilities that segments correspond when their order may differ: a soft one-to-one assignment.
///
/// Each pair's odds come from its evidence and a mild belief that texts keep their order; every segment may also stay
/// alone. Rows and columns are scaled in turn until each segment's probabilities sum to one (Sinkhorn's iteration with a slack),
/// and a pair whose neighbours on the diagonal are likely gains, since what follows in one text tends to follow in the other.
struct FreeOrderMatching: Sendable {
    /// Source and target segments.
    let sourceCount: Int
    let targetCount: Int
    /// The probability of each pair, row by row.
    private(set) var probabilities: [Double]

    /// - Parameter evidence: log likelihood ratios, row by row.
    /// - Parameter linkRate: the share of segments that have a counterpart.
    init(evidence: [Double], sourceCount: Int, targetCount: Int, linkRate: Double) {
        self.sourceCount = sourceCount
        self.targetCount = targetCount
        probabilities = [Double](repeating: 0, count: evidence.count)
        let prior = Self.logPriors(sourceCount, targetCount, linkRate: linkRate)
        let following = logarithm(max(2, Self.followingShare * Double(min(sourceCount, targetCount))))
        for _ in 0..<Self.rounds {
            var odds = evidence
            for i in 0..<sourceCount {
                for j in 0..<targetCount {
                    let before = i > 0 && j > 0 ? probabilities[(i - 1) * targetCount + j - 1] : 0
                    let after =
                        i + 1 < sourceCount && j + 1 < targetCount ? probabilities[(i + 1) * targetCount + j + 1] : 0
                    let cell = i * targetCount + j
                    let sum = evidence[cell] + prior[cell] + 0.5 * following * (before + after)
                    odds[cell] = exponential(max(-Self.highestLogOdds, min(Self.highestLogOdds, sum)))
                }
            }
            balance(odds)
        }
    }

    subscript(_ i: Int, _ j: Int) -> Double { probabilities[i * targetCount + j] }

    /// Segments that have a counterpart, in expectation.
    var expectedLinks: Double { probabilities.reduce(0, +) }

    /// The log prior odds of each pair: near the diagonal more than elsewhere.
    private static func logPriors(_ n: Int, _ m: Int, linkRate: Double) -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(n * m)
        let slope = Double(m) / Double(n)
        let spread = max(1, diagonalSpread * Double(m))
        for i in 0..<n {
            let centre = (Double(i) + 0.5) * slope - 0.5
            let weights = (0..<m).map { exponential(-abs(Double($0) - centre) / spread) }
            let sum = weights.reduce(0, +)
            for weight in weights {
                let share = (1 - anywhereShare) * weight / sum + anywhereShare / Double(m)
                result.append(logarithm(linkRate * share / ((1 - linkRate) * (1 - linkRate))))
            }
        }
        return result
    }

    /// Scales odds to probabilities; a segment's own slack has odds of one.
    private mutating func balance(_ odds: [Double]) {
        var rows = [Double](repeating: 1, count: sourceCount)
        var columns = [Double](repeating: 1, count: targetCount)
        for _ in 0..<Self.scalings {
            var sums = [Double](repeating: 1, count: targetCount)
            for i in 0..<sourceCount {
                var sum = 1.0
                for j in 0..<targetCount { sum += odds[i * targetCount + j] * columns[j] }
                rows[i] = 1 / sum
                for j in 0..<targetCount { sums[j] += odds[i * targetCount + j] * rows[i] }
            }
            for j in 0..<targetCount { columns[j] = 1 / sums[j] }
        }
        for i in 0..<sourceCount {
            for j in 0..<targetCount {
                let cell = i * targetCount + j
                probabilities[cell] = min(1, odds[cell] * rows[i] * columns[j])
            }
        }
    }

    /// Guess: the share of links that are followed by a link of the next two segments.
    private static let followingShare = 0.4
    /// Guess: the share of links whose place tells nothing.
    private static let anywhereShare = 0.2
    /// Share of the text's length by which order is usually lost.
    private static let diagonalSpread = 0.1
    /// Nats; keeps odds and their sums finite.
    private static let highestLogOdds = 60.0
    private static let rounds = 6
    private static let scalings = 20
}
