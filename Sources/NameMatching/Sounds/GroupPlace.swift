/// Where a group of letters that a table knows stands in a word.
struct GroupPlace: Sendable {
    /// Its number in ``AlignmentCosts``.
    let number: UInt16
    /// The letters before it, and its own.
    let start: UInt8, length: UInt8

    /// The letters up to its end.
    var end: Int { Int(start) + Int(length) }

    /// The groups of a word that a table knows.
    /// - Parameters:
    ///   - groups: ``ChunkInventory/groups(of:)``.
    ///   - numbers: for each group its number in the table, or ``ChunkInventory/none``.
    static func all(in groups: [UInt16], numbers: [UInt16]) -> [GroupPlace] {
        groups.enumerated().compactMap { place, group in
            guard group != ChunkInventory.none, numbers[Int(group)] != ChunkInventory.none else { return nil }
            let (start, length) = place.quotientAndRemainder(dividingBy: ChunkInventory.longest)
            return GroupPlace(number: numbers[Int(group)], start: UInt8(start), length: UInt8(length + 1))
        }
    }
}
