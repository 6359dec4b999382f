/// How often beads of each shape occur, as logarithms of probabilities in the order of `BeadShape.all`, and how segments
/// without counterpart stand together.
struct BeadPriors: Sendable, Hashable {
    private(set) var logarithms: [Double]
    private(set) var runs: LoneRuns
    private let start: [Double]

    init(_ probabilities: [Double]) {
        precondition(probabilities.count == BeadShape.all.count)
        let sum = probabilities.reduce(0, +)
        start = probabilities.map { $0 / sum }
        logarithms = start.map { logarithm($0) }
        runs = LoneRuns(share: Self.lone(start))
    }

    /// Beads of each shape, and of those without counterpart the ones that follow a link or the top of the text.
    struct Counts: Sendable, Hashable {
        var beads = [Double](repeating: 0, count: BeadShape.all.count)
        var openings = 0.0

        mutating func add(_ other: Counts, times factor: Double = 1) {
            for shape in beads.indices { beads[shape] = max(0, beads[shape] + factor * other.beads[shape]) }
            openings = max(0, openings + factor * other.openings)
        }

        /// The share of the beads that have another shape than before.
        func change(from before: Counts) -> Double {
            let moved = zip(beads, before.beads).reduce(0) { $0 + abs($1.0 - $1.1) }
            return moved / max(1, beads.reduce(0, +))
        }
    }

    /// Takes over the frequencies seen, with `weight` beads of the usual frequencies added to them.
    ///
    /// What is usual are the starting frequencies and, as far as other texts were seen, theirs.
    mutating func fit(_ counts: Counts, others: Counts, weight: Double) {
        let usual = Self.mixed(others.beads, start, weight: weight)
        let fitted = Self.mixed(counts.beads, usual, weight: weight)
        logarithms = fitted.map { logarithm($0) }
        runs.fit(counts, others: others, share: Self.lone(fitted), weight: weight)
    }

    private static func mixed(_ counts: [Double], _ usual: [Double], weight: Double) -> [Double] {
        let sum = counts.reduce(weight, +)
        return counts.indices.map { (counts[$0] + weight * usual[$0]) / sum }
    }

    /// The share of segments without counterpart among all beads.
    static func lone(_ beads: [Double]) -> Double { beads[BeadShape.linkedCount] + beads[BeadShape.linkedCount + 1] }
}
