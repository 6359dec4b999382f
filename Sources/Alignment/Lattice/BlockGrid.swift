/// Two texts cut into blocks of segments, and the path through pairs of blocks that share most cues.
///
/// A block has about as many segments on both sides, so that a gap does not bend the path elsewhere.
struct BlockGrid {
    private let table: CueTable
    let sourceBlocks: Int
    let targetBlocks: Int
    /// What a gap must gain, in nats. More between large blocks, of which a few are matched better elsewhere by chance when a text
    /// repeats itself.
    private let openCost: Float

    /// - Parameter size: segments of a block.
    init(_ table: CueTable, size: Int) {
        self.table = table
        let ratio = max(1, Float(size) / Self.smallSize)
        openCost = Self.openCostOfSmall * ratio * ratio
        sourceBlocks = max(1, table.source.count / size)
        targetBlocks = max(1, table.target.count / size)
    }

    /// A pair of blocks.
    struct Cell { let source, target: Int }

    /// Every pair of blocks.
    var everyCell: Band { Band(sourceCount: sourceBlocks - 1, targetCount: targetBlocks - 1) }

    /// The path of blocks that share most, gaps having a price to open and a small one to go on (Gotoh 1982).
    ///
    /// Texts that repeat themselves would otherwise spread one gap over many places. Time and memory grow with the band, whose nodes
    /// are the pairs of blocks that are looked at.
    func path(in band: Band) -> [Cell] {
        let similarities = similarities(in: band)
        var previous = Row(columns: 0..<0, openCost: openCost)
        // Two bits for each state: the state before it.
        var steps = [UInt8](repeating: 0, count: band.nodeCount)
        for i in 0..<sourceBlocks {
            let columns = Int(band.lower[i])..<(Int(band.upper[i]) + 1)
            var current = Row(columns: columns, openCost: openCost)
            for j in columns {
                let node = band.offsets[i] + j - columns.lowerBound
                steps[node] = current.take(j, after: previous, isFirst: i + j == 0, similarities[node])
            }
            previous = current
        }
        return trace(steps, band, from: previous.best(at: targetBlocks - 1))
    }

    /// How a path came to a cell: through both blocks, past a source block, or past a target block.
    private enum Step: UInt8 { case match = 0, passSource, passTarget }

    /// The scores of the best paths to the cells of one row, for each way to come to them.
    private struct Row {
        private let columns: Range<Int>
        private var scores: [Float]
        private let openCost: Float

        init(columns: Range<Int>, openCost: Float) {
            self.columns = columns
            self.openCost = openCost
            scores = [Float](repeating: -.infinity, count: 3 * columns.count)
        }

        @inline(__always) private func score(_ step: Int, _ column: Int) -> Float {
            columns.contains(column) ? scores[3 * (column - columns.lowerBound) + step] : -.infinity
        }

        /// Fills a cell, and gives for each way to come to it the way before.
        mutating func take(_ column: Int, after previous: Row, isFirst: Bool, _ similarity: Float) -> UInt8 {
            let cell = 3 * (column - columns.lowerBound)
            let match = Self.best(
                previous.score(0, column - 1), previous.score(1, column - 1), previous.score(2, column - 1))
            scores[cell] = isFirst ? similarity : match.score + similarity
            let source = Self.best(
                previous.score(0, column) - openCost, previous.score(1, column) - BlockGrid.skipCost,
                previous.score(2, column) - openCost)
            scores[cell + 1] = source.score
            let target = Self.best(
                score(0, column - 1) - openCost, score(1, column - 1) - openCost,
                score(2, column - 1) - BlockGrid.skipCost)
            scores[cell + 2] = target.score
            return match.step | source.step << 2 | target.step << 4
        }

        /// The way by which the best path comes to a cell.
        func best(at column: Int) -> UInt8 {
            Self.best(score(0, column), score(1, column), score(2, column)).step
        }

        @inline(__always) private static func best(_ a: Float, _ b: Float, _ c: Float) -> (score: Float, step: UInt8) {
            a >= b && a >= c
                ? (a, Step.match.rawValue) : b >= c ? (b, Step.passSource.rawValue) : (c, Step.passTarget.rawValue)
        }
    }

    private func trace(_ steps: [UInt8], _ band: Band, from state: UInt8) -> [Cell] {
        var path: [Cell] = []
        var i = sourceBlocks - 1
        var j = targetBlocks - 1
        var state = state
        while true {
            path.append(Cell(source: i, target: j))
            if i == 0, j == 0 { return path.reversed() }
            guard let node = band.node(i, j) else { preconditionFailure("a path stays in its band") }
            let before = steps[node] >> (2 * state) & 3
            if state != Step.passTarget.rawValue { i -= 1 }
            if state != Step.passSource.rawValue { j -= 1 }
            state = before
        }
    }

    /// How much two blocks share beyond what unrelated blocks share on the average, for each node of the band.
    private func similarities(in band: Band) -> [Float] {
        var result = [Float](repeating: 0, count: band.nodeCount)
        let source = postings(table.source, sourceBlocks)
        let target = postings(table.target, targetBlocks)
        let blocks = max(sourceBlocks, targetBlocks)
        let most = max(Self.fewBlocks, Int(Double(blocks) * Self.commonShare))
        var sum = 0.0
        for cue in source.indices where source[cue].count <= most && target[cue].count <= most {
            let larger = Double(max(source[cue].count, target[cue].count))
            let worth = Float(logarithm(Double(blocks) / larger))
            if worth <= 0 { continue }
            for row in source[cue] {
                let (lower, upper) = (band.lower[Int(row)], band.upper[Int(row)])
                let offset = band.offsets[Int(row)] - Int(lower)
                for column in target[cue] where column >= lower && column <= upper {
                    result[offset + Int(column)] += worth
                }
            }
            sum += Double(worth) * Double(source[cue].count * target[cue].count)
        }
        let mean = Float(sum / Double(sourceBlocks * targetBlocks))
        for cell in result.indices { result[cell] = min(Self.highestSimilarity, result[cell]) - mean }
        return result
    }

    /// For each cue the blocks of one side that hold it, rising.
    private func postings(_ segments: [[Int32]], _ blocks: Int) -> [[Int32]] {
        var postings = [[Int32]](repeating: [], count: table.both.count)
        for (segment, cues) in segments.enumerated() {
            let block = Int32(segment * blocks / segments.count)
            for cue in cues where postings[Int(cue)].last != block { postings[Int(cue)].append(block) }
        }
        return postings
    }

    /// Cues of more blocks than this share say nothing of the place.
    private static let commonShare = 0.1
    private static let fewBlocks = 3
    /// Segments of a block that the cost of a gap holds for.
    private static let smallSize: Float = 8
    /// Nats; one pair of blocks may not outweigh a long stretch.
    private static let highestSimilarity: Float = 30
    private static let openCostOfSmall: Float = 10
    /// Nats; what each further block of a gap must gain.
    private static let skipCost: Float = 0.5
}
