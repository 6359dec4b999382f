/// Finds where in a large lattice the alignment runs: a path through blocks of the texts by their shared cues, and a band around it.
///
/// Coarse to fine, as in Vecalign (Thompson and Koehn 2019): time grows with the square of the number of the largest blocks, which is
/// bounded, and with the number of segments. Each size of blocks is searched in a band around the path of larger ones.
struct BandFinder {
    private let table: CueTable
    private let source: TextPositions
    private let target: TextPositions
    /// Blocks of either side in the coarse search.
    private let mostBlocks: Int

    /// - Parameter table: the cues of segments, to which the positions belong.
    init(_ table: CueTable, source: TextPositions, target: TextPositions, mostBlocks: Int = Self.mostBlocks) {
        self.table = table
        self.source = source
        self.target = target
        self.mostBlocks = mostBlocks
    }

    /// The band, a few of the smallest blocks wide.
    func band() -> Band {
        let segmentLength = (source.total + target.total) / Float(source.segmentCount + target.segmentCount)
        let least = Self.leastBlockSize * segmentLength
        var size = max(least, max(source.total, target.total) / Float(mostBlocks))
        var grid = BlockGrid(table, source, target, size: size)
        var path = BlockPath(grid, in: grid.everyNode)
        while size > least {
            size = max(least, size / Self.refinement)
            let finer = BlockGrid(table, source, target, size: size)
            let band = Self.band(
                around: path, grid, sourceUnit: { min(finer.sourceEnd, Int($0 / finer.size)) },
                targetUnit: { min(finer.targetEnd, Int($0 / finer.step)) }, finer.sourceEnd, finer.targetEnd)
            path = BlockPath(finer, in: band)
            grid = finer
        }
        return Self.band(
            around: path, grid, sourceUnit: source.segments(before:), targetUnit: target.segments(before:),
            source.segmentCount, target.segmentCount)
    }

    /// A band of nodes between units that blocks are made of; along a gap it is wider, so that both corners are well inside.
    /// - Parameters:
    ///   - sourceUnit: the units before a position.
    ///   - targetUnit: the units before a position.
    private static func band(
        around path: BlockPath, _ grid: BlockGrid, sourceUnit: (Float) -> Int, targetUnit: (Float) -> Int,
        _ sourceCount: Int, _ targetCount: Int
    ) -> Band {
        var rows = BandRows(sourceCount: sourceCount, targetCount: targetCount)
        let margin = Self.margin * grid.size
        for (from, to) in zip(path.nodes, path.nodes.dropFirst()) {
            let isGap = from.source == to.source || from.target == to.target
            let play = isGap ? margin : 0
            let top = sourceUnit(max(0, Float(from.source) * grid.size - play))
            let bottom = min(sourceCount, sourceUnit(Float(to.source) * grid.size + play) + 1)
            let first = targetUnit(max(0, Float(from.target) * grid.step - margin))
            let last = min(targetCount, targetUnit(Float(to.target) * grid.step + margin) + 1)
            for row in top...bottom { rows.add(row, first...last) }
        }
        return rows.band
    }

    /// Bounds the coarse search: 1500 · 3000 nodes of nine bytes.
    static let mostBlocks = 1500
    /// Segments of the usual length; smaller blocks share too little to be told apart.
    private static let leastBlockSize: Float = 8
    /// How many blocks a larger one is cut into.
    private static let refinement: Float = 4
    /// Blocks on either side of the path.
    private static let margin: Float = 2
}
