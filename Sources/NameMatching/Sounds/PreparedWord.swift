/// A word with all that comparing it needs and that does not depend on the other word; passing it on costs a count of references.
final class PreparedWord: Sendable {
    // What most comparisons ask for stands first, so that it lies together.
    /// The number of letters.
    let count: Int
    /// The system of the letters.
    let system: SoundSystem
    /// The first bytes of the text, which mostly tell the order of two.
    private let beginning: UInt64
    /// For each other system, by its number, the least cost of the word's own letters, were there no other word, in nats.
    let rarity: SIMD4<Float>
    /// For each other system the cost of the best that the other word could be, in nats.
    let least: SIMD4<Float>
    let word: SoundWord
    /// ``ChunkInventory/groups(of:)``.
    let groups: [UInt16]
    /// The groups that the table with each other system knows, one system after the other, and where those of each end.
    private let places: [GroupPlace]
    private let placeEnds: SIMD4<UInt16>
    /// The characters of a Chinese word; empty for others.
    let characters: [HanCharacter]

    /// The UTF-8 bytes of the word's text, for putting words in order.
    let bytes: [UInt8]

    /// The letters' numbers.
    var sounds: [UInt16] { word.sounds }

    init(_ word: SoundWord, in tables: SoundTables) {
        self.word = word
        count = word.sounds.count
        system = word.system
        bytes = Array(word.text.utf8)
        var beginning: UInt64 = 0
        for place in 0..<8 { beginning = beginning << 8 | UInt64(place < bytes.count ? bytes[place] : 0) }
        self.beginning = beginning
        let inventory = tables.inventories[word.system.rawValue]
        let groups = inventory.groups(of: word.sounds)
        self.groups = groups
        characters = word.system == .han ? word.text.unicodeScalars.map(HanCharacter.init) : []
        var rarity = SIMD4<Float>(), least = SIMD4<Float>()
        var places: [GroupPlace] = [], placeEnds = SIMD4<UInt16>()
        places.reserveCapacity(count * Self.usualPlaces)
        var room: [Float] = []
        for other in SoundSystem.allCases {
            if let numbers = tables.numbers(of: word.system, beside: other) {
                GroupPlace.append(groups, numbers: numbers, to: &places)
            }
            placeEnds[other.rawValue] = UInt16(places.count)
            let costs = tables.ownCosts(of: word.system, beside: other)
            rarity[other.rawValue] = Self.cheapestCut(groups, costs?.rarity, Self.unknownRarity, &room)
            least[other.rawValue] = Self.cheapestCut(groups, costs?.least, Self.unknownLeast, &room)
        }
        self.places = places
        self.placeEnds = placeEnds
        self.rarity = rarity
        self.least = least
    }

    /// The groups that the table with another system knows, by where they begin, then by their length.
    @inline(__always)
    func places(beside other: SoundSystem) -> ArraySlice<GroupPlace> {
        let start = other.rawValue == 0 ? 0 : placeEnds[other.rawValue - 1]
        return places[Int(start)..<Int(placeEnds[other.rawValue])]
    }

    /// Whether the text comes after another's in the order of code points.
    func isAfter(_ other: PreparedWord) -> Bool {
        if beginning != other.beginning { return beginning > other.beginning }
        let (a, b) = (bytes, other.bytes)
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] > b[index] }
        return a.count > b.count
    }

    /// Whether both are the same letters of the same system.
    func isEqual(_ other: PreparedWord) -> Bool {
        system == other.system && beginning == other.beginning && bytes == other.bytes
    }

    /// The least sum of costs of groups that make up the word.
    /// - Parameter best: room.
    private static func cheapestCut(
        _ groups: [UInt16], _ costs: [Float]?, _ unknown: Float, _ best: inout [Float]
    ) -> Float {
        let count = groups.count / ChunkInventory.longest
        guard let costs else { return unknown * Float(count) }
        best.removeAll(keepingCapacity: true)
        best.append(0)
        for _ in 0..<count { best.append(.infinity) }
        for start in 0..<count {
            for length in 1...min(ChunkInventory.longest, count - start) {
                let group = groups[start * ChunkInventory.longest + length - 1]
                var cost = group == ChunkInventory.none ? .infinity : costs[Int(group)]
                if length == 1 { cost = min(cost, unknown) }
                best[start + length] = min(best[start + length], best[start] + cost)
            }
        }
        return best[count]
    }

    /// Groups for each letter that all tables together mostly know.
    private static let usualPlaces = 10
    /// The costs in nats of a letter that a table does not know: somewhat above the rarest that it does.
    private static let unknownRarity: Float = 11, unknownLeast: Float = 13
}

extension SoundTables {
    /// The numbers that a system's groups have in ``AlignmentCosts`` with another system; nil when there is no table.
    func numbers(of system: SoundSystem, beside other: SoundSystem) -> [UInt16]? {
        if let table = table(system, other) { return table.costs.numbersFirst }
        return table(other, system)?.costs.numbersSecond
    }

    /// The costs of a system's own groups in its table with another system; nil when there is no table.
    func ownCosts(of system: SoundSystem, beside other: SoundSystem) -> (rarity: [Float], least: [Float])? {
        if let table = table(system, other) { return (table.rarity.first, table.least.first) }
        if let table = table(other, system) { return (table.rarity.second, table.least.second) }
        return nil
    }
}
