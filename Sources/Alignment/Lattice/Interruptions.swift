/// Beads of two segments and one that another segment stands in: an advertisement or a caption in a paragraph that was split.
///
/// In the lattice such a bead and the segment in it are one bead of three and one, whose score is the sum of both readings. A
/// reading with interruption is worth what the bead of two and one and the lone segment are worth by themselves.
struct Interruptions: Sendable {
    let lattice: SentenceLattice
    let priors: BeadPriors

    /// Calls `body` with the log likelihood ratios, with priors, of beads of one shape that begin with one source segment, in
    /// both readings together.
    @inline(__always)
    func forEachScore(
        _ index: Int, source i: Int, targets: ClosedRange<Int>, _ room: inout SentenceLattice.Room,
        _ body: (_ target: Int, _ score: Double) -> Void
    ) {
        let prior = priors.logarithms[index]
        guard let reading = Self.reading(index) else {
            return lattice.forEachScore(index, source: i, targets: targets, &room) { body($0, $1 + prior) }
        }
        for j in targets {
            let whole = lattice.score(index, source: i, target: j, &room) + prior
            body(j, logSum(whole, score(reading, i, j, &room)))
        }
    }

    /// The share of the interrupted reading in the score of a bead.
    func share(_ index: Int, source i: Int, target j: Int, _ room: inout SentenceLattice.Room) -> Double {
        guard let reading = Self.reading(index) else { return 0 }
        let interrupted = score(reading, i, j, &room)
        if interrupted == -.infinity { return 0 }
        let whole = lattice.score(index, source: i, target: j, &room) + priors.logarithms[index]
        return exponential(interrupted - logSum(whole, interrupted))
    }

    /// The likeliest way to pair the sentences of a bead, given the reading.
    func best(
        _ shape: BeadShape, source i: Int, target j: Int, isInterrupted: Bool, _ room: inout SentenceLattice.Room
    ) -> [SentenceLattice.Part] {
        var shape = shape
        if isInterrupted { shape = BeadShape(source: min(2, shape.source), target: min(2, shape.target)) }
        return lattice.best(shape, source: i, target: j, isInterrupted: isInterrupted, &room)
    }

    /// A bead of three and one as a bead of two and one with a lone segment: their numbers in `BeadShape.all`.
    struct Reading {
        let linked: Int
        let lone: Int
    }

    /// The interrupted reading of a shape, if it has one.
    static func reading(_ index: Int) -> Reading? { index < BeadShape.linkedCount ? readings[index] : nil }

    private static let readings: [Reading?] = BeadShape.linked.map { shape in
        func number(_ source: Int, _ target: Int) -> Int? {
            BeadShape.all.firstIndex(of: BeadShape(source: source, target: target))
        }
        let isOfSource = shape.source == BeadShape.longestSide
        guard isOfSource || shape.target == BeadShape.longestSide,
            let linked = isOfSource ? number(2, 1) : number(1, 2), let lone = isOfSource ? number(1, 0) : number(0, 1)
        else { return nil }
        return Reading(linked: linked, lone: lone)
    }

    private func score(_ reading: Reading, _ i: Int, _ j: Int, _ room: inout SentenceLattice.Room) -> Double {
        lattice.interruptedScore(BeadShape.linked[reading.linked], source: i, target: j, &room)
            + priors.logarithms[reading.linked] + priors.logarithms[reading.lone]
    }
}
