/// The costs of a ``SoundTable`` as aligning asks for them: steps of an ``AlignmentCell``, found by letters, or by a group for all groups
/// that it can stand for. Groups that the table knows have numbers of its own here, so that what is asked often lies close together.
final class AlignmentCosts: Sendable {
    /// A group that another can stand for.
    struct Partner: Sendable {
        /// The number of the group of the second word, or of the letter of the first.
        let number: UInt16
        /// The cost in hundredths of a nat.
        let cost: UInt16
    }

    /// Partners by the number of a group.
    struct Partners: Sendable {
        let starts: [UInt32]
        let partners: [Partner]

        /// - Parameters:
        ///   - list: partners with the number of the group that they belong to.
        ///   - count: how many groups there are.
        init(_ list: [(group: UInt16, partner: Partner)], count: Int) {
            var counts = [UInt32](repeating: 0, count: count + 1)
            for entry in list { counts[Int(entry.group) + 1] += 1 }
            for group in 0..<count { counts[group + 1] += counts[group] }
            starts = counts
            var partners = Array(repeating: Partner(number: 0, cost: 0), count: list.count)
            for entry in list {
                partners[Int(counts[Int(entry.group)])] = entry.partner
                counts[Int(entry.group)] += 1
            }
            self.partners = partners
        }
    }

    /// Nats: costs are written and added up in hundredths.
    static let unit: Float = 0.01

    /// The numbers here of the groups of both systems, by their numbers in the inventories; ``ChunkInventory/none`` for those that the
    /// table does not know. The same for both words where both are of one system.
    let numbersFirst: [UInt16], numbersSecond: [UInt16]
    /// How many groups of the second word there are.
    let countSecond: Int
    /// The steps in which a letter stands for nothing, by its number; at 0 the step of a letter that the table does not know.
    let skipsFirst: [AlignmentCell], skipsSecond: [AlignmentCell]
    /// The steps of one letter for one: row by row for letters of the first word, ``width`` in a row.
    let pairs: [AlignmentCell]
    /// What groups of several letters of the first word can stand for.
    let groups: Partners
    /// Which letters of the first word groups of several letters of the second can stand for.
    let letters: Partners
    /// The least cost of any pair of a group in hundredths of a nat, by its number in the inventory, of the first word and of the second.
    let leastFirst: [Int32], leastSecond: [Int32]

    /// How many letters of the second word there are, with 0 for those that the table does not know.
    var width: Int { skipsSecond.count }

    /// - Parameters:
    ///   - entries: each pair of groups once.
    ///   - unknown: what steps cost that the table does not have.
    ///   - inventories: the groups of both systems.
    ///   - isOneSystem: whether these are the same.
    init(
        _ entries: [SoundTable.Entry], _ unknown: SoundTable.Unknown, _ inventories: (ChunkInventory, ChunkInventory),
        isOneSystem: Bool
    ) {
        let numbers = Self.numbers(entries, inventories, isOneSystem)
        (numbersFirst, numbersSecond, countSecond) = (numbers.first, numbers.second, numbers.counts.second)
        func letter(_ group: UInt16, _ inventory: ChunkInventory) -> Int { Int(inventory.letters[Int(group)][0]) }
        var counts = (1, 1)
        for entry in entries {
            if entry.firstLength == 1 { counts.0 = max(counts.0, letter(entry.first, inventories.0) + 1) }
            if entry.secondLength == 1 { counts.1 = max(counts.1, letter(entry.second, inventories.1) + 1) }
        }
        var skips = (
            [AlignmentCell](repeating: Self.step(unknown.missingSecond, 1, 0), count: counts.0),
            [AlignmentCell](repeating: Self.step(unknown.missingFirst, 0, 1), count: counts.1)
        )
        var pairs = [AlignmentCell](repeating: Self.step(unknown.pair, 1, 1), count: counts.0 * counts.1)
        var groups: [(group: UInt16, partner: Partner)] = [], letters = groups
        for entry in entries {
            let step = Self.step(entry.cost, entry.firstLength, entry.secondLength)
            switch (entry.firstLength, entry.secondLength) {
            case (1, 0): skips.0[letter(entry.first, inventories.0)] = step
            case (0, 1): skips.1[letter(entry.second, inventories.1)] = step
            case (0, _), (_, 0): break
            case (1, 1):
                let place =
                    letter(entry.first, inventories.0) * counts.1 + letter(entry.second, inventories.1)
                pairs[place] = pairs[place].orBetter(step)
            case (1, _):
                let number = UInt16(letter(entry.first, inventories.0))
                letters.append(
                    (numbers.second[Int(entry.second)], Partner(number: number, cost: UInt16(step.hundredths))))
            default:
                let number = numbers.second[Int(entry.second)]
                groups.append(
                    (numbers.first[Int(entry.first)], Partner(number: number, cost: UInt16(step.hundredths))))
            }
        }
        (skipsFirst, skipsSecond) = skips
        self.pairs = pairs
        self.groups = Partners(groups, count: numbers.counts.first)
        self.letters = Partners(letters, count: numbers.counts.second)
        var least = (
            [Int32](repeating: .max, count: inventories.0.letters.count),
            [Int32](repeating: .max, count: inventories.1.letters.count)
        )
        for entry in entries {
            let cost = Self.hundredths(entry.cost)
            least.0[Int(entry.first)] = min(least.0[Int(entry.first)], cost)
            least.1[Int(entry.second)] = min(least.1[Int(entry.second)], cost)
        }
        (leastFirst, leastSecond) = least
    }

    /// Numbers for the groups that the entries have.
    private static func numbers(
        _ entries: [SoundTable.Entry], _ inventories: (ChunkInventory, ChunkInventory), _ isOneSystem: Bool
    ) -> (first: [UInt16], second: [UInt16], counts: (first: Int, second: Int)) {
        var first = Numbering(inventories.0), second = Numbering(inventories.1)
        for entry in entries {
            first.add(entry.first)
            second.add(entry.second)
            if isOneSystem {
                first.add(entry.second)
                second.add(entry.first)
            }
        }
        if isOneSystem { second = first }
        return (first.numbers, second.numbers, (first.count, second.count))
    }

    private struct Numbering {
        var numbers: [UInt16], count = 0

        init(_ inventory: ChunkInventory) {
            numbers = Array(repeating: ChunkInventory.none, count: inventory.letters.count)
        }

        mutating func add(_ group: UInt16) {
            guard numbers[Int(group)] == ChunkInventory.none else { return }
            numbers[Int(group)] = UInt16(count)
            count += 1
        }
    }

    private static func hundredths(_ cost: Float) -> Int32 { Int32((cost / unit).rounded()) }

    private static func step(_ cost: Float, _ first: Int, _ second: Int) -> AlignmentCell {
        let hundredths = hundredths(cost)
        precondition((0...AlignmentCell.mostCost).contains(hundredths), "a table of sounds: \(cost) nats cost too much")
        return AlignmentCell(cost: hundredths, first: first, second: second)
    }
}
