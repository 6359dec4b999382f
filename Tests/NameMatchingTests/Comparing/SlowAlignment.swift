@testable import NameMatching

/// The alignment of two words as its definition says it: the cheapest of all ways, tried one by one.
struct SlowAlignment {
    let first: PreparedWord, second: PreparedWord
    let table: SoundTable
    private var known: [Int: Float] = [:]

    init(_ first: PreparedWord, _ second: PreparedWord, _ table: SoundTable) {
        self.first = first
        self.second = second
        self.table = table
    }

    /// The least cost of the letters from two places on.
    ///
    /// Costs are added from the end here and from the beginning in ``SoundAligner``, so that they agree but for rounding.
    mutating func cost(_ i: Int = 0, _ j: Int = 0) -> Float {
        if i == first.count && j == second.count { return 0 }
        if let known = known[i << 8 | j] { return known }
        var best = Float.infinity
        if i < first.count { best = min(best, skip(i, of: first) + cost(i + 1, j)) }
        if j < second.count { best = min(best, skip(j, of: second) + cost(i, j + 1)) }
        if i < first.count && j < second.count { best = min(best, table.unknown.pair + cost(i + 1, j + 1)) }
        for s in 1..<max(2, min(table.longestFirst, first.count - i) + 1) where i < first.count {
            for t in 1..<max(2, min(table.longestSecond, second.count - j) + 1) where j < second.count {
                let (one, other) = (group(first, i, s), group(second, j, t))
                if one == ChunkInventory.none || other == ChunkInventory.none { continue }
                if let cost = table.cost(one, other) { best = min(best, cost + self.cost(i + s, j + t)) }
            }
        }
        known[i << 8 | j] = best
        return best
    }

    private func skip(_ place: Int, of word: PreparedWord) -> Float {
        let group = group(word, place, 1)
        let isFirst = word.word == first.word
        let missing = isFirst ? table.unknown.missingSecond : table.unknown.missingFirst
        if group == ChunkInventory.none { return missing }
        let known = isFirst ? table.cost(group, ChunkInventory.empty) : table.cost(ChunkInventory.empty, group)
        return known ?? missing
    }

    private func group(_ word: PreparedWord, _ start: Int, _ length: Int) -> UInt16 {
        word.groups[start * ChunkInventory.longest + length - 1]
    }
}
