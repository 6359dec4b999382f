/// Scores beads by length, cues and, where there is one, a lexicon.
struct BeadScorer: ~Copyable {
    let cues: CueScorer
    let lexicon: LexiconScorer?
    private let source: SegmentLengths
    private let target: SegmentLengths
    private let length: LengthModel

    init(
        cues: CueScorer, lexicon: LexiconScorer?, source: SegmentLengths, target: SegmentLengths,
        length: LengthModel
    ) {
        self.cues = cues
        self.lexicon = lexicon
        self.source = source
        self.target = target
        self.length = length
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
        let sourceLength = source.length(i, shape.source)
        let targetLength = target.length(j, shape.target)
        let split = source.split(i, shape.source) + target.split(j, shape.target)
        let background = source.background(i, shape.source) + target.background(j, shape.target)
        return 0.5 * (split - background)
            + length.logDensity(
                of: target.logLength(j, shape.target) - source.logLength(i, shape.source),
                length: 0.5 * (sourceLength + targetLength))
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
