/// How the sentences of two texts correspond inside beads of segments.
///
/// A bead of segments is right when its sentences can be paired: every segment has a sentence with a counterpart in the bead,
/// and some may be left out. The bead's likelihood sums over all such ways, so that two segments and their
/// joint translation are told from one segment and a translation that holds something else as well.
struct SentenceLattice: Sendable {
    /// The log likelihood ratio, with the prior, of each bead of sentences; leaving one out has its price there too.
    let scores: BeadScores
    let source: Sentences
    let target: Sentences
    let sourceCounts: SentenceCounts
    let targetCounts: SentenceCounts
    /// What a bead of sentences gains where it is the whole of a bead of segments of the same shape.
    private let joining: [Double]

    init(
        scores: BeadScores, source: Sentences, target: Sentences, sourceCounts: SentenceCounts,
        targetCounts: SentenceCounts, undivided: UndividedShares, priors: BeadPriors
    ) {
        self.scores = scores
        self.source = source
        self.target = target
        self.sourceCounts = sourceCounts
        self.targetCounts = targetCounts
        joining = BeadShape.linked.indices.map { index in
            let shape = BeadShape.linked[index]
            let isOneAndOne = shape.source == 1 && shape.target == 1
            return isOneAndOne
                ? 0 : logarithm(undivided.shares[index]) - priors.logarithms[index] - Self.last(shape)
        }
    }

    /// A bead of sentences by its number in `BeadShape.all` and the sentences that it begins with.
    struct Part: Sendable, Hashable {
        let shape: Int
        let source: Int
        let target: Int
    }

    /// Calls `body` with the log likelihood ratios of beads of segments of one shape that begin with one source segment.
    ///
    /// The shape is given by its number in `BeadShape.linked`.
    @inline(__always)
    func forEachScore(
        _ index: Int, source i: Int, targets: ClosedRange<Int>, _ room: inout Room,
        _ body: (_ target: Int, _ score: Double) -> Void
    ) {
        let shape = BeadShape.linked[index]
        let sourceSentences = source.range(i, shape.source).count
        let sourcePart =
            SentenceCounts.split(sourceSentences, shape.source) - sourceCounts.background(i, shape.source)
        let gain = joining[index] + Self.last(shape)
        for j in targets {
            let targetSentences = target.range(j, shape.target).count
            var score = sourcePart - targetCounts.background(j, shape.target)
            if sourceSentences == shape.source, targetSentences == shape.target {
                score += onlyWay(index, i, j) + gain
            } else {
                score += SentenceCounts.split(targetSentences, shape.target)
                score += ways(shape, i, j, &room, takingBest: false)
            }
            body(j, score)
        }
    }

    /// The same for a single bead.
    func score(_ index: Int, source i: Int, target j: Int, _ room: inout Room) -> Double {
        var result = -Double.infinity
        forEachScore(index, source: i, targets: j...j, &room) { result = $1 }
        return result
    }

    /// The log likelihood ratio of a bead of two segments and one with a segment between the two that belongs to nothing.
    func interruptedScore(_ shape: BeadShape, source i: Int, target j: Int, _ room: inout Room) -> Double {
        let isOfSource = shape.source == 2
        // The one segment must hold a sentence for each of the two.
        if (isOfSource ? target.range(j, 1) : source.range(i, 1)).count < 2 { return -.infinity }
        let sum = ways(shape, i, j, &room, takingBest: false, stepping: gap(shape, i, j))
        return sum + SentenceCounts.split(room.rows - 1, shape.source)
            + SentenceCounts.split(room.columns - 1, shape.target) - sourceCounts.background(i, 1)
            - targetCounts.background(j, 1)
            - (isOfSource ? sourceCounts.background(i + 2, 1) : targetCounts.background(j + 2, 1))
    }

    private func gap(_ shape: BeadShape, _ i: Int, _ j: Int) -> SentenceGap {
        shape.source == 2 ? .source(source, i) : .target(target, j)
    }

    /// The likeliest way to pair the sentences of a bead.
    /// - Parameter isInterrupted: whether another segment stands between two of the bead's.
    func best(
        _ shape: BeadShape, source i: Int, target j: Int, isInterrupted: Bool = false, _ room: inout Room
    ) -> [Part] {
        let gap = isInterrupted ? gap(shape, i, j) : .none
        _ = ways(shape, i, j, &room, takingBest: true, stepping: gap)
        let (s, t) = (source.range(i, shape.source).lowerBound, target.range(j, shape.target).lowerBound)
        var parts: [Part] = []
        var (x, y, state) = (room.rows - 1, room.columns - 1, room.states - 1)
        while x + y > 0 {
            guard let step = step(shape, x, y, state, s, t, room, gap) else { break }
            parts.append(
                Part(shape: step.shape, source: s + gap.sourceSentence(step.x), target: t + gap.targetSentence(step.y)))
            (x, y, state) = (step.x, step.y, step.state)
        }
        return parts.reversed()
    }

    /// The score of a bead whose segments are single sentences: if each has a counterpart, none is left out, and they are one bead.
    @inline(__always) private func onlyWay(_ index: Int, _ i: Int, _ j: Int) -> Double {
        guard let node = scores.band.node(source.starts[i], target.starts[j]) else { return -.infinity }
        return scores.value(node, index)
    }

    /// Space for sums over ways, used again and again: for each sentence of either side that was passed, and
    /// each set of segments that have a counterpart by then.
    struct Room {
        fileprivate var table: [Double] = []
        fileprivate var rows = 0
        fileprivate var columns = 0
        fileprivate var states = 0
        /// The bit of the segment that each sentence stands in.
        fileprivate var sourceBits: [Int] = []
        fileprivate var targetBits: [Int] = []

