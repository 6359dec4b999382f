/// The log likelihood ratio, with the prior, of every bead that begins at a node of the band.
struct BeadScores: Sendable {
    let band: Band
    /// For each node one value for each linked shape; minus infinity where the bead would leave the band.
    let values: [Float]
    /// The log priors of a segment without counterpart.
    let deletion: Double
    let insertion: Double
    /// What the bead before changes.
    let runs: LoneRuns

    /// Adds lengths and priors to what is known of the beads of a band that holds this one.
    init(_ scorer: borrowing BeadScorer, _ evidence: consuming EvidenceScores, band: Band, priors: BeadPriors) {
        self.band = band
        deletion = priors.logarithms[BeadShape.linkedCount]
        insertion = priors.logarithms[BeadShape.linkedCount + 1]
        runs = priors.runs
        var values = evidence.values(in: band)
        band.forEachRowOfBeads { index, i, columns in
            let shape = BeadShape.linked[index]
            let offset = band.offsets[i] - Int(band.lower[i])
            let prior = priors.logarithms[index]
            scorer.forEachLengths(shape, source: i, targets: columns) { j, score in
                values[(offset + j) * BeadShape.linkedCount + index] += Float(score + prior)
            }
        }
        self.values = values
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
    init(_ beads: Interruptions, band: Band) {
        self.band = band
        deletion = beads.priors.logarithms[BeadShape.linkedCount]
        insertion = beads.priors.logarithms[BeadShape.linkedCount + 1]
        runs = beads.priors.runs
        var room = SentenceLattice.Room()
        var values = [Float](repeating: -.infinity, count: band.nodeCount * BeadShape.linkedCount)
        band.forEachRowOfBeads { index, i, columns in
            let offset = band.offsets[i] - Int(band.lower[i])
            beads.forEachScore(index, source: i, targets: columns, &room) { j, score in
                values[(offset + j) * BeadShape.linkedCount + index] = Float(score)
            }
        }
        self.values = values
    }

    /// The score of a linked bead by the node that it begins at.
    @inline(__always) func value(_ node: Int, _ shape: Int) -> Double {
        Double(values[node * BeadShape.linkedCount + shape])
    }
}
