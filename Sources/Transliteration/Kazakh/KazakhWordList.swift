/// The words of the Kazakh spelling list, to be asked whether a reading is one of them.
///
/// Only a 64-bit hash of each is kept: among some ten candidates a word, a wrong "yes" is rarer than one in 10^13.
struct KazakhWordList: Sendable {
    /// Hashes in open addressing; zero is an empty place.
    private var places: [UInt64]
    /// The number of words.
    private(set) var count = 0

    /// Places for each word, so that a search ends soon.
    private static let room = 3
    /// The least that a word takes in the file: a letter of two bytes and a line feed.
    private static let shortestLine = 3

    /// Reads a word list of hunspell: one word a line, in UTF-8, flags after a slash. Lines with anything but Kazakh
    /// letters (the count at the top, abbreviations with digits) are passed over.
    init(hunspell bytes: [UInt8]) {
        let expected = max(16, bytes.count / (Self.shortestLine * 4))
        places = [UInt64](repeating: 0, count: (expected * Self.room).nextPowerOfTwo)
        let bytes = bytes.span
        var offset = 0
        while offset < bytes.count {
            if let hash = Self.hashOfLine(bytes, &offset), 2 * count < places.count { insert(hash) }
        }
    }

    /// Whether the word of this hash is in the list.
    func contains(_ hash: UInt64) -> Bool { places[place(of: hash)] == hash }

    private mutating func insert(_ hash: UInt64) {
        let place = place(of: hash)
        if places[place] == 0 { count += 1 }
        places[place] = hash
    }

    /// Where a hash stands, or the empty place where it would.
    private func place(of hash: UInt64) -> Int {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: hash >> 20) & mask
        while places[place] != 0 && places[place] != hash { place = (place + 1) & mask }
        return place
    }

    /// The hash of the word at the head of a line; the offset moves to the next line.
    private static func hashOfLine(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt64? {
        var hash = KazakhWordHash.seed
        var isWord = true
        var ends = false
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
            let byte = bytes[offset]
            ends = ends || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\r")
            if ends {
                offset += 1
            } else if byte & 0xE0 == 0xC0, offset + 1 < bytes.count {
                let letter = KazakhLetter.number(of: UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F))
                isWord = isWord && letter != KazakhLetter.none
                hash = KazakhWordHash.mixed(hash, letter)
                offset += 2
            } else {
                isWord = false
                offset += 1
            }
        }
        offset += 1
        return isWord && hash != KazakhWordHash.seed ? hash : nil
    }

}

extension Int {
    /// The smallest power of two that is not smaller.
    fileprivate var nextPowerOfTwo: Int {
        self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
    }
}
