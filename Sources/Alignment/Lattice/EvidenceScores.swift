/// What cues and the lexicon say of every bead that begins at a node of a band; it does not change as lengths and priors are fitted.
struct EvidenceScores: Sendable {
    private let band: Band
    /// For each node one value for each linked shape; minus infinity where the bead would leave the band.
    private let values: [Float]

    init(_ scorer: borrowing BeadScorer, band: Band) {
        self.band = band
        var values = [Float](repeating: -.infinity, count: band.nodeCount * BeadShape.linkedCount)
        var row = scorer.makeRow()
        band.forEachRowOfBeads { index, i, columns in
            let shape = BeadShape.linked[index]
            // The same columns for every shape, so that the row is set once for a source group.
            let all = Int(band.lower[i])..<Int(band.upper[min(i + BeadShape.longestSide, band.sourceCount)])
            scorer.set(&row, start: i, count: shape.source, columns: all)
            let offset = band.offsets[i] - Int(band.lower[i])
            for j in columns {
                values[(offset + j) * BeadShape.linkedCount + index] = Float(
                    scorer.evidence(row, shape, source: i, target: j))
            }
        }
        self.values = values
    }

    private init(band: Band, values: [Float]) {
        self.band = band
        self.values = values
    }

    /// The part in a narrower band.
    consuming func narrowed(to narrower: Band) -> EvidenceScores {
        EvidenceScores(band: narrower, values: values(in: narrower))
    }

    /// The values of a band that this one holds.
    consuming func values(in narrower: Band) -> [Float] {
        if narrower.offsets == band.offsets, narrower.lower == band.lower { return values }
        var result = [Float](repeating: -.infinity, count: narrower.nodeCount * BeadShape.linkedCount)
        narrower.forEachRowOfBeads { index, i, columns in
            let from = band.offsets[i] - Int(band.lower[i])
            let to = narrower.offsets[i] - Int(narrower.lower[i])
            for j in columns {
                result[(to + j) * BeadShape.linkedCount + index] = values[(from + j) * BeadShape.linkedCount + index]
            }
        }
        return result
    }
}
