/// The groups of letters of one system that some table knows, by number.
struct ChunkInventory: Sendable {
    /// The longest group in letters: what a Chinese syllable can stand for.
    static let longest = 6
    /// What stands for a group that no table knows.
    static let none = UInt16.max
    /// The number of the empty group.
    static let empty: UInt16 = 0

    private var numbers: [UInt64: UInt16] = [0: Self.empty]
    /// The letters of each group.
    private(set) var letters: [[UInt16]] = [[]]

    /// The bits of one letter's number in a key; Chinese words are groups of one, so that six letters of ten bits fit.
    private static let bits: UInt64 = 10

    /// The number of a group, a new one if it was not met before.
    mutating func insert(_ group: [UInt16]) -> UInt16 {
        let key = Self.key(group[...])
        if let known = numbers[key] { return known }
        let number = UInt16(letters.count)
        numbers[key] = number
        letters.append(group)
        return number
    }

    /// The number of a group of one letter; ``none`` when no table knows it.
    func number(of sound: UInt16) -> UInt16 { numbers[UInt64(sound)] ?? Self.none }

    /// For each letter and each length up to ``longest`` the number of the group that begins there, row by row.
    func groups(of sounds: [UInt16]) -> [UInt16] {
        var groups = [UInt16](repeating: Self.none, count: sounds.count * Self.longest)
        for start in sounds.indices {
            var key: UInt64 = 0
            for length in 1...min(Self.longest, sounds.count - start) {
                let sound = UInt64(sounds[start + length - 1])
                if length > 1 && sound >= 1 << Self.bits { break }
                key = key << Self.bits | sound
                if let number = numbers[key] { groups[start * Self.longest + length - 1] = number }
                if sound >= 1 << Self.bits { break }
            }
        }
        return groups
    }

    private static func key(_ group: ArraySlice<UInt16>) -> UInt64 {
        group.reduce(0) { $0 << bits | UInt64($1) }
    }
}
