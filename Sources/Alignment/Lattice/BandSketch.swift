/// The best paths through a band of segments by lengths and cues alone, which tell cheaply where the search need not look.
///
/// Viterbi both ways with beads of at most three segments, no logarithm taken at a node: a node stays when the best path through it is
/// not much worse than the best one. What the sketch leaves out (sums over paths, greater beads, words) is worth less than that.
struct BandSketch {
    private let table: CueTable
    private let source: Side
    private let target: Side
    /// For each cue the target segments that hold it, rising.
    private let places: FlatLists<Int32>
    /// The usual logarithm of the ratio of lengths.
    private let ratio: Float
    /// What holds for every bead.
    private let base: Float
    private let priors: [Float]

    /// What one text's segments are worth by themselves, in runs of one and of two.
    private struct Side {
        /// The distinct cues of each segment.
        let cues: FlatLists<Int32>
        let runs: [[Run]]

        struct Run {
            var length: Float = 1
            var logLength: Float = 0
            /// A half of what its lengths gain in a bead.
            var gain: Float = 0
            /// Its part of the log density of the usual ratio for such lengths.
            var density: Float = 0
            /// What its cues take off where the other side lacks them.
            var alone: Float = 0
        }

        init(_ cues: [[Int32]], alone: [Double], _ sentences: Sentences, _ letters: SegmentLengths) {
            var lists = FlatLists<Int32>()
            for segment in 0..<sentences.segmentCount {
                let range = sentences.range(segment, 1)
                if range.count == 1 {
                    lists.append(cues[range.lowerBound])
                } else {
                    lists.append(CueScorer.union(cues, range.lowerBound, range.count))
                }
            }
            let lengths = SegmentLengths(
                letters: (0..<sentences.segmentCount).map {
                    letters.length(sentences.starts[$0], sentences.range($0, 1).count)
                })
            runs = (1...2).map { count in
                (0..<max(0, sentences.segmentCount - count + 1)).map { start in
                    let length = lengths.length(start, count)
                    let gain = lengths.split(start, count) - lengths.background(start, count)
                    let density = -0.25 * logarithm(2 * .pi * LengthModel.variance(length: length))
                    let cues = lists.range(start).lowerBound..<lists.range(start + count - 1).upperBound
                    return Run(
                        length: Float(length), logLength: Float(lengths.logLength(start, count)),
                        gain: Float(0.5 * gain), density: Float(density),
                        alone: cues.reduce(0) { $0 + Float(alone[Int(lists.elements[$1])]) })
                }
            }
            self.cues = lists
        }
    }

    /// - Parameters:
    ///   - table: the cues of sentences.
    ///   - mean: the usual logarithm of the ratio of target to source length.
    ///   - priors: of beads of segments, in the order of `BeadShape.all`.
    init(
        _ table: CueTable, source: (Sentences, SegmentLengths), target: (Sentences, SegmentLengths), mean: Double,
        priors: BeadPriors
    ) {
        self.table = table
        self.source = Side(table.source, alone: table.sourceOnly, source.0, source.1)
        self.target = Side(table.target, alone: table.targetOnly, target.0, target.1)
        var pairs: [(list: Int32, element: Int32)] = []
        for segment in 0..<self.target.cues.count {
            for cue in self.target.cues[segment] { pairs.append((cue, Int32(segment))) }
        }
        places = FlatLists(count: table.both.count, dealing: pairs)
        ratio = Float(mean)
        base = Float(table.base)
        self.priors = priors.logarithms.map { Float($0) }
    }

    /// The part of a band in which good paths lie.
    /// - Parameter margin: nats that the best path through a node may be worse than the best one.
    func narrowed(_ band: Band, margin: Double = Self.margin) -> Band {
        let scores = scores(in: band)
        let before = forward(scores, band)
        let after = backward(scores, band)
        let least = after[0] - margin
        func isGood(_ node: Int) -> Bool { before[node] + after[node] >= least }
        var rows = BandRows(sourceCount: band.sourceCount, targetCount: band.targetCount)
        for i in 0...band.sourceCount {
            let offset = band.offsets[i] - Int(band.lower[i])
            for j in Int(band.lower[i])...Int(band.upper[i]) where isGood(offset + j) {
                rows.add(i, j...j)
                for shape in BeadShape.linked where shape.source > 1 {
                    guard let end = band.node(i + shape.source, j + shape.target), isGood(end) else { continue }
                    rows.addInside(shape, i, j)
                }
            }
        }
        return rows.band
    }

    /// Beads of 1-1, 1-2 and 2-1 segments that begin at a node; minus infinity where they would leave the band.
    typealias Scores = SIMD4<Float>

