internal import Markup

/// How much of a page's sentences lies in each of its parts.
struct SentenceMass: Sendable {
    /// Node indices at which blocks begin, ascending.
    private let starts: [Int]
    /// For each block the weight of the sentences before it.
    private let before: [Int]
    private let ends: [Int]

    init(_ blocks: [PageBlock], in tree: HTMLTree) {
        starts = blocks.map(\.nodes.lowerBound)
        var sum = 0
        var before = [0]
        for block in blocks {
            sum += block.isSentenceLike ? block.shape.weight : 0
            before.append(sum)
        }
        self.before = before
        ends = tree.indices.map { tree.end(of: $0) }
    }

    /// The weight of all sentences of the page.
    var total: Int { before[before.count - 1] }

    /// The weight of the sentences of some blocks.
    func of(_ range: Range<Int>) -> Int { before[range.upperBound] - before[range.lowerBound] }

    /// The blocks whose text lies inside a node.
    func blocks(in node: Int) -> Range<Int> {
        let first = firstBlock(from: node)
        return first..<max(first, firstBlock(from: ends[node]))
    }

    /// The part of the page's sentences that lies inside a node, from 0 to 1.
    func share(of node: Int) -> Double {
        total == 0 ? 0 : Double(of(blocks(in: node))) / Double(total)
    }

    private func firstBlock(from node: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < node { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
