/// The nodes of the lattice that the search looks at: for each number of source segments passed, a range of target segments passed.
struct Band: Sendable {
    /// The first node of each row.
    let lower: [Int32]
    /// The last node of each row, itself included.
    let upper: [Int32]
    /// Where each row begins in a flat table of nodes, and the number of all nodes.
    let offsets: [Int]

    /// A band of given rows; both bounds rise, rows overlap, and the corners are in it.
    init(lower: [Int32], upper: [Int32]) {
        precondition(lower.count == upper.count && !lower.isEmpty && lower[0] == 0)
        var offsets = [0]
        offsets.reserveCapacity(lower.count + 1)
        for row in lower.indices {
            precondition(lower[row] <= upper[row], "a row of a band holds a node")
            if row > 0 {
                precondition(
                    lower[row - 1] <= lower[row] && upper[row - 1] <= upper[row] && lower[row] <= upper[row - 1],
                    "a path leads through a band")
            }
            offsets.append(offsets[row] + Int(upper[row] - lower[row]) + 1)
        }
        self.lower = lower
        self.upper = upper
        self.offsets = offsets
    }

    /// Every node.
    init(sourceCount: Int, targetCount: Int) {
        self.init(
            lower: [Int32](repeating: 0, count: sourceCount + 1),
            upper: [Int32](repeating: Int32(targetCount), count: sourceCount + 1))
    }

    var sourceCount: Int { lower.count - 1 }
    var targetCount: Int { Int(upper[upper.count - 1]) }
    var nodeCount: Int { offsets[offsets.count - 1] }

    /// The flat index of a node; nil outside the band or the lattice.
    @inline(__always) func node(_ i: Int, _ j: Int) -> Int? {
        guard i >= 0, i < lower.count, j >= Int(lower[i]), j <= Int(upper[i]) else { return nil }
        return offsets[i] + j - Int(lower[i])
    }

    /// Calls `body` with every row of linked beads inside the band: their number in `BeadShape.linked`, the source segment that
    /// they begin with and the target segments. Beads of one source group follow each other.
    @inline(__always)
    func forEachRowOfBeads(_ body: (_ index: Int, _ i: Int, _ columns: ClosedRange<Int>) -> Void) {
        for i in 0..<sourceCount {
            for index in BeadShape.bySource where i + BeadShape.linked[index].source <= sourceCount {
                let shape = BeadShape.linked[index]
                let end = i + shape.source
                let first = max(Int(lower[i]), Int(lower[end]) - shape.target)
                let last = min(Int(upper[i]), Int(upper[end]) - shape.target)
                if first <= last { body(index, i, first...last) }
            }
        }
    }
}
