/// Finds where in a large lattice the alignment runs: a path through blocks of segments by their shared cues, and a band around it.
///
/// Coarse to fine, as in Vecalign (Thompson and Koehn 2019): time grows with the square of the number of blocks, which is
/// bounded, and with the number of segments.
struct BandFinder {
    private let table: CueTable
    private let sourceCount: Int
    private let targetCount: Int
    /// Blocks of either side; a block has about as many segments on both, so that a gap does not bend the path elsewhere.
    private let sourceBlocks: Int
    private let targetBlocks: Int

    init(_ table: CueTable) {
        self.table = table
        sourceCount = table.source.count
        targetCount = table.target.count
        let size = max(Self.leastBlockSize, (max(sourceCount, targetCount) + Self.mostBlocks - 1) / Self.mostBlocks)
        sourceBlocks = max(1, sourceCount / size)
        targetBlocks = max(1, targetCount / size)
    }

    /// The band, at most about `Band`'s nodes for `sourceCount` rows of a few blocks each.
    func band() -> Band { band(around: path()) }

    private struct Cell { let source, target: Int }

    /// The blocks' cues: for each cue the blocks of one side that hold it, rising.
    private func postings(_ segments: [[Int32]], _ blocks: Int) -> [[Int32]] {
        var postings = [[Int32]](repeating: [], count: table.both.count)
        for (segment, cues) in segments.enumerated() {
            let block = Int32(segment * blocks / segments.count)
            for cue in cues where postings[Int(cue)].last != block { postings[Int(cue)].append(block) }
        }
        return postings
    }

    /// How much two blocks share beyond what unrelated blocks share on the average, row by row.
    private func similarities() -> [Float] {
        var result = [Float](repeating: 0, count: sourceBlocks * targetBlocks)
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
                for column in target[cue] { result[Int(row) * targetBlocks + Int(column)] += worth }
            }
            sum += Double(worth) * Double(source[cue].count * target[cue].count)
        }
        let mean = Float(sum / Double(sourceBlocks * targetBlocks))
        for cell in result.indices { result[cell] = min(Self.highestSimilarity, result[cell]) - mean }
        return result
    }

    /// How a path came to a cell: through both blocks, past a source block, or past a target block.
    private enum Step: UInt8 { case match = 0, passSource, passTarget }

    /// The path of blocks that share most, gaps having a price to open and a small one to go on (Gotoh 1982).
    ///
    /// Texts that repeat themselves would otherwise spread one gap over many places.
    private func path() -> [Cell] {
        let similarities = similarities()
        let width = targetBlocks
        var previous = [[Float]](repeating: [Float](repeating: -.infinity, count: width), count: 3)
        // Two bits for each state: the state before it.
        var steps = [UInt8](repeating: 0, count: sourceBlocks * width)
        for i in 0..<sourceBlocks {
            var current = [[Float]](repeating: [Float](repeating: -.infinity, count: width), count: 3)
            for j in 0..<width {
                var step: UInt8 = 0
                if i == 0, j == 0 {
                    current[0][0] = similarities[0]
                } else if i > 0, j > 0 {
                    let (score, from) = Self.best(previous[0][j - 1], previous[1][j - 1], previous[2][j - 1])
                    current[0][j] = score + similarities[i * width + j]
                    step |= from
                }
                if i > 0 {
                    let (score, from) = Self.best(
                        previous[0][j] - Self.openCost, previous[1][j] - Self.skipCost, previous[2][j] - Self.openCost)
                    current[1][j] = score
                    step |= from << 2
                }
                if j > 0 {
                    let (score, from) = Self.best(
                        current[0][j - 1] - Self.openCost, current[1][j - 1] - Self.openCost,
                        current[2][j - 1] - Self.skipCost)
                    current[2][j] = score
                    step |= from << 4
                }
                steps[i * width + j] = step
            }
            previous = current
        }
        let last = width - 1
        return trace(steps, from: Self.best(previous[0][last], previous[1][last], previous[2][last]).1)
    }

    private static func best(_ a: Float, _ b: Float, _ c: Float) -> (Float, UInt8) {
        a >= b && a >= c
            ? (a, Step.match.rawValue) : b >= c ? (b, Step.passSource.rawValue) : (c, Step.passTarget.rawValue)
    }

    private func trace(_ steps: [UInt8], from state: UInt8) -> [Cell] {
        var path: [Cell] = []
        var i = sourceBlocks - 1
        var j = targetBlocks - 1
        var state = state
        while true {
            path.append(Cell(source: i, target: j))
            if i == 0, j == 0 { return path.reversed() }
            let before = steps[i * targetBlocks + j] >> (2 * state) & 3
            if state != Step.passTarget.rawValue { i -= 1 }
            if state != Step.passSource.rawValue { j -= 1 }
            state = before
        }
    }

    private func band(around path: [Cell]) -> Band {
        var lower = [Int](repeating: targetCount, count: sourceCount + 1)
        var upper = [Int](repeating: 0, count: sourceCount + 1)
        func begin(_ block: Int, _ blocks: Int, _ count: Int) -> Int { max(0, min(blocks, block)) * count / blocks }
        for cell in path {
            let rows =
                begin(
                    cell.source - Self.margin, sourceBlocks, sourceCount)...begin(
                    cell.source + 1 + Self.margin, sourceBlocks, sourceCount)
            let first = begin(cell.target - Self.margin, targetBlocks, targetCount)
            let last = begin(cell.target + 1 + Self.margin, targetBlocks, targetCount)
            for row in rows {
                lower[row] = min(lower[row], first)
                upper[row] = max(upper[row], last)
            }
        }
        for row in (0..<sourceCount).reversed() { lower[row] = min(lower[row], lower[row + 1]) }
        for row in 1...sourceCount { upper[row] = max(upper[row], upper[row - 1]) }
        return Band(lower: lower.map(Int32.init), upper: upper.map(Int32.init))
    }

    /// Bounds the coarse search: 1500² cells of five bytes.
    private static let mostBlocks = 1500
    /// Segments; smaller blocks share too little to be told apart.
    private static let leastBlockSize = 8
    /// Blocks on either side of the path.
    private static let margin = 2
    /// Cues of more blocks than this share say nothing of the place.
    private static let commonShare = 0.1
    private static let fewBlocks = 3
    /// Nats; one pair of blocks may not outweigh a long stretch.
    private static let highestSimilarity: Float = 30
    /// Nats; what a gap must gain, and each further block of it.
    private static let openCost: Float = 10
    private static let skipCost: Float = 0.5
}
