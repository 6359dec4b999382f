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
                if let cost = table.costs.cost(i, s, j, t, first, second) {
                    best = min(best, cost + self.cost(i + s, j + t))
                }
            }
        }
        known[i << 8 | j] = best
        return best
    }

    private func skip(_ place: Int, of word: PreparedWord) -> Float {
        let isFirst = word.word == first.word
        let sound = Int(word.word.sounds[place])
        let steps = isFirst ? table.costs.skipsFirst : table.costs.skipsSecond
        if steps.indices.contains(sound) { return steps[sound].cost }
        return isFirst ? table.unknown.missingSecond : table.unknown.missingFirst
    }

    private func group(_ word: PreparedWord, _ start: Int, _ length: Int) -> UInt16 {
        word.groups[start * ChunkInventory.longest + length - 1]
    }
}

extension AlignmentCosts {
    /// The cost of letters of one word that stand for letters of another; nil when the table does not have them together.
    fileprivate func cost(
        _ i: Int, _ s: Int, _ j: Int, _ t: Int, _ first: PreparedWord, _ second: PreparedWord
    ) -> Float? {
        let (one, other) = (first.word.sounds[i], second.word.sounds[j])
        if s == 1 && t == 1 {
            guard Int(one) < skipsFirst.count, Int(other) < width else { return nil }
            return pairs[Int(one) * width + Int(other)].cost
        }
        let group = numbersFirst[Int(first.groups[i * ChunkInventory.longest + s - 1])]
        let another = numbersSecond[Int(second.groups[j * ChunkInventory.longest + t - 1])]
        if group == ChunkInventory.none || another == ChunkInventory.none { return nil }
        let found = s == 1 ? letters[another].first { $0.number == one } : groups[group].first { $0.number == another }
        return found.map { Float($0.cost) * Self.unit }
    }
}

extension AlignmentCosts.Partners {
    fileprivate subscript(_ group: UInt16) -> ArraySlice<AlignmentCosts.Partner> {
        partners[Int(starts[Int(group)])..<Int(starts[Int(group) + 1])]
    }
}
