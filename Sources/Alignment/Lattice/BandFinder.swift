/// Finds where in a large lattice the alignment runs: a path through blocks of segments by their shared cues, and a band around it.
///
/// Coarse to fine, as in Vecalign (Thompson and Koehn 2019): time grows with the square of the number of the largest blocks, which is
/// bounded, and with the number of segments. Each size of blocks is searched in a band around the path of larger ones.
struct BandFinder {
    private let table: CueTable

    /// Blocks of either side in the coarse search.
    private let mostBlocks: Int

    init(_ table: CueTable, mostBlocks: Int = Self.mostBlocks) {
        self.table = table
        self.mostBlocks = mostBlocks
    }

    /// The band, a few of the smallest blocks wide.
    func band() -> Band {
        let longer = max(table.source.count, table.target.count)
        var size = max(Self.leastBlockSize, (longer + mostBlocks - 1) / mostBlocks)
        var grid = BlockGrid(table, size: size)
        var path = grid.path(in: grid.everyCell)
        while size > Self.leastBlockSize {
            size = max(Self.leastBlockSize, size / Self.refinement)
            let finer = BlockGrid(table, size: size)
            let band = Self.band(around: path, grid, finer.sourceBlocks - 1, finer.targetBlocks - 1)
            path = finer.path(in: band)
            grid = finer
        }
        return Self.band(around: path, grid, table.source.count, table.target.count)
    }

    /// A band of nodes from 0 to the counts of units that blocks are made of.
    private static func band(
        around path: [BlockGrid.Cell], _ grid: BlockGrid, _ sourceCount: Int, _ targetCount: Int
    ) -> Band {
        var lower = [Int](repeating: targetCount, count: sourceCount + 1)
        var upper = [Int](repeating: 0, count: sourceCount + 1)
        func begin(_ block: Int, _ blocks: Int, _ count: Int) -> Int { max(0, min(blocks, block)) * count / blocks }
        for cell in path {
            let top = begin(cell.source - margin, grid.sourceBlocks, sourceCount)
            let bottom = begin(cell.source + 1 + margin, grid.sourceBlocks, sourceCount)
            let first = begin(cell.target - margin, grid.targetBlocks, targetCount)
            let last = begin(cell.target + 1 + margin, grid.targetBlocks, targetCount)
            for row in top...bottom {
                lower[row] = min(lower[row], first)
                upper[row] = max(upper[row], last)
            }
        }
        for row in (0..<sourceCount).reversed() { lower[row] = min(lower[row], lower[row + 1]) }
        for row in 0..<sourceCount { upper[row + 1] = max(upper[row], upper[row + 1]) }
        return Band(lower: lower.map(Int32.init), upper: upper.map(Int32.init))
    }

    /// Bounds the coarse search: 1500² cells of five bytes.
    static let mostBlocks = 1500
    /// Segments; smaller blocks share too little to be told apart.
    private static let leastBlockSize = 8
    /// How many blocks a larger one is cut into.
    private static let refinement = 4
    /// Blocks on either side of the path.
    private static let margin = 2
}
