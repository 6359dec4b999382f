/// The dynamic programme of a ``BlockPath``.
struct BlockPathSearch {
    private let similarities: [Float]
    private let band: Band
    private let prices: BlockPath.Prices
    /// For each node how the best path came there, and whether gaps that end there began earlier.
    private var steps: [UInt8]
    private var best: [Float]
    /// The best paths that end in a gap of the source, for each column of this row and of the one above.
    private var passing: [Float] = []
    private var above: [Float] = []

    init(_ similarities: [Float], _ band: Band, _ prices: BlockPath.Prices) {
        self.similarities = similarities
        self.band = band
        self.prices = prices
        steps = [UInt8](repeating: 0, count: band.nodeCount)
        best = [Float](repeating: -.infinity, count: band.nodeCount)
    }

    /// The last part of a path, in the two lowest bits of a step; the number of the advance follows.
    private enum Way {
        static let match: UInt8 = 0
        static let passSource: UInt8 = 1
        static let passTarget: UInt8 = 2
        static let mask: UInt8 = 3
        static let advanceShift: UInt8 = 2
        static let advanceMask: UInt8 = 3
        static let goingInSource: UInt8 = 0x40
        static let goingInTarget: UInt8 = 0x80
    }

    /// Target steps that a block may be matched with: what is usual, then one less and one more.
    private static let advances = [
        BlockGrid.stepsOfBlock, BlockGrid.stepsOfBlock - 1, BlockGrid.stepsOfBlock + 1,
    ]

    mutating func bestPath() -> [BlockPath.Node] {
        for i in 0...band.sourceCount {
            (above, passing) = (passing, [])
            var inTarget = -Float.infinity
            for j in Int(band.lower[i])...Int(band.upper[i]) { take(i, j, &inTarget) }
        }
        return trace()
    }

    /// Finds the best way to a node.
    /// - Parameter inTarget: the best path that ends in a gap of the target, at the node before and then at this one.
    private mutating func take(_ i: Int, _ j: Int, _ inTarget: inout Float) {
        let node = band.offsets[i] + j - Int(band.lower[i])
        var score: Float = i + j == 0 ? 0 : -.infinity
        var step = Way.match
        var inSource = -Float.infinity
        var flags: UInt8 = 0
        if i > 0 {
            let (lower, upper) = (Int(band.lower[i - 1]), Int(band.upper[i - 1]))
            let before = band.offsets[i - 1] - lower
            for number in 0..<Self.advances.count {
                let from = j - Self.advances[number]
                guard from >= lower, from <= upper else { continue }
                let value = best[before + from] + similarities[before + from] - (number == 0 ? 0 : prices.slipping)
                if value > score { (score, step) = (value, UInt8(number) << Way.advanceShift) }
            }
            if j <= upper {
                let (opened, going) = (best[before + j] - prices.opening, above[j - lower])
                if going >= opened { flags |= Way.goingInSource }
                inSource = max(opened, going) - prices.going
                if inSource > score { (score, step) = (inSource, Way.passSource) }
            }
        }
        if j > Int(band.lower[i]) {
            let opened = best[node - 1] - prices.opening
            if inTarget >= opened { flags |= Way.goingInTarget }
            inTarget = max(opened, inTarget) - prices.going / Float(BlockGrid.stepsOfBlock)
            if inTarget > score { (score, step) = (inTarget, Way.passTarget) }
        }
        passing.append(inSource)
        best[node] = score
        steps[node] = step | flags
    }

    private func trace() -> [BlockPath.Node] {
        var node = BlockPath.Node(source: band.sourceCount, target: band.targetCount)
        var path = [node]
        var gap: UInt8?
        while node.source + node.target > 0 {
            guard let place = band.node(node.source, node.target) else {
                preconditionFailure("a path stays in its band")
            }
            let step = steps[place]
            let way = gap ?? step & Way.mask
            switch way {
            case Way.match:
                let advance = Self.advances[Int(step >> Way.advanceShift & Way.advanceMask)]
                node = BlockPath.Node(source: node.source - 1, target: node.target - advance)
            case Way.passSource:
                gap = step & Way.goingInSource != 0 ? way : nil
                node = BlockPath.Node(source: node.source - 1, target: node.target)
            default:
                gap = step & Way.goingInTarget != 0 ? way : nil
                node = BlockPath.Node(source: node.source, target: node.target - 1)
            }
            path.append(node)
        }
        return path.reversed()
    }
}