        fileprivate mutating func reset() {
            let cells = rows * columns * states
            if table.count < cells { table = [Double](repeating: 0, count: cells) }
            for cell in 0..<cells { table[cell] = -.infinity }
            table[0] = 0
        }

        @inline(__always) fileprivate func cell(_ x: Int, _ y: Int, _ state: Int) -> Int {
            (x * columns + y) * states + state
        }

        /// The segments that a bead of sentences gives a counterpart.
        @inline(__always) fileprivate func bits(_ x: Range<Int>, _ y: Range<Int>) -> Int {
            if x.isEmpty || y.isEmpty { return 0 }
            var bits = 0
            for sentence in x { bits |= sourceBits[sentence] }
            for sentence in y { bits |= targetBits[sentence] }
            return bits
        }
    }

    /// The logarithm of the sum, or of the greatest, of all ways to pair the sentences of a bead.
    private func ways(
        _ shape: BeadShape, _ i: Int, _ j: Int, _ room: inout Room, takingBest: Bool, stepping gap: SentenceGap = .none
    ) -> Double {
        prepare(&room, shape, i, j, gap)
        let (s, t) = (source.starts[i], target.starts[j])
        let seam = seam(shape, i, j)
        for x in 0..<room.rows {
            for y in 0..<room.columns where x + y > 0 && (x, y) != seam {
                for (index, part) in BeadShape.all.enumerated() where part.source <= x && part.target <= y {
                    let (fromX, fromY) = (x - part.source, y - part.target)
                    guard gap.isClear(source: fromX..<x, target: fromY..<y), let node = node(s, fromX, t, fromY, gap)
                    else { continue }
                    let bits = room.bits(fromX..<x, fromY..<y)
                    let value = value(
                        index, node, in: shape, isFirst: fromX + fromY == 0, isWhole: bits == room.states - 1)
                    if value == -.infinity { continue }
                    for state in 0..<room.states {
                        let before = room.table[room.cell(fromX, fromY, state)]
                        if before == -.infinity { continue }
                        let cell = room.cell(x, y, state | bits)
                        room.table[cell] =
                            takingBest
                            ? max(room.table[cell], before + value) : logSum(room.table[cell], before + value)
                    }
                }
            }
        }
        return room.table[room.cell(room.rows - 1, room.columns - 1, room.states - 1)] + Self.last(shape)
    }

    @inline(__always) private func node(_ s: Int, _ x: Int, _ t: Int, _ y: Int, _ gap: SentenceGap) -> Int? {
        scores.band.node(s + gap.sourceSentence(x), t + gap.targetSentence(y))
    }

    private func prepare(_ room: inout Room, _ shape: BeadShape, _ i: Int, _ j: Int, _ gap: SentenceGap) {
        room.sourceBits.removeAll(keepingCapacity: true)
        room.targetBits.removeAll(keepingCapacity: true)
        for k in 0..<shape.source {
            for _ in source.range(i + gap.sourceSegment(k), 1) { room.sourceBits.append(1 << k) }
        }
        for k in 0..<shape.target {
            for _ in target.range(j + gap.targetSegment(k), 1) { room.targetBits.append(1 << (shape.source + k)) }
        }
        room.rows = room.sourceBits.count + 1
        room.columns = room.targetBits.count + 1
        room.states = 1 << (shape.source + shape.target)
        room.reset()
    }

    /// Where both sides go from one segment to the next, a bead of two and two would be two beads: no way leads there.
    private func seam(_ shape: BeadShape, _ i: Int, _ j: Int) -> (Int, Int) {
        guard shape.source == 2, shape.target == 2 else { return (-1, -1) }
        return (source.range(i, 1).count, target.range(j, 1).count)
    }

    /// The step by which the best way came to a cell.
    private func step(
        _ shape: BeadShape, _ x: Int, _ y: Int, _ state: Int, _ s: Int, _ t: Int, _ room: Room,
        _ gap: SentenceGap
    ) -> (shape: Int, x: Int, y: Int, state: Int)? {
        let here = room.table[room.cell(x, y, state)]
        for (index, part) in BeadShape.all.enumerated() where part.source <= x && part.target <= y {
            let (fromX, fromY) = (x - part.source, y - part.target)
            guard gap.isClear(source: fromX..<x, target: fromY..<y), let node = node(s, fromX, t, fromY, gap) else {
                continue
            }
            let bits = room.bits(fromX..<x, fromY..<y)
            let value = value(index, node, in: shape, isFirst: fromX + fromY == 0, isWhole: bits == room.states - 1)
            for before in 0..<room.states where before | bits == state {
                if room.table[room.cell(fromX, fromY, before)] + value == here { return (index, fromX, fromY, before) }
            }
        }
        return nil
    }

    /// What a bead of sentences adds to a way.
    @inline(__always)
    private func value(_ index: Int, _ node: Int, in shape: BeadShape, isFirst: Bool, isWhole: Bool) -> Double {
        let isUneven = shape.source != shape.target
        var value = scores.value(ofAny: index, node)
        if !isFirst { value += isUneven ? Self.unevenGoing : Self.evenGoing }
        if isWhole, BeadShape.all[index] == shape { value += joining[index] }
        return value
    }

    @inline(__always) private static func last(_ shape: BeadShape) -> Double {
        shape.source == shape.target ? evenLast : unevenLast
    }

    /// Guess: one bead in twenty of one segment and one holds another pair of sentences.
    private static let evenGoing = logarithm(0.05)
    private static let evenLast = logarithm(0.95)
    /// Guess: where segments were joined, they mostly hold a pair of sentences each.
    private static let unevenGoing = logarithm(0.6)
    private static let unevenLast = logarithm(0.4)
}
