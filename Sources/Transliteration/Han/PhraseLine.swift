/// A line of Terra Pinyin's dictionary: a word, a tab, its syllables with the numbers of their tones.
struct PhraseLine {
    /// The characters of the word, in the file's traditional form.
    private(set) var word: [UInt32] = []
    private(set) var syllables: [Syllable] = []
    /// The rows of syllables met so far: the same letters come back thousands of times.
    private var known: [UInt64: UInt16] = [:]
    private static let unknown = UInt16.max

    /// Whether the line is a word of two characters or more with as many syllables.
    var isPhrase: Bool { word.count > 1 && word.count == syllables.count && word.count <= WordLengths.longest }

    /// Reads the line that begins at an offset and gives the offset of the next.
    mutating func read(_ bytes: Span<UInt8>, from start: Int) -> Int {
        word.removeAll(keepingCapacity: true)
        syllables.removeAll(keepingCapacity: true)
        var offset = start
        while offset < bytes.count, bytes[offset] > UInt8(ascii: " ") {
            let (scalar, next) = UTF8Scanner.scalar(in: bytes, at: offset)
            if scalar < 0x3007 { return Self.end(of: bytes, from: offset) }
            word.append(scalar)
            offset = next
        }
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\t"), word.count > 1 else {
            return Self.end(of: bytes, from: offset)
        }
        return readSyllables(bytes, from: offset + 1)
    }

    private mutating func readSyllables(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var key: UInt64 = 0
        var offset = start
        while offset < bytes.count {
            let byte = bytes[offset]
            guard byte > UInt8(ascii: " ") else {
                take(key)
                key = 0
                if byte != UInt8(ascii: " ") { break }
                offset += 1
                continue
            }
            key = key << 8 | UInt64(byte)
            offset += 1
        }
        take(key)
        return Self.end(of: bytes, from: offset)
    }

    private mutating func take(_ key: UInt64) {
        guard key != 0 else { return }
        if let code = known[key] {
            if code != Self.unknown { syllables.append(Syllable(code: code)) }
            return
        }
        let letters = (0..<8).reversed().map { UInt8(truncatingIfNeeded: key >> (8 * UInt64($0))) }.drop { $0 == 0 }
        let syllable = HanTables.syllables.syllable(numbered: letters)
        known[key] = syllable?.code ?? Self.unknown
        if let syllable { syllables.append(syllable) }
    }

    private static func end(of bytes: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
        return offset + 1
    }
}
