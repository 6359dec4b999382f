/// A word in letters, prepared to be found among characters.
struct SpotterWord: Sendable {
    let system: SoundSystem
    let count: Int
    /// ``ChunkInventory/groups(of:)``.
    let groups: [UInt16]
    /// For each number of letters from the beginning what they cost by themselves, in nats.
    let alone: [Float]

    init(_ word: SoundWord, _ tables: SoundTables) {
        system = word.system
        count = word.sounds.count
        groups = tables.inventories[word.system.rawValue].groups(of: word.sounds)
        let costs = tables.ownCosts(of: word.system, beside: .han)?.rarity ?? []
        var best = [Float](repeating: .infinity, count: count + 1)
        best[0] = 0
        for start in 0..<count {
            for length in 1...min(ChunkInventory.longest, count - start) {
                let group = groups[start * ChunkInventory.longest + length - 1]
                var cost = group == ChunkInventory.none ? .infinity : costs[Int(group)]
                if length == 1 { cost = min(cost, Self.unknownLetter) }
                best[start + length] = min(best[start + length], best[start] + cost)
            }
        }
        alone = best
    }

    /// The group of letters that begins at a letter; ``ChunkInventory/none`` when no table knows it.
    @inline(__always) func group(at start: Int, length: Int) -> UInt16 {
        groups[start * ChunkInventory.longest + length - 1]
    }

    /// Letters.
    static let shortest = 3, longest = 40
    /// Nats, as in ``PreparedWord``.
    private static let unknownLetter: Float = 11
}
