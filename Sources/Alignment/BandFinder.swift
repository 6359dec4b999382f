/// Finds where in a large lattice the alignment runs: a path through blocks of segments by their shared cues, and a band around it.
///
/// Coarse to fine, as in Vecalign (Thompson and Koehn 2019): time grows with the square of the number of blocks, which is
/// bounded, and with the number of segments.
struct BandFinder {
    private let table: CueTable
    private let sourceCount: Int
    private let targetCount: Int
    private let blocks: Int

    init(_ table: CueTable) {
        self.table = table
        sourceCount = table.source.count
        targetCount = table.target.count
        blocks = max(1, min(Self.mostBlocks, min(sourceCount, targetCount) / Self.leastBlockSize))
    }

    /// The band, at most about `Band`'s nodes for `sourceCount` rows of a few blocks each.
    func band() -> Band { band(around: path()) }

    private struct Cell { let source, target: Int }

    /// The blocks' cues: for each cue the blocks of one side that hold it, rising.
    private func postings(_ segments: [[Int32]]) -> [[Int32]] {
        var postings = [[Int32]](repeating: [], count: table.both.count)
        for (segment, cues) in segments.enumerated() {
            let block = Int32(segment * blocks / segments.count)
            for cue in cues where postings[Int(cue)].last != block { postings[Int(cue)].append(block) }
        }
        return postings
    }

    /// How much two blocks share beyond what unrelated blocks share on the average, row by row.
    private func similarities() -> [Float] {
        var result = [Float](repeating: 0, count: blocks * blocks)
        let source = postings(table.source)
        let target = postings(table.target)
        let most = max(Self.fewBlocks, Int(Double(blocks) * Self.commonShare))
        var sum = 0.0
        for cue in source.indices where source[cue].count <= most && target[cue].count <= most {
            let larger = Double(max(source[cue].count, target[cue].count))
            let worth = Float(logarithm(Double(blocks) / larger))
            if worth <= 0 { continue }
            for row in source[cue] {
                for column in target[cue] { result[Int(row) * blocks + Int(column)] += worth }
            }
            sum += Double(worth) * Double(source[cue].count * target[cue].count)
        }
        let mean = Float(sum / Double(blocks * blocks))
        for cell in result.indices { result[cell] = min(Self.highestSimilarity, result[cell]) - mean }
        return result
    }

    /// The path of blocks that share most (dynamic time warping).
    private func path() -> [Cell] {
        let similarities = similarities()
        var best = [Float](repeating: -.infinity, count: blocks * blocks)
        var moves = [UInt8](repeating: 0, count: blocks * blocks)
        for i in 0..<blocks {
            for j in 0..<blocks {
                let cell = i * blocks + j
                var score: Float = i == 0 && j == 0 ? 0 : -.infinity
                var move: UInt8 = 0
                if i > 0, j > 0, best[cell - blocks - 1] > score { (score, move) = (best[cell - blocks - 1], 1) }
                if i > 0, best[cell - blocks] - Self.skipCost - similarities[cell] > score {
                    (score, move) = (best[cell - blocks] - Self.skipCost - similarities[cell], 2)
                }
                if j > 0, best[cell - 1] - Self.skipCost - similarities[cell] > score {
                    (score, move) = (best[cell - 1] - Self.skipCost - similarities[cell], 3)
                }
                best[cell] = score + similarities[cell]
                moves[cell] = move
            }
        }
        return trace(moves)
    }

    private func trace(_ moves: [UInt8]) -> [Cell] {
        var path: [Cell] = []
        var i = blocks - 1
        var j = blocks - 1
        while true {
            path.append(Cell(source: i, target: j))
            switch moves[i * blocks + j] {
            case 1: (i, j) = (i - 1, j - 1)
            case 2: i -= 1
            case 3: j -= 1
            default: return path.reversed()
            }
        }
    }

    private func band(around path: [Cell]) -> Band {
        var lower = [Int](repeating: targetCount, count: sourceCount + 1)
        var upper = [Int](repeating: 0, count: sourceCount + 1)
        func begin(_ block: Int, _ count: Int) -> Int { max(0, min(blocks, block)) * count / blocks }
        for cell in path {
            let rows = begin(cell.source - Self.margin, sourceCount)...begin(cell.source + 1 + Self.margin, sourceCount)
            let first = begin(cell.target - Self.margin, targetCount)
            let last = begin(cell.target + 1 + Self.margin, targetCount)
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
    /// Nats; what a step off the diagonal must gain.
    private static let skipCost: Float = 2
}
