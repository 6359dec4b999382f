/// The costs of a ``SoundTable`` with Chinese by any two groups, as a search in running text asks for them.
final class SpotterTable: Sendable {
    let table: SoundTable
    /// For each group of letters the marks (``mark(of:)``) of the characters that it has a cost with.
    let partners: [UInt64]
    /// Open addressing: the numbers of both groups in the upper half, the bits of the cost in the lower; 0 for a free slot.
    private let slots: [UInt64]
    private let mask: UInt32
    /// The groups of letters that each character has a cost with, one character after another.
    private let groups: [(group: UInt16, cost: Float)]
    /// Where those of each character begin, and their number at the end.
    private let groupStarts: [Int32]

    /// The shipped tables of Latin, Cyrillic and Arabic letters, by the number of their system. Made once.
    static let standard: [SpotterTable] = [SoundSystem.latin, .cyrillic, .abjad].map { system in
        guard let table = SoundTables.standard.table(system, .han) else {
            preconditionFailure("every system of letters has a table with characters")
        }
        return SpotterTable(table)
    }

    init(_ table: SoundTable) {
        self.table = table
        var size = 16
        while size < table.entries.count * Self.slotsPerEntry { size *= 2 }
        mask = UInt32(size - 1)
        var slots = [UInt64](repeating: 0, count: size)
        var partners = [UInt64](repeating: 0, count: table.rarity.first.count)
        for entry in table.entries {
            partners[Int(entry.first)] |= Self.mark(of: entry.second)
            let key = Self.key(entry.first, entry.second)
            var slot = Self.hash(key) & mask
            while slots[Int(slot)] != 0 { slot = (slot + 1) & mask }
            slots[Int(slot)] = UInt64(key) << 32 | UInt64(entry.cost.bitPattern)
        }
        self.slots = slots
        self.partners = partners
        // Neither the empty group nor the empty character: what is left out has no place.
        let sorted = table.entries.filter { $0.first != ChunkInventory.empty && $0.second != ChunkInventory.empty }
            .sorted { ($0.second, $0.first) < ($1.second, $1.first) }
        groups = sorted.map { ($0.first, $0.cost) }
        var starts = [Int32](repeating: 0, count: table.rarity.second.count + 1)
        for entry in sorted { starts[Int(entry.second) + 1] += 1 }
        for number in 1..<starts.count { starts[number] += starts[number - 1] }
        groupStarts = starts
    }

    /// The groups of letters that a character has a cost with.
    func entries(of number: UInt16) -> ArraySlice<(group: UInt16, cost: Float)> {
        groups[Int(groupStarts[Int(number)])..<Int(groupStarts[Int(number) + 1])]
    }

    /// One of 64 bits for each character: one that is not marked among ``partners`` has no cost.
    @inline(__always) static func mark(of number: UInt16) -> UInt64 {
        1 << UInt64((UInt32(number) &* multiplier) >> 26)
    }

    /// The cost of two groups in nats; nil when the table does not have them together. Constant time.
    @inline(__always)
    func cost(_ first: UInt16, _ second: UInt16) -> Float? {
        let key = Self.key(first, second)
        var slot = Self.hash(key) & mask
        while true {
            let found = slots[Int(slot)]
            if UInt32(truncatingIfNeeded: found >> 32) == key {
                return Float(bitPattern: UInt32(truncatingIfNeeded: found))
            }
            if found == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }

    /// Never 0, for a table pairs no two empty groups.
    @inline(__always) private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
        UInt32(first) << 16 | UInt32(second)
    }
    @inline(__always) private static func hash(_ key: UInt32) -> UInt32 { (key &* multiplier) >> 7 }

    /// Slots for each entry at the least, so that a miss is seen at the first look.
    private static let slotsPerEntry = 3
    /// 2³² divided by the golden ratio, odd (Knuth, The Art of Computer Programming 3, 6.4).
    private static let multiplier: UInt32 = 0x9E37_79B1
}
