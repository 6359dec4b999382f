/// A file of costs: `unknown PAIR MISSING-SECOND MISSING-FIRST`, then a row for each group: the group, then groups of the other
/// system, each followed by its cost in hundredths of a nat. `-` is the empty group.
struct SoundTableFile {
    private(set) var entries: [SoundTable.Entry] = []
    private(set) var unknown = SoundTable.Unknown(pair: 14, missingSecond: 10, missingFirst: 10)

    /// Costs are written in hundredths of a nat.
    private static let unit: Float = 0.01
    private static let emptyGroup = "-"

    init(
        _ text: String, _ first: SoundSystem, _ second: SoundSystem, _ letters: SoundLetters,
        _ characters: inout HanNumbers, _ inventories: inout [ChunkInventory]
    ) {
        var cells = SoundTableCells(text)
        while cells.nextRow() {
            guard let head = cells.next() else { continue }
            let name = cells.text(head)
            if name == "unknown" {
                unknown = Self.unknown(&cells)
                continue
            }
            let one = Self.group(name, first, letters, &characters)
            let number = inventories[first.rawValue].insert(one)
            while let cell = cells.next(), let cost = cells.next() {
                let other = Self.group(cells.text(cell), second, letters, &characters)
                entries.append(
                    SoundTable.Entry(
                        first: number, second: inventories[second.rawValue].insert(other), firstLength: one.count,
                        secondLength: other.count, cost: Float(cells.number(cost)) * Self.unit))
            }
        }
    }

    private static func unknown(_ cells: inout SoundTableCells) -> SoundTable.Unknown {
        var costs: [Float] = []
        while let cell = cells.next() { costs.append(Float(cells.number(cell)) * unit) }
        precondition(costs.count == 3, "a table of sounds: “unknown” needs three costs")
        return SoundTable.Unknown(pair: costs[0], missingSecond: costs[1], missingFirst: costs[2])
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
        _ text: String, _ system: SoundSystem, _ letters: SoundLetters, _ characters: inout HanNumbers
    ) -> [UInt16] {
        if text == emptyGroup { return [] }
        if system == .han { return [characters.number(of: text)] }
        guard let numbers = letters.numbers(of: text, in: system) else {
            preconditionFailure("a table of sounds: “\(text)” has a letter that is not of its alphabet")
        }
        return numbers
    }
}
