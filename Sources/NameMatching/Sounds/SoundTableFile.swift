/// A file of costs: `unknown PAIR MISSING-SECOND MISSING-FIRST`, then a row for each group: the group, then groups of the other
/// system, each followed by its cost in hundredths of a nat. `-` is the empty group.
struct SoundTableFile {
    private(set) var entries: [SoundTable.Entry] = []
    private(set) var unknown = SoundTable.Unknown(pair: 14, missingSecond: 10, missingFirst: 10)

    /// Costs are written in hundredths of a nat.
    private static let unit: Float = 0.01

    init(
        _ text: String, _ first: SoundSystem, _ second: SoundSystem, _ letters: SoundLetters,
        _ characters: inout HanNumbers, _ inventories: inout [ChunkInventory]
    ) {
        for line in text.split(separator: "\n") where line.first != "#" {
            let cells = line.split(separator: "\t")
            if cells[0] == "unknown" {
                let costs = cells.dropFirst().compactMap { Float($0).map { $0 * Self.unit } }
                precondition(costs.count == 3, "a table of sounds: “unknown” needs three costs")
                unknown = SoundTable.Unknown(pair: costs[0], missingSecond: costs[1], missingFirst: costs[2])
                continue
            }
            let one = Self.group(cells[0], first, letters, &characters)
            let number = inventories[first.rawValue].insert(one)
            for place in stride(from: 1, to: cells.count - 1, by: 2) {
                let other = Self.group(cells[place], second, letters, &characters)
                guard let cost = Float(cells[place + 1]) else {
                    preconditionFailure("a table of sounds: “\(cells[place + 1])” is no cost")
                }
                entries.append(
                    SoundTable.Entry(
                        first: number, second: inventories[second.rawValue].insert(other), firstLength: one.count,
                        secondLength: other.count, cost: cost * Self.unit))
            }
        }
    }

    /// Gives groups without a cost in this file what others have that stand for the same.
    /// - Parameter alike: the numbers of groups of the second system.
    mutating func add(alike: [(group: UInt16, other: UInt16)]) {
        let known = Set(entries.map(\.second))
        var others: [UInt16: [SoundTable.Entry]] = [:]
        let wanted = Set(alike.lazy.filter { !known.contains($0.group) }.map(\.other))
        for entry in entries where wanted.contains(entry.second) { others[entry.second, default: []].append(entry) }
        for (group, other) in alike where !known.contains(group) {
            for entry in others[other] ?? [] {
                entries.append(
                    SoundTable.Entry(
                        first: entry.first, second: group, firstLength: entry.firstLength, secondLength: 1,
                        cost: entry.cost))
            }
        }
    }

    private static func group(
        _ text: Substring, _ system: SoundSystem, _ letters: SoundLetters, _ characters: inout HanNumbers
    ) -> [UInt16] {
        if text == "-" { return [] }
        if system == .han { return [characters.number(of: text)] }
        guard let numbers = letters.numbers(of: text, in: system) else {
            preconditionFailure("a table of sounds: “\(text)” has a letter that is not of its alphabet")
        }
        return numbers
    }
}
