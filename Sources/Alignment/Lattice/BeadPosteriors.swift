/// The probability of every bead of a band, over all paths (forward–backward).
struct BeadPosteriors: Sendable {
    let scores: BeadScores
    /// The sums over all paths to a node and over all from it on.
    private let before: Sums
    private let after: Sums
    /// The part of `before.lone` that ends in a link: how likely a lone segment here is the first of its row.
    private let openings: [Float]
    /// The logarithm of the sum over all paths.
    let logTotal: Double

    /// Logarithms of sums over paths, for each node: those that have a link next to them there, and those that have a segment
    /// without counterpart.
    private struct Sums: Sendable {
        var link: [Double]
        var lone: [Double]

        init(count: Int) {
            link = [Double](repeating: -.infinity, count: count)
            lone = link
        }
    }

    init(_ scores: BeadScores) {
        self.scores = scores
        (before, openings) = Self.before(scores)
        after = Self.after(scores)
        logTotal = after.link[0]
    }

    private static func before(_ scores: BeadScores) -> (Sums, [Float]) {
        let band = scores.band
        let runs = scores.runs
        var sums = Sums(count: band.nodeCount)
        var openings = [Float](repeating: 1, count: band.nodeCount)
        for i in 0...band.sourceCount {
            for j in Int(band.lower[i])...Int(band.upper[i]) {
                let node = band.offsets[i] + j - Int(band.lower[i])
                // The top of the text is like a link.
                var links = LogSum()
                if node == 0 { links.add(0) }
                var lone = -Double.infinity
                if let previous = band.node(i - 1, j) { lone = sums.lone[previous] + scores.deletion }
                if let previous = band.node(i, j - 1) { lone = logSum(lone, sums.lone[previous] + scores.insertion) }
                for index in 0..<BeadShape.linkedCount {
                    let shape = BeadShape.linked[index]
                    if let previous = band.node(i - shape.source, j - shape.target) {
                        links.add(sums.link[previous] + scores.value(previous, index))
                    }
                }
                let linked = links.value
                sums.link[node] = logSum(linked + runs.linkAfterLink, lone + runs.linkAfterLone)
                sums.lone[node] = logSum(linked + runs.loneAfterLink, lone + runs.loneAfterLone)
                openings[node] = Float(exponential(linked + runs.loneAfterLink - sums.lone[node]))
            }
        }
        return (sums, openings)
    }

    private static func after(_ scores: BeadScores) -> Sums {
        let band = scores.band
        let runs = scores.runs
        var sums = Sums(count: band.nodeCount)
        sums.link[band.nodeCount - 1] = 0
        sums.lone[band.nodeCount - 1] = 0
        for i in (0...band.sourceCount).reversed() {
            for j in (Int(band.lower[i])...Int(band.upper[i])).reversed() {
                let node = band.offsets[i] + j - Int(band.lower[i])
                if node == band.nodeCount - 1 { continue }
                var links = LogSum()
                var lone = -Double.infinity
                if let next = band.node(i + 1, j) { lone = sums.lone[next] + scores.deletion }
                if let next = band.node(i, j + 1) { lone = logSum(lone, sums.lone[next] + scores.insertion) }
                for index in 0..<BeadShape.linkedCount {
                    let shape = BeadShape.linked[index]
                    if let next = band.node(i + shape.source, j + shape.target) {
                        links.add(sums.link[next] + scores.value(node, index))
                    }
                }
                let linked = links.value
                sums.link[node] = logSum(linked + runs.linkAfterLink, lone + runs.loneAfterLink)
                sums.lone[node] = logSum(linked + runs.linkAfterLone, lone + runs.loneAfterLone)
            }
        }
        return sums
    }

    var band: Band { scores.band }

    /// The band of nodes that paths lead through with some probability, given as a logarithm.
    ///
    /// Beads of many segments leap over nodes, which are in the band too: there their sentences correspond.
    func likelyNodes(above least: Double) -> Band {
        var rows = BandRows(sourceCount: band.sourceCount, targetCount: band.targetCount)
        for i in 0...band.sourceCount {
            let offset = band.offsets[i] - Int(band.lower[i])
            for j in Int(band.lower[i])...Int(band.upper[i]) where through(offset + j) - logTotal > least {
                rows.add(i, j...j)
                for (index, shape) in BeadShape.linked.enumerated() where shape.source > 1 {
                    guard let end = band.node(i + shape.source, j + shape.target),
                        before.link[offset + j] + scores.value(offset + j, index) + after.link[end] - logTotal > least
                    else { continue }
                    rows.addInside(shape, i, j)
                }
            }
        }
        return rows.band
    }

    /// The logarithm of about the sum over all paths through a node; where a row of lone segments begins or ends it counts once too often.
    @inline(__always) private func through(_ node: Int) -> Double {
        max(before.link[node] + after.link[node], before.lone[node] + after.lone[node])
    }

    /// The probability of the bead of this shape (an index of `BeadShape.all`) that begins at a node.
    ///
    /// Nought for one below 10⁻⁹.
    @inline(__always) func probability(_ shape: Int, source i: Int, target j: Int) -> Double {
        guard let node = band.node(i, j) else { return 0 }
        let logarithm = logProbability(shape, node, source: i, target: j)
        return logarithm > 0 ? 1 : logarithm < Self.leastLogProbability ? 0 : exponential(logarithm)
    }

    @inline(__always) private func logProbability(_ shape: Int, _ node: Int, source i: Int, target j: Int) -> Double {
        let all = BeadShape.all[shape]
        guard let end = band.node(i + all.source, j + all.target) else { return -.infinity }
        return shape < BeadShape.linkedCount
            ? before.link[node] + scores.value(node, shape) + after.link[end] - logTotal
            : before.lone[node] + scores.value(ofAny: shape, node) + after.lone[end] - logTotal
    }

    /// Below 10⁻⁹; what is less likely is not told from the impossible.
    private static let leastLogProbability = -21.0

    /// The probability that a segment without counterpart that begins at a node is the first of its row.
    func opening(source i: Int, target j: Int) -> Double { band.node(i, j).map { Double(openings[$0]) } ?? 0 }

    /// Calls `body` with every bead of some probability.
    func forEachBead(
        above threshold: Double, _ body: (_ shape: Int, _ i: Int, _ j: Int, _ probability: Double) -> Void
    ) {
        let least = logarithm(threshold)
        for i in 0...band.sourceCount {
            for j in Int(band.lower[i])...Int(band.upper[i]) {
                let node = band.offsets[i] + j - Int(band.lower[i])
                for shape in BeadShape.all.indices {
                    let logarithm = logProbability(shape, node, source: i, target: j)
                    if logarithm > least { body(shape, i, j, min(1, exponential(logarithm))) }
                }
            }
        }
    }
}
