/// The probabilities that sentences correspond when their order may differ.
///
/// Two order models, one for each direction, must agree (Liang, Taskar and Klein 2006): a pair's probability is the
/// geometric mean of what they say, and no sentence has more than the whole of its probability.
struct FreeOrderMatching: Sendable {
    /// Source and target sentences.
    let sourceCount: Int
    let targetCount: Int
    /// The probability of each pair, row by row.
    private(set) var probabilities: [Double]

    /// - Parameter evidence: log likelihood ratios, row by row.
    /// - Parameter expectedLinks: the number of sentences that have a counterpart.
    init(evidence: [Double], sourceCount: Int, targetCount: Int, expectedLinks: Double) {
        self.sourceCount = sourceCount
        self.targetCount = targetCount
        let odds = evidence.map { exponential(max(-Self.highestLogOdds, min(Self.highestLogOdds, $0))) }
        let forward = OrderModel(
            odds: odds, rows: sourceCount, columns: targetCount,
            linkRate: Self.rate(expectedLinks, sourceCount)
        ).posteriors()
        let backward = OrderModel(
            odds: Self.transposed(odds, sourceCount, targetCount), rows: targetCount, columns: sourceCount,
            linkRate: Self.rate(expectedLinks, targetCount)
        ).posteriors()
        probabilities = forward
        for i in 0..<sourceCount {
            for j in 0..<targetCount {
                probabilities[i * targetCount + j] =
                    (forward[i * targetCount + j] * backward[j * sourceCount + i]).squareRoot()
            }
        }
        bound()
    }

    subscript(_ i: Int, _ j: Int) -> Double { probabilities[i * targetCount + j] }

    /// Sentences that have a counterpart, in expectation.
    var expectedLinks: Double { probabilities.reduce(0, +) }

    private static func rate(_ links: Double, _ count: Int) -> Double {
        min(highestRate, max(1 - highestRate, links / Double(count)))
    }

    private static func transposed(_ values: [Double], _ n: Int, _ m: Int) -> [Double] {
        var result = values
        for i in 0..<n { for j in 0..<m { result[j * n + i] = values[i * m + j] } }
        return result
    }

    /// Scales rows and columns down whose probabilities sum to more than one.
    private mutating func bound() {
        for i in 0..<sourceCount {
            let sum = (0..<targetCount).reduce(0) { $0 + probabilities[i * targetCount + $1] }
            if sum > 1 { for j in 0..<targetCount { probabilities[i * targetCount + j] /= sum } }
        }
        for j in 0..<targetCount {
            let sum = (0..<sourceCount).reduce(0) { $0 + probabilities[$1 * targetCount + j] }
            if sum > 1 { for i in 0..<sourceCount { probabilities[i * targetCount + j] /= sum } }
        }
    }

    /// Nats; keeps odds and their sums finite.
    private static let highestLogOdds = 40.0
    private static let highestRate = 0.97
}
