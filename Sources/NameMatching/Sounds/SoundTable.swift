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
    /// The same costs as aligning asks for them.
    let costs: AlignmentCosts
    /// The lines of the file, each pair of groups once.
    let entries: [Entry]

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

    /// - Parameters:
    ///   - entries: each pair of groups once.
    ///   - unknown: the cost of letters that no group is known for.
    ///   - inventories: the groups of both systems.
    init(
        _ first: SoundSystem, _ second: SoundSystem, entries: [Entry], unknown: Unknown,
        inventories: (ChunkInventory, ChunkInventory)
    ) {
        self.first = first
        self.second = second
        self.entries = entries
        self.unknown = unknown
        longestFirst = entries.reduce(1) { max($0, $1.firstLength) }
        longestSecond = entries.reduce(1) { max($0, $1.secondLength) }
        costs = AlignmentCosts(entries, unknown, inventories, isOneSystem: first == second)
        let counts = (inventories.0.letters.count, inventories.1.letters.count)
        var rarity = ([Float](repeating: .infinity, count: counts.0), [Float](repeating: .infinity, count: counts.1))
        var least = rarity
        var shares = ([Double](repeating: 0, count: counts.0), [Double](repeating: 0, count: counts.1))
        for entry in entries {
            let share = exponential(-Double(entry.cost))
            shares.0[Int(entry.first)] += share
            shares.1[Int(entry.second)] += share
            least.0[Int(entry.first)] = min(least.0[Int(entry.first)], entry.cost)
            least.1[Int(entry.second)] = min(least.1[Int(entry.second)], entry.cost)
        }
        for (group, share) in shares.0.enumerated() where share > 0 { rarity.0[group] = Float(-logarithm(share)) }
        for (group, share) in shares.1.enumerated() where share > 0 { rarity.1[group] = Float(-logarithm(share)) }
        self.rarity = rarity
        self.least = least
    }
}
