/// Finds the ladder with the most segments to be expected in right beads.
///
/// A path's worth is the sum of its beads' probabilities, each counted as often as the bead holds segments, so that all
/// ladders could be worth the same. This follows the posteriors, so a bead's confidence and the choice of it agree.
enum LadderDecoder {
    /// The ladder of a round, in which every bead that can be interrupted has its likelier reading.
    static func ladder(_ round: AlignmentSession.Round) -> Ladder {
        var room = SentenceLattice.Room()
        return Ladder(
            beads: ladder(round.posteriors).beads.map { bead in
                let shape = BeadShape(source: bead.source.count, target: bead.target.count)
                guard let index = BeadShape.linked.firstIndex(of: shape), Interruptions.reading(index) != nil else {
                    return bead
                }
                let share = round.beads.share(
                    index, source: bead.source.lowerBound, target: bead.target.lowerBound, &room)
                return Bead(
                    source: bead.source, target: bead.target, confidence: bead.confidence * max(share, 1 - share),
                    isInterrupted: share > 1 - share)
            })
    }

    static func ladder(_ posteriors: BeadPosteriors) -> Ladder {
        let band = posteriors.band
        var best = [Float](repeating: -.infinity, count: band.nodeCount)
        var shapes = [UInt8](repeating: 0, count: band.nodeCount)
        best[0] = 0
        for i in 0...band.sourceCount {
            for j in Int(band.lower[i])...Int(band.upper[i]) {
                let node = band.offsets[i] + j - Int(band.lower[i])
                for (index, shape) in BeadShape.all.enumerated() {
                    guard let previous = band.node(i - shape.source, j - shape.target) else { continue }
                    let probability = posteriors.probability(index, source: i - shape.source, target: j - shape.target)
                    let worth = probability * worths[index]
                    let sum = best[previous] + Float(worth)
                    if sum > best[node] {
                        best[node] = sum
                        shapes[node] = UInt8(index)
                    }
                }
            }
        }
        return trace(posteriors, shapes)
    }

    private static func trace(_ posteriors: BeadPosteriors, _ shapes: [UInt8]) -> Ladder {
        let band = posteriors.band
        var beads: [Bead] = []
        var i = band.sourceCount
        var j = band.targetCount
        while i > 0 || j > 0 {
            guard let node = band.node(i, j) else { preconditionFailure("a path stays in its band") }
            let shape = BeadShape.all[Int(shapes[node])]
            let probability = posteriors.probability(
                Int(shapes[node]), source: i - shape.source, target: j - shape.target)
            beads.append(
                Bead(source: (i - shape.source)..<i, target: (j - shape.target)..<j, confidence: probability))
            i -= shape.source
            j -= shape.target
        }
        return Ladder(beads: beads.reversed())
    }

    /// Segments of a bead of each shape.
    private static let worths = BeadShape.all.map { Double($0.source + $0.target) }
}
