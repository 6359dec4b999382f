/// Scores beads by length, cues and, where there is one, a lexicon.
struct BeadScorer: ~Copyable {
    let cues: CueScorer
    let lexicon: LexiconScorer?
    private let source: SegmentLengths
    private let target: SegmentLengths
    private let length: LengthModel
    private let lengthWeight: Double

    /// - Parameter lengthWeight: how much lengths count.
    init(
        cues: CueScorer, lexicon: LexiconScorer?, source: SegmentLengths, target: SegmentLengths,
        length: LengthModel, lengthWeight: Double
    ) {
        self.cues = cues
        self.lexicon = lexicon
        self.source = source
        self.target = target
        self.length = length
        self.lengthWeight = lengthWeight
    }

    /// What the beads of one source group have in common.
    struct Row: ~Copyable {
        fileprivate(set) var cues: CueScorer.Row
        fileprivate(set) var lexicon: LexiconScorer.Row
        fileprivate var start = -1
        fileprivate var count = 0
        fileprivate var columns = 0..<0
    }

    func makeRow() -> Row { Row(cues: cues.makeRow(), lexicon: lexicon?.makeRow() ?? LexiconScorer.Row()) }

    /// Sets the row to a source group; only target groups inside `columns` may be asked for afterwards.
    func set(_ row: inout Row, start: Int, count: Int, columns: Range<Int>) {
        if row.start == start, row.count == count, row.columns == columns { return }
        row.start = start
        row.count = count
        row.columns = columns
        cues.set(&row.cues, start: start, count: count)
        if let lexicon { lexicon.set(&row.lexicon, start: start, count: count, columns: columns) }
    }

    /// The log likelihood ratio of a bead of the row's source group.
    @inline(__always) func score(_ row: borrowing Row, _ shape: BeadShape, source i: Int, target j: Int) -> Double {
        lengths(shape, source: i, target: j) + evidence(row, shape, source: i, target: j)
    }

    /// What the lengths of a bead say.
    @inline(__always) func lengths(_ shape: BeadShape, source i: Int, target j: Int) -> Double {
        lengths(side(i, shape.source, of: source), side(j, shape.target, of: target))
    }

    /// Calls `body` with what the lengths of all beads of one source group say.
    @inline(__always)
    func forEachLengths(
        _ shape: BeadShape, source i: Int, targets: ClosedRange<Int>, _ body: (_ target: Int, _ score: Double) -> Void
    ) {
        let side = side(i, shape.source, of: source)
        for j in targets { body(j, lengths(side, self.side(j, shape.target, of: target))) }
    }

    /// What of a bead's lengths one side tells.
    private struct Side {
        let length: Double
        let logLength: Double
        /// The log density of its lengths inside the bead, less that of unrelated segments.
        let gain: Double
    }

    @inline(__always) private func side(_ start: Int, _ count: Int, of lengths: SegmentLengths) -> Side {
        Side(
            length: lengths.length(start, count), logLength: lengths.logLength(start, count),
            gain: lengths.split(start, count) - lengths.background(start, count))
    }

    @inline(__always) private func lengths(_ source: Side, _ target: Side) -> Double {
        lengthWeight
            * (0.5 * (source.gain + target.gain)
                + length.logDensity(
                    of: target.logLength - source.logLength, length: 0.5 * (source.length + target.length)))
    }

    /// What cues and the lexicon say of a bead of the row's source group.
    @inline(__always) func evidence(_ row: borrowing Row, _ shape: BeadShape, source i: Int, target j: Int) -> Double {
        var result = cues.score(
            row.cues, start: j, count: shape.target, share: Self.share[shape.source * shape.target])
        if let lexicon { result += lexicon.score(row.lexicon, start: j, count: shape.target) }
        return result
    }

    /// Adds a bead to what the length model is fitted with.
    func add(
        _ shape: BeadShape, source i: Int, target j: Int, weight: Double, to statistics: inout LengthModel.Statistics
    ) {
        let s = source.length(i, shape.source)
        let t = target.length(j, shape.target)
        statistics.add(logarithm(t) - logarithm(s), length: 0.5 * (s + t), weight: weight, in: length)
    }

    /// Half the logarithm of the product of a bead's two counts.
    static let share = (0...BeadShape.longestSide * BeadShape.longestSide).map {
        0.5 * logarithm(Double(max(1, $0)))
    }
}
