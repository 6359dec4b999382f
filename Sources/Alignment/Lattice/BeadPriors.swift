/// How often beads of each shape occur, as logarithms of probabilities in the order of `BeadShape.all`.
struct BeadPriors: Sendable, Hashable {
    private(set) var logarithms: [Double]
    private let start: [Double]

    init(_ probabilities: [Double]) {
        precondition(probabilities.count == BeadShape.all.count)
        let sum = probabilities.reduce(0, +)
        start = probabilities.map { $0 / sum }
        logarithms = start.map { logarithm($0) }
    }

    /// Takes over the frequencies seen, with `weight` beads of the starting frequencies added to them.
    mutating func fit(counts: [Double], weight: Double) {
        let sum = counts.reduce(weight, +)
        for shape in logarithms.indices { logarithms[shape] = logarithm((counts[shape] + weight * start[shape]) / sum) }
    }
}
