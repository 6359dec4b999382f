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

    /// The band of nodes that paths lead through with some probability, given as a logarithm.
    func likelyNodes(above least: Double) -> Band {
        var lower = [Int32](repeating: Int32(band.targetCount), count: band.sourceCount + 1)
        var upper = [Int32](repeating: 0, count: band.sourceCount + 1)
        for i in 0...band.sourceCount {
            let offset = band.offsets[i] - Int(band.lower[i])
            for j in band.lower[i]...band.upper[i]
            where
                forward[offset + Int(j)] + backward[offset + Int(j)] - logTotal > least
            {
                lower[i] = min(lower[i], j)
                upper[i] = max(upper[i], j)
            }
        }
        // Beads of many segments leap over rows and columns, which must be in the band nevertheless.
        (lower[0], upper[band.sourceCount]) = (0, Int32(band.targetCount))
        for i in (0..<band.sourceCount).reversed() { lower[i] = min(lower[i], lower[i + 1]) }
        for i in 0..<band.sourceCount {
            upper[i + 1] = max(upper[i + 1], upper[i])
            lower[i + 1] = min(lower[i + 1], upper[i])
        }
        return Band(lower: lower, upper: upper)
    }

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
