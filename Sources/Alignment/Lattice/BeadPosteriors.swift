/// The probability of every bead of a band, over all paths (forward–backward).
struct BeadPosteriors: Sendable {
    let scores: BeadScores
    private let forward: [Double]
    private let backward: [Double]
    /// The logarithm of the sum over all paths.
    let logTotal: Double

    init(_ scores: BeadScores) {
        self.scores = scores
        forward = Self.forward(scores)
        backward = Self.backward(scores)
        logTotal = backward[0]
    }

    private static func forward(_ scores: BeadScores) -> [Double] {
        let band = scores.band
        var table = [Double](repeating: -.infinity, count: band.nodeCount)
        table[0] = 0
        for i in 0...band.sourceCount {
            for j in Int(band.lower[i])...Int(band.upper[i]) {
                let node = band.offsets[i] + j - Int(band.lower[i])
                var sum = table[node]
                if let previous = band.node(i - 1, j) { sum = logSum(sum, table[previous] + scores.deletion) }
                if let previous = band.node(i, j - 1) { sum = logSum(sum, table[previous] + scores.insertion) }
                for (index, shape) in BeadShape.linked.enumerated() {
                    if let previous = band.node(i - shape.source, j - shape.target) {
                        sum = logSum(sum, table[previous] + scores.value(previous, index))
                    }
                }
                table[node] = sum
            }
        }
        return table
    }

    private static func backward(_ scores: BeadScores) -> [Double] {
        let band = scores.band
        var table = [Double](repeating: -.infinity, count: band.nodeCount)
        table[band.nodeCount - 1] = 0
        for i in (0...band.sourceCount).reversed() {
            for j in (Int(band.lower[i])...Int(band.upper[i])).reversed() {
                let node = band.offsets[i] + j - Int(band.lower[i])
                var sum = table[node]
                if let next = band.node(i + 1, j) { sum = logSum(sum, table[next] + scores.deletion) }
                if let next = band.node(i, j + 1) { sum = logSum(sum, table[next] + scores.insertion) }
                for (index, shape) in BeadShape.linked.enumerated() {
                    if let next = band.node(i + shape.source, j + shape.target) {
                        sum = logSum(sum, table[next] + scores.value(node, index))
                    }
                }
                table[node] = sum
            }
        }
        return table
    }

    var band: Band { scores.band }

    /// The probability of the bead of this shape (an index of `BeadShape.all`) that begins at a node.
    @inline(__always) func probability(_ shape: Int, source i: Int, target j: Int) -> Double {
        let all = BeadShape.all[shape]
        guard let node = band.node(i, j), let end = band.node(i + all.source, j + all.target) else { return 0 }
        let score =
            shape < BeadShape.linkedCount
            ? scores.value(node, shape) : shape == BeadShape.linkedCount ? scores.deletion : scores.insertion
        let logarithm = forward[node] + score + backward[end] - logTotal
        return logarithm > 0 ? 1 : exponential(logarithm)
    }

    /// Calls `body` with every bead of some probability.
    func forEachBead(
        above threshold: Double, _ body: (_ shape: Int, _ i: Int, _ j: Int, _ probability: Double) -> Void
    ) {
        for i in 0...band.sourceCount {
            for j in Int(band.lower[i])...Int(band.upper[i]) {
                for shape in BeadShape.all.indices {
                    let probability = probability(shape, source: i, target: j)
                    if probability > threshold { body(shape, i, j, probability) }
                }
            }
        }
    }
}
