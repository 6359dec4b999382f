/// Numbers for distinct rows of bytes, from 0 in the order in which they come; all bytes in one buffer.
struct ByteTable: Sendable {
    private(set) var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var hashes: [UInt32] = []
    private var slots = [Int32](repeating: -1, count: 1 << 10)

    /// How many rows there are.
    var count: Int { ends.count }

    /// Where the bytes of a row lie in ``bytes``.
    func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row]) }

    /// The text of a row.
    func text(_ row: Int) -> String { String(decoding: bytes[range(row)], as: UTF8.self) }

    /// The number of some bytes, a new one if they were not met before.
    mutating func number(of key: [UInt8]) -> (number: Int, isNew: Bool) {
        if count * 2 >= slots.count { grow() }
        let hash = Self.hash(key)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let row = Int(slots[slot])
            if hashes[row] == hash, range(row).count == key.count, bytes[range(row)].elementsEqual(key) {
                return (row, false)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        bytes += key
        ends.append(UInt32(bytes.count))
        hashes.append(hash)
        return (count - 1, true)
    }

    /// Frees what only finding rows needs.
    mutating func close() {
        slots = []
        hashes = []
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (row, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(row)
        }
    }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923), its halves folded.
    private static func hash(_ key: [UInt8]) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