    func scores(in band: Band) -> [Scores] {
        let gains = gains(in: band)
        var scores = [Scores](repeating: Scores(repeating: -.infinity), count: band.nodeCount)
        for i in 0..<band.sourceCount {
            let (here, next) = (band.offsets[i] - Int(band.lower[i]), band.offsets[i + 1] - Int(band.lower[i + 1]))
            let last = min(Int(band.upper[i]), band.targetCount - 1)
            if last < Int(band.lower[i]) { continue }
            for j in Int(band.lower[i])...last {
                let gain = gains[here + j]
                scores[here + j][0] = bead(i, 1, j, 1) + gain + priors[0]
                if j < last { scores[here + j][1] = bead(i, 1, j, 2) + gain + gains[here + j + 1] + priors[1] }
                if i + 1 < band.sourceCount, j >= Int(band.lower[i + 1]), j <= Int(band.upper[i + 1]) {
                    scores[here + j][2] = bead(i, 2, j, 1) + gain + gains[next + j] + priors[2]
                }
            }
        }
        return scores
    }

    /// For each node what the cues add that both segments hold which begin there.
    private func gains(in band: Band) -> [Float] {
        var gains = [Float](repeating: 0, count: band.nodeCount)
        for i in 0..<band.sourceCount {
            let (lower, upper) = (band.lower[i], band.upper[i])
            let offset = band.offsets[i] - Int(lower)
            for cue in source.cues[i] {
                let gain = Float(table.both[Int(cue)])
                let range = places.range(Int(cue))
                var place = TranslationCounts.place(of: lower, in: range, places.elements)
                while place < range.upperBound, places.elements[place] <= upper {
                    gains[offset + Int(places.elements[place])] += gain
                    place += 1
                }
            }
        }
        return gains
    }

    /// What lengths say of a bead, and cues that one side lacks.
    @inline(__always) private func bead(_ i: Int, _ rows: Int, _ j: Int, _ columns: Int) -> Float {
        let (s, t) = (source.runs[rows - 1][i], target.runs[columns - 1][j])
        let z = t.logLength - s.logLength - ratio
        let variance = Float(LengthModel.variance(length: Double(0.5 * (s.length + t.length))))
        let density = max(s.density + t.density - 0.5 * z * z / variance, Self.outlierDensity)
        return density + s.gain + t.gain + s.alone + t.alone + base
    }

    /// For each node the best path to it, in double precision: beside the sum of a long text the steps of a gap would be rounded alike.
    private func forward(_ scores: [Scores], _ band: Band) -> [Double] {
        var best = [Double](repeating: -.infinity, count: band.nodeCount)
        best[0] = 0
        for i in 0...band.sourceCount {
            for j in Int(band.lower[i])...Int(band.upper[i]) {
                let node = band.offsets[i] + j - Int(band.lower[i])
                var value = best[node]
                if j > Int(band.lower[i]) { value = max(value, best[node - 1] + insertion) }
                if let from = band.node(i - 1, j) { value = max(value, best[from] + deletion) }
                if let from = band.node(i - 1, j - 1) { value = max(value, best[from] + Double(scores[from][0])) }
                if let from = band.node(i - 1, j - 2) { value = max(value, best[from] + Double(scores[from][1])) }
                if let from = band.node(i - 2, j - 1) { value = max(value, best[from] + Double(scores[from][2])) }
                best[node] = value
            }
        }
        return best
    }

    /// For each node the best path from it on.
    private func backward(_ scores: [Scores], _ band: Band) -> [Double] {
        var best = [Double](repeating: -.infinity, count: band.nodeCount)
        best[band.nodeCount - 1] = 0
        for i in (0...band.sourceCount).reversed() {
            for j in (Int(band.lower[i])...Int(band.upper[i])).reversed() {
                let node = band.offsets[i] + j - Int(band.lower[i])
                var value = best[node]
                if j < Int(band.upper[i]) { value = max(value, best[node + 1] + insertion) }
                if let to = band.node(i + 1, j) { value = max(value, best[to] + deletion) }
                if let to = band.node(i + 1, j + 1) { value = max(value, best[to] + Double(scores[node][0])) }
                if let to = band.node(i + 1, j + 2) { value = max(value, best[to] + Double(scores[node][1])) }
                if let to = band.node(i + 2, j + 1) { value = max(value, best[to] + Double(scores[node][2])) }
                best[node] = value
            }
        }
        return best
    }

    var deletion: Double { Double(priors[BeadShape.linkedCount]) }
    var insertion: Double { Double(priors[BeadShape.linkedCount + 1]) }

    private static let outlierDensity = Float(LengthModel.logOutlierDensity)
    /// Nats; more than what one round may be wrong by, since it knows no words.
    static let margin = 20.0
}
