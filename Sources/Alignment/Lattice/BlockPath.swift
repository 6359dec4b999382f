/// The best path through a grid of blocks, gaps having a price to open and a small one to go on (Gotoh 1982).
///
/// Texts that repeat themselves would otherwise spread one gap over many places. Beside a block the target may slip by one step
/// without a gap, as it does where one text is wordier. Time and memory grow with the band.
struct BlockPath {
    /// Blocks of the source and steps of the target that were passed.
    struct Node: Hashable { let source, target: Int }

    /// What the search takes off, in the unit of the similarities.
    struct Prices: Hashable {
        let opening: Float
        /// Of each further source block in a gap; a target step costs its part.
        let going: Float
        let slipping: Float
    }

    /// From the first corner to the last; two neighbours have a block and its counterpart between them, or what one side lacks.
    let nodes: [Node]

    init(_ grid: BlockGrid, in band: Band) {
        let similarities = grid.similarities(in: band)
        var highest = (0..<grid.sourceEnd).map { row in
            similarities[band.offsets[row]..<band.offsets[row + 1]].reduce(0, max)
        }
        highest.sort()
        // What a block and its counterpart share.
        let usual = max(Self.leastUsual, highest[highest.count / 2])
        // A band around a path holds the great gaps already.
        let isWhole = band.nodeCount == grid.everyNode.nodeCount
        let opening = max(Self.leastOpening, isWhole ? Self.opening * Float(grid.sourceEnd).squareRoot() : 0)
        let prices = Prices(
            opening: usual * opening, going: usual * Self.going, slipping: usual * Self.slipping)
        self.init(similarities, in: band, prices)
    }

    /// - Parameter similarities: of each node of the band, for the block and the stretch that begin there.
    init(_ similarities: [Float], in band: Band, _ prices: Prices) {
        var search = BlockPathSearch(similarities, band, prices)
        nodes = search.bestPath()
    }

    /// Blocks and their counterparts, times the root of the blocks. High, for a text that repeats itself gains by every leap between its
    /// repetitions what the better one fits better by chance.
    private static let opening: Float = 0.5
    /// Blocks and their counterparts.
    private static let leastOpening: Float = 3
    /// So little that a text of which two thirds are missing is found as well.
    private static let going: Float = 0.005
    /// Slips must not be cheaper than a gap, nor so dear that a ratio of lengths misjudged by a fifth bends the path.
    private static let slipping: Float = 0.5
    /// Nats, where texts share nothing.
    private static let leastUsual: Float = 0.01
}
