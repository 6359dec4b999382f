/// Where a group of letters that a table knows stands in a word.
struct GroupPlace: Sendable {
    /// Its number in ``AlignmentCosts``.
    let number: UInt16
    /// The letters before it, and its own.
    let start: UInt8, length: UInt8

    /// The letters up to its end.
    var end: Int { Int(start) + Int(length) }

    /// Adds the groups of a word that a table knows, by where they begin, then by their length.
    /// - Parameters:
    ///   - groups: ``ChunkInventory/groups(of:)``.
    ///   - numbers: for each group its number in the table, or ``ChunkInventory/none``.
    ///   - places: what they are added to.
    static func append(_ groups: [UInt16], numbers: [UInt16], to places: inout [GroupPlace]) {
        var index = 0
        for start in 0..<groups.count / ChunkInventory.longest {
            for length in 1...ChunkInventory.longest {
                let group = groups[index]
                index += 1
                if group == ChunkInventory.none || numbers[Int(group)] == ChunkInventory.none { continue }
                places.append(
                    GroupPlace(number: numbers[Int(group)], start: UInt8(start), length: UInt8(length)))
            }
        }
    }
}
