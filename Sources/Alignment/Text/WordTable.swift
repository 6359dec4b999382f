/// Numbers for distinct words, from 0 in the order in which they come; all letters in one buffer, compared byte by byte.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word begins, and the number of all bytes.
    private var starts: [Int32] = [0]
    private var hashes: [UInt32] = []
    /// Open addressing: −1 for a free slot.
    private var slots = [Int32](repeating: -1, count: 64)

    /// How many words there are.
    var count: Int { hashes.count }

    /// The letters of a word.
    subscript(_ number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

    /// The number of a word; nil when it was not met.
    subscript(_ word: String) -> Int32? {
        let letters = Array(word.utf8)
        let slot = slot(of: letters.span, Self.hash(letters.span))
        return slots[slot] < 0 ? nil : slots[slot]
    }

    /// The number of a word, a new one if it was not met before.
    @discardableResult mutating func intern(_ word: String) -> Int32 {
        let letters = Array(word.utf8)
        return intern(letters.span)
    }

    /// The same for a word's UTF-8.
    mutating func intern(_ letters: Span<UInt8>) -> Int32 {
        if count * 2 >= slots.count { grow() }
        let hash = Self.hash(letters)
        let slot = slot(of: letters, hash)
        if slots[slot] >= 0 { return slots[slot] }
        let number = Int32(count)
        slots[slot] = number
        bytes.reserveCapacity(bytes.count + letters.count)
        for index in letters.indices { bytes.append(letters[index]) }
        starts.append(Int32(bytes.count))
        hashes.append(hash)
        return number
    }

    /// The number of a word's UTF-8; −1 when it was not met.
    func number(of letters: Span<UInt8>) -> Int32 { slots[slot(of: letters, Self.hash(letters))] }

    /// The number here of each word of another table; −1 for those that were not met.
    func numbers(of other: WordTable) -> [Int32] {
        (0..<other.count).map { word in
            slots[slot(of: other.bytes.span.extracting(other.range(word)), other.hashes[word])]
        }
    }

    /// The number here of a word of another table, a new one if it was not met before.
    mutating func intern(_ word: Int, of other: WordTable) -> Int32 {
        intern(other.bytes.span.extracting(other.range(word)))
    }

    private func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

    /// The slot that holds a word, or where it would be.
    private func slot(of letters: Span<UInt8>, _ hash: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, isEqual(number, letters) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isEqual(_ number: Int, _ letters: Span<UInt8>) -> Bool {
        let range = range(number)
        if range.count != letters.count { return false }
        for index in letters.indices where bytes[range.lowerBound + index] != letters[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923), its halves folded.
    private static func hash(_ letters: Span<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in letters.indices { hash = (hash ^ UInt64(letters[index])) &* 0x0000_0100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
