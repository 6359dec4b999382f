/// Gathers the nodes that a band has to hold.
struct BandRows {
    private var lower: [Int32]
    private var upper: [Int32]
    private let targetCount: Int32

    /// No nodes yet of a lattice of so many segments.
    init(sourceCount: Int, targetCount: Int) {
        lower = [Int32](repeating: Int32(targetCount), count: sourceCount + 1)
        upper = [Int32](repeating: 0, count: sourceCount + 1)
        self.targetCount = Int32(targetCount)
    }

    /// Adds nodes of a row.
    @inline(__always) mutating func add(_ row: Int, _ nodes: ClosedRange<Int>) {
        lower[row] = min(lower[row], Int32(nodes.lowerBound))
        upper[row] = max(upper[row], Int32(nodes.upperBound))
    }

    /// Adds the nodes that a bead leaps over, at which its sentences correspond.
    @inline(__always) mutating func addInside(_ bead: BeadShape, _ row: Int, _ node: Int) {
        for inside in (row + 1)..<(row + bead.source) { add(inside, node...(node + bead.target)) }
    }

    /// The smallest band with these nodes and the corners through which a path leads.
    var band: Band {
        var (lower, upper) = (lower, upper)
        let last = lower.count - 1
        (lower[0], upper[last]) = (0, targetCount)
        for row in (0..<last).reversed() { lower[row] = min(lower[row], lower[row + 1]) }
        for row in 0..<last {
            upper[row + 1] = max(upper[row + 1], upper[row])
            lower[row + 1] = min(lower[row + 1], upper[row])
        }
        return Band(lower: lower, upper: upper)
    }
}
