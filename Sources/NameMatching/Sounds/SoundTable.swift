/// What it costs that a group of letters of one system stands for a group of another: −log of their joint probability, in nats.
///
/// Groups and costs were learnt from pairs of names by expectation maximisation over all ways of cutting both into groups
/// (Jiampojamarn, Kondrak and Sherif 2007, "Applying many-to-many alignments and hidden Markov models to letter-to-phoneme
/// conversion"). `Scripts/train-name-sounds.py` writes the file.
struct SoundTable: Sendable {
    /// The systems of the first and the second word.
    let first, second: SoundSystem
    /// The longest groups in letters.
    private(set) var longestFirst = 1, longestSecond = 1
    /// The cost of letters that no group is known for: one letter for one, one left out of the first, one of the second.
    let unknown: Unknown
    /// −log of how often a group stands in names of its side, by its number; infinite for groups of other tables.
    private(set) var rarity: (first: [Float], second: [Float])
    /// The least cost of any pair of a group, by its number.
    private(set) var least: (first: [Float], second: [Float])
    private var keys: [UInt32]
    private var costs: [Float]
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
        var size = 16
        while size < entries.count * Self.slotsPerEntry { size *= 2 }
        mask = UInt32(size - 1)
        keys = [UInt32](repeating: 0, count: size)
        costs = [Float](repeating: 0, count: size)
        rarity = ([Float](repeating: .infinity, count: groups.0), [Float](repeating: .infinity, count: groups.1))
        least = rarity
        var shares = ([Double](repeating: 0, count: groups.0), [Double](repeating: 0, count: groups.1))
        for entry in entries {
            insert(entry)
            longestFirst = max(longestFirst, entry.firstLength)
            longestSecond = max(longestSecond, entry.secondLength)
            let share = exponential(-Double(entry.cost))
            shares.0[Int(entry.first)] += share
            shares.1[Int(entry.second)] += share
            least.first[Int(entry.first)] = min(least.first[Int(entry.first)], entry.cost)
            least.second[Int(entry.second)] = min(least.second[Int(entry.second)], entry.cost)
        }
        for (group, share) in shares.0.enumerated() where share > 0 { rarity.first[group] = Float(-logarithm(share)) }
        for (group, share) in shares.1.enumerated() where share > 0 { rarity.second[group] = Float(-logarithm(share)) }
    }

    /// The cost of two groups; nil when the table does not have them together. Constant time.
    @inline(__always)
    func cost(_ first: UInt16, _ second: UInt16) -> Float? {
        let key = UInt32(first) << 16 | UInt32(second)
        var slot = (key &* Self.multiplier) >> 7 & mask
        while true {
            let found = keys[Int(slot)]
            if found == key { return costs[Int(slot)] }
            if found == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }

    private mutating func insert(_ entry: Entry) {
        let key = UInt32(entry.first) << 16 | UInt32(entry.second)
        precondition(key != 0, "a table pairs nothing with nothing")
        var slot = (key &* Self.multiplier) >> 7 & mask
        while keys[Int(slot)] != 0 && keys[Int(slot)] != key { slot = (slot + 1) & mask }
        keys[Int(slot)] = key
        costs[Int(slot)] = entry.cost
    }

    /// Slots for each entry at the least, so that a miss is seen at the first look.
    private static let slotsPerEntry = 3
    /// 2³² divided by the golden ratio, odd (Knuth, The Art of Computer Programming 3, 6.4).
    private static let multiplier: UInt32 = 0x9E37_79B1
}
