/// Two texts cut into blocks, and how much each block of the source shares with each stretch of the target.
///
/// A node stands between blocks of the source and between half blocks of the target, so that a block's counterpart is found
/// wherever it begins. A stretch of the target is two blocks long, half a block of play on either side.
struct BlockGrid {
    private let table: CueTable
    private let source: [[Float]]
    private let target: [[Float]]
    /// The length of a block.
    let size: Float
    /// The last node of either side.
    let sourceEnd: Int
    let targetEnd: Int

    /// - Parameter size: the length of a block in the letters of the positions.
    init(_ table: CueTable, _ source: TextPositions, _ target: TextPositions, size: Float) {
        self.table = table
        self.size = size
        self.source = Self.places(table.source, source, cueCount: table.both.count)
        self.target = Self.places(table.target, target, cueCount: table.both.count)
        sourceEnd = max(1, Int((source.total / size).rounded(.up)))
        targetEnd = max(1, Int((target.total / size * Float(Self.stepsOfBlock)).rounded(.up)))
    }

    /// Target steps that a block is long.
    static let stepsOfBlock = 2

    /// The length of a target step.
    var step: Float { size / Float(Self.stepsOfBlock) }

    /// Every node.
    var everyNode: Band { Band(sourceCount: sourceEnd, targetCount: targetEnd) }

    /// For each cue the places of the segments that hold it, rising.
    private static func places(_ segments: [[Int32]], _ positions: TextPositions, cueCount: Int) -> [[Float]] {
        var places = [[Float]](repeating: [], count: cueCount)
        for (segment, cues) in segments.enumerated() {
            let middle = 0.5 * (positions.starts[segment] + positions.starts[segment + 1])
            for cue in cues { places[Int(cue)].append(middle) }
        }
        return places
    }

    /// For each node of a band how much the source block and the target stretch that begin there share, beyond what unrelated ones
    /// share on the average.
    ///
    /// Stretches that share half as much as the block's best one are worth the same: where a text repeats itself, which repetition
    /// fits best is chance, and order has to decide.
    func similarities(in band: Band) -> [Float] {
        var (result, expected) = shared(in: band)
        for row in 0..<sourceEnd {
            let nodes = band.offsets[row]..<band.offsets[row + 1]
            var highest = expected[row]
            for node in nodes { highest = max(highest, result[node]) }
            let enough = Self.enoughShare * (highest - expected[row])
            for node in nodes { result[node] = min(enough, result[node] - expected[row]) }
        }
        return result
    }

    /// For each node what is shared there, and for each row what would be shared by chance.
    ///
    /// A cue counts for a block once, by its first place.
    private func shared(in band: Band) -> (nodes: [Float], expected: [Float]) {
        var nodes = [Float](repeating: 0, count: band.nodeCount)
        var expected = [Float](repeating: 0, count: sourceEnd)
        for cue in source.indices {
            let others = target[cue]
            guard let worth = worth(source[cue], others) else { continue }
            let chance = worth * Float(2 * others.count) / Float(targetEnd)
            var last = -1
            for place in source[cue] {
                let row = min(sourceEnd - 1, Int(place / size))
                if row == last { continue }
                last = row
                expected[row] += chance
                let inBlock = place - Float(row) * size
                let (lower, upper) = (Int(band.lower[row]), Int(band.upper[row]))
                let offset = band.offsets[row] - lower
                // The two nodes from which the same way on leads to half a block before a place and after it; each but once.
                var next = lower
                for other in others {
                    let node = Int(((other - inBlock) / step).rounded(.down))
                    if node > upper { break }
                    if node >= next { nodes[offset + node] += worth }
                    if node + 1 >= next, node < upper { nodes[offset + node + 1] += worth }
                    next = max(next, node + 2)
                }
            }
        }
        return (nodes, expected)
    }

    /// What it is worth to share a cue, by its places on both sides; nil for one that says nothing of the place.
    private func worth(_ source: [Float], _ target: [Float]) -> Float? {
        if source.isEmpty || target.isEmpty { return nil }
        let blocks = max(sourceEnd, targetEnd / Self.stepsOfBlock)
        let holding = max(blockCount(source), blockCount(target))
        let most = max(Self.fewBlocks, Int(Self.commonShare * Double(blocks)))
        if holding > most || holding >= blocks { return nil }
        return Float(logarithm(Double(blocks) / Double(holding)))
    }

    private func blockCount(_ places: [Float]) -> Int {
        var (count, last) = (0, -1)
        for place in places {
            let block = Int(place / size)
            if block != last { count += 1 }
            last = block
        }
        return count
    }

    /// Cues of more blocks than this share say nothing of the place.
    private static let commonShare = 0.1
    private static let fewBlocks = 3
    /// Of what the block's best stretch shares with it.
    private static let enoughShare: Float = 0.5
}
