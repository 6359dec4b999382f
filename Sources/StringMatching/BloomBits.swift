/// Says of most keys that they are not in a table, in one look at memory that fits a cache (Bloom 1970; blocks of one word after Putze,
/// Sanders and Singler 2007).
public struct BloomBits: Sendable {
    @usableFromInline
    var words: [UInt64]
    @usableFromInline
    let shift: Int

    /// Bits for each key: three of them set, one in a hundred other keys gets through.
    private static let bitsPerKey = 16

    /// Room for so many keys.
    public init(count: Int) {
        var bits = 4
        while (1 << bits) * UInt64.bitWidth < count * Self.bitsPerKey { bits += 1 }
        words = [UInt64](repeating: 0, count: 1 << bits)
        shift = UInt64.bitWidth - bits
    }

    /// Puts a key in.
    public mutating func insert(_ key: UInt64) {
        let hash = Self.hash(key)
        words[Int(truncatingIfNeeded: hash >> UInt64(shift))] |= Self.pattern(hash)
    }

    /// False only for keys that were not inserted.
    @inlinable
    public func mayContain(_ key: UInt64) -> Bool {
        let hash = Self.hash(key), pattern = Self.pattern(hash)
        return words[Int(truncatingIfNeeded: hash >> UInt64(shift))] & pattern == pattern
    }

    @inlinable
    static func hash(_ key: UInt64) -> UInt64 {
        let mixed = (key ^ key >> 31) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ mixed >> 29) &* 0x94D0_49BB_1331_11EB
    }

    @inlinable
    static func pattern(_ hash: UInt64) -> UInt64 {
        1 << (hash & 63) | 1 << (hash >> 6 & 63) | 1 << (hash >> 12 & 63)
    }
}
