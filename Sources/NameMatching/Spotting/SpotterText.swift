/// The characters of a Chinese text, with the places of each.
struct SpotterText: Sendable {
    struct Place: Sendable {
        let segment: Int32
        /// Index of `numbers`.
        let start: Int32
        /// Characters up to the end of the run.
        let left: Int32
    }

    /// The tables' number of every character, run after run; ``ChunkInventory/none`` for those that no table knows.
    private(set) var numbers: [UInt16] = []
    private(set) var scalars: [Unicode.Scalar] = []
    /// The distinct known numbers, rising. Their indexes are kinds.
    private(set) var kinds: [UInt16] = []
    /// The kind of every character; −1 for those that no table knows.
    private(set) var kindOfCharacter: [Int16] = []
    /// The places of all kinds, one kind after another, each from the beginning of the text.
    private(set) var places: [Place] = []
    /// Where the places of each kind begin, and their number at the end.
    private var starts: [Int32] = [0]

    init(_ segments: [String], in tables: SoundTables) {
        var found: [Place] = []
        for (segment, text) in segments.enumerated() { add(Array(text.unicodeScalars), segment, tables, &found) }
        sort(found)
    }

    /// Where the places of a kind stand.
    @inline(__always) func range(_ kind: Int) -> Range<Int> { Int(starts[kind])..<Int(starts[kind + 1]) }

    /// Adds the runs of characters of a segment.
    private mutating func add(
        _ all: [Unicode.Scalar], _ segment: Int, _ tables: SoundTables, _ found: inout [Place]
    ) {
        var start = 0
        while start < all.count {
            var end = start
            while end < all.count, SoundSign(all[end]) == .han { end += 1 }
            if end > start, let word = tables.reader.characters.word(all[start..<end]) {
                add(all[start..<end], word, segment, tables, &found)
            }
            start = max(end, start + 1)
        }
    }

    private mutating func add(
        _ run: ArraySlice<Unicode.Scalar>, _ word: SoundWord, _ segment: Int, _ tables: SoundTables,
        _ found: inout [Place]
    ) {
        let inventory = tables.inventories[SoundSystem.han.rawValue]
        for (place, sound) in word.sounds.enumerated() {
            let number = inventory.number(of: sound)
            if number != ChunkInventory.none {
                found.append(
                    Place(
                        segment: Int32(segment), start: Int32(numbers.count), left: Int32(word.sounds.count - place)))
            }
            numbers.append(number)
        }
        scalars += run
    }

    /// Deals the places out to kinds.
    private mutating func sort(_ found: [Place]) {
        let highest = found.map { numbers[Int($0.start)] }.max() ?? 0
        var counts = [Int32](repeating: 0, count: Int(highest) + 1)
        for place in found { counts[Int(numbers[Int(place.start)])] += 1 }
        var kindOfNumber = [Int16](repeating: -1, count: counts.count)
        for (number, count) in counts.enumerated() where count > 0 {
            kindOfNumber[number] = Int16(truncatingIfNeeded: kinds.count)
            kinds.append(UInt16(number))
            starts.append(starts[kinds.count - 1] + count)
        }
        var next = starts
        places = found
        kindOfCharacter = [Int16](repeating: -1, count: numbers.count)
        for place in found {
            let kind = kindOfNumber[Int(numbers[Int(place.start)])]
            kindOfCharacter[Int(place.start)] = kind
            places[Int(next[Int(kind)])] = place
            next[Int(kind)] += 1
        }
    }
}
