/// What it costs that a group of letters of one system stands for a group of another: −log of their joint probability, in nats.
///
/// Groups and costs were learnt from pairs of names by expectation maximisation over all ways of cutting both into groups
/// (Jiampojamarn, Kondrak and Sherif 2007, "Applying many-to-many alignments and hidden Markov models to letter-to-phoneme
/// conversion"). `Scripts/train-name-sounds.py` writes the file.
final class SoundTable: Sendable {
    /// The systems of the first and the second word.
    let first, second: SoundSystem
    /// The longest groups in letters.
    let longestFirst, longestSecond: Int
    /// The cost of letters that no group is known for: one letter for one, one left out of the first, one of the second.
    let unknown: Unknown
    /// −log of how often a group stands in names of its side, by its number; infinite for groups of other tables.
    let rarity: (first: [Float], second: [Float])
    /// The least cost of any pair of a group, by its number; infinite for groups of other tables.
    let least: (first: [Float], second: [Float])
    /// For each group of the first system the marks (``mark(of:)``) of the groups that it has a cost with.
    let partners: [UInt64]
    /// Open addressing: the numbers of both groups in the upper half, the bits of the cost in the lower; 0 for a free slot.
    private let slots: [UInt64]
    private let mask: UInt32

    /// Costs in nats of what no table has.
    struct Unknown: Sendable {
        let pair, missingSecond, missingFirst: Float
    }

    /// One line of a file: the numbers of two groups, their lengths, and the cost in nats.
    struct Entry {
        let first, second: UInt16
        let firstLength, secondLength: Int
        let cost: Float
    }

    init(_ first: SoundSystem, _ second: SoundSystem, entries: [Entry], unknown: Unknown, groups: (Int, Int)) {
        self.first = first
        self.second = second
        self.unknown = unknown
        longestFirst = entries.reduce(1) { max($0, $1.firstLength) }
        longestSecond = entries.reduce(1) { max($0, $1.secondLength) }
        var size = 16
        while size < entries.count * Self.slotsPerEntry { size *= 2 }
        mask = UInt32(size - 1)
        slots = Self.slots(entries, size)
        var rarity = ([Float](repeating: .infinity, count: groups.0), [Float](repeating: .infinity, count: groups.1))
        var least = rarity
        var partners = [UInt64](repeating: 0, count: groups.0)
        var shares = ([Double](repeating: 0, count: groups.0), [Double](repeating: 0, count: groups.1))
        for entry in entries {
            let share = exponential(-Double(entry.cost))
            shares.0[Int(entry.first)] += share
            shares.1[Int(entry.second)] += share
            least.0[Int(entry.first)] = min(least.0[Int(entry.first)], entry.cost)
            least.1[Int(entry.second)] = min(least.1[Int(entry.second)], entry.cost)
            partners[Int(entry.first)] |= Self.mark(of: entry.second)
        }
        for (group, share) in shares.0.enumerated() where share > 0 { rarity.0[group] = Float(-logarithm(share)) }
        for (group, share) in shares.1.enumerated() where share > 0 { rarity.1[group] = Float(-logarithm(share)) }
        self.rarity = rarity
        self.least = least
        self.partners = partners
    }

    /// One of 64 bits for each group: a group that is not marked among ``partners`` has no cost.
    @inline(__always)
    static func mark(of group: UInt16) -> UInt64 { 1 << UInt64((UInt32(group) &* multiplier) >> 26) }

    /// The cost of two groups; nil when the table does not have them together. Constant time.
    @inline(__always)
    func cost(_ first: UInt16, _ second: UInt16) -> Float? {
        let key = UInt32(first) << 16 | UInt32(second)
        var slot = (key &* Self.multiplier) >> 7 & mask
        while true {
            let found = slots[Int(slot)]
            if UInt32(truncatingIfNeeded: found >> 32) == key {
                return Float(bitPattern: UInt32(truncatingIfNeeded: found))
            }
            if found == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }

    private static func slots(_ entries: [Entry], _ size: Int) -> [UInt64] {
        var slots = [UInt64](repeating: 0, count: size)
        let mask = UInt32(size - 1)
        for entry in entries {
            let key = UInt32(entry.first) << 16 | UInt32(entry.second)
            precondition(key != 0, "a table pairs nothing with nothing")
            var slot = (key &* multiplier) >> 7 & mask
            while slots[Int(slot)] != 0 && UInt32(truncatingIfNeeded: slots[Int(slot)] >> 32) != key {
                slot = (slot + 1) & mask
            }
            slots[Int(slot)] = UInt64(key) << 32 | UInt64(entry.cost.bitPattern)
        }
        return slots
    }

    /// Slots for each entry at the least, so that a miss is seen at the first look.
    private static let slotsPerEntry = 3
    /// 2³² divided by the golden ratio, odd (Knuth, The Art of Computer Programming 3, 6.4).
    private static let multiplier: UInt32 = 0x9E37_79B1
}
