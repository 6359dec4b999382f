/// The log likelihood ratio, with the prior, of every bead that begins at a node of the band.
struct BeadScores: Sendable {
    let band: Band
    /// For each node one value for each linked shape; minus infinity where the bead would leave the band.
    private(set) var values: [Float]
    /// The log priors of a segment without counterpart.
    let deletion: Double
    let insertion: Double
    /// What the bead before changes.
    let runs: LoneRuns

    init(_ scorer: borrowing BeadScorer, band: Band, priors: BeadPriors) {
        self.band = band
        deletion = priors.logarithms[BeadShape.linkedCount]
        insertion = priors.logarithms[BeadShape.linkedCount + 1]
        runs = priors.runs
        values = [Float](repeating: -.infinity, count: band.nodeCount * BeadShape.linkedCount)
        var row = scorer.makeRow()
        for i in 0..<band.sourceCount {
            for index in BeadShape.bySource where i + BeadShape.linked[index].source <= band.sourceCount {
                let shape = BeadShape.linked[index]
                let end = i + shape.source
                let first = max(Int(band.lower[i]), Int(band.lower[end]) - shape.target)
                let last = min(Int(band.upper[i]), Int(band.upper[end]) - shape.target)
                if first > last { continue }
                // The same columns for every shape of one source group, so that the row is set once.
                let columns = Int(band.lower[i])..<Int(band.upper[end])
                scorer.set(&row, start: i, count: shape.source, columns: columns)
                let offset = band.offsets[i] - Int(band.lower[i])
                for j in first...last {
                    let score = scorer.score(row, shape, source: i, target: j) + priors.logarithms[index]
                    values[(offset + j) * BeadShape.linkedCount + index] = Float(score)
                }
            }
        }
    }

    /// Scores given outright, for tests.
    init(band: Band, values: [Float], deletion: Double, insertion: Double, runs: LoneRuns = .none) {
        precondition(values.count == band.nodeCount * BeadShape.linkedCount)
        self.band = band
        self.values = values
        self.deletion = deletion
        self.insertion = insertion
        self.runs = runs
    }

    /// The score of any bead by the node that it begins at and its number in `BeadShape.all`.
    @inline(__always) func value(ofAny shape: Int, _ node: Int) -> Double {
        shape < BeadShape.linkedCount ? value(node, shape) : shape == BeadShape.linkedCount ? deletion : insertion
    }

    /// Sums the beads of segments over the ways in which their sentences correspond.
    init(_ lattice: SentenceLattice, band: Band, priors: BeadPriors) {
        self.band = band
        deletion = priors.logarithms[BeadShape.linkedCount]
        insertion = priors.logarithms[BeadShape.linkedCount + 1]
        runs = priors.runs
        values = [Float](repeating: -.infinity, count: band.nodeCount * BeadShape.linkedCount)
        var room = SentenceLattice.Room()
        for i in 0..<band.sourceCount {
            for (index, shape) in BeadShape.linked.enumerated() where i + shape.source <= band.sourceCount {
                let end = i + shape.source
                let first = max(Int(band.lower[i]), Int(band.lower[end]) - shape.target)
                let last = min(Int(band.upper[i]), Int(band.upper[end]) - shape.target)
                if first > last { continue }
                let offset = band.offsets[i] - Int(band.lower[i])
                for j in first...last {
                    let score = lattice.score(shape, source: i, target: j, &room) + priors.logarithms[index]
                    values[(offset + j) * BeadShape.linkedCount + index] = Float(score)
                }
            }
        }
    }

    /// The score of a linked bead by the node that it begins at.
    @inline(__always) func value(_ node: Int, _ shape: Int) -> Double {
        Double(values[node * BeadShape.linkedCount + shape])
    }
}
