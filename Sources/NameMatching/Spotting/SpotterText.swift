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
    /// Where each known number stands.
    private(set) var places: [UInt16: [Place]] = [:]

    init(_ segments: [String], in tables: SoundTables) {
        for (segment, text) in segments.enumerated() { add(Array(text.unicodeScalars), segment, tables) }
    }

    /// Adds the runs of characters of a segment.
    private mutating func add(_ all: [Unicode.Scalar], _ segment: Int, _ tables: SoundTables) {
        var start = 0
        while start < all.count {
            var end = start
            while end < all.count, SoundSign(all[end]) == .han { end += 1 }
            if end > start, let word = tables.reader.characters.word(all[start..<end]) {
                add(all[start..<end], word, segment, tables)
            }
            start = max(end, start + 1)
        }
    }

    private mutating func add(
        _ run: ArraySlice<Unicode.Scalar>, _ word: SoundWord, _ segment: Int, _ tables: SoundTables
    ) {
        let groups = tables.inventories[SoundSystem.han.rawValue].groups(of: word.sounds)
        for place in 0..<word.sounds.count {
            let number = groups[place * ChunkInventory.longest]
            if number != ChunkInventory.none {
                places[number, default: []].append(
                    Place(
                        segment: Int32(segment), start: Int32(numbers.count), left: Int32(word.sounds.count - place)))
            }
            numbers.append(number)
        }
        scalars += run
    }
}
