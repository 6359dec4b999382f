/// A line of jieba's dictionary: a word, its count, its tag, parted by spaces.
struct WordLine {
    /// The characters of the word.
    private(set) var word: [UInt32] = []
    /// How often the corpus has it.
    private(set) var count = 0
    private(set) var kind = WordList.Kind.other
    /// The word's hash; nil when it is not Chinese throughout, or too long.
    private(set) var hash: WordHash?

    /// A count that no word reaches (the most frequent has 3.2 × 10⁵): a malformed file cannot overflow.
    private static let mostOften = 1 << 40

    /// Reads the line that begins at an offset and gives the offset of the next.
    mutating func read(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var offset = readWord(bytes, from: start)
        count = 0
        while offset < bytes.count, case let digit = bytes[offset] &- UInt8(ascii: "0"), digit < 10 {
            count = min(count * 10 + Int(digit), Self.mostOften)
            offset += 1
        }
        var tag: UInt32 = 0
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
            if bytes[offset] > UInt8(ascii: " ") { tag = tag << 8 | UInt32(bytes[offset]) }
            offset += 1
        }
        kind = Self.kind(ofTag: tag)
        return offset + 1
    }

    /// Reads the word and the space after it.
    private mutating func readWord(_ bytes: Span<UInt8>, from start: Int) -> Int {
        word.removeAll(keepingCapacity: true)
        var hash = WordHash()
        var isChinese = true
        var offset = start
        while offset < bytes.count, bytes[offset] > UInt8(ascii: " ") {
            let (scalar, next) = UTF8Scanner.scalar(in: bytes, at: offset)
            isChinese = isChinese && scalar >= 0x3007
            hash.add(scalar)
            word.append(scalar)
            offset = next
        }
        let fits = isChinese && !word.isEmpty && word.count <= WordLengths.longest
        self.hash = fits ? hash : nil
        return offset < bytes.count && bytes[offset] == UInt8(ascii: " ") ? offset + 1 : offset
    }

    private static func kind(ofTag tag: UInt32) -> WordList.Kind {
        switch tag {
        case 0x6E72, 0x6E72_6667: .person  // nr, nrfg
        case 0x6E_7274: .foreigner  // nrt
        case 0x6E73: .place  // ns
        case 0x6E74, 0x6E7A, 0x69, 0x6C: .compound  // nt, nz, i, l
        default: .other
        }
    }
}
