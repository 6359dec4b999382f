/// A hash that grows with a word, so that all its beginnings are hashed in one walk (FNV-1a of 64 bits).
struct PrefixHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// Adds the eight bytes of a number at once: FNV's step on a word that is stirred first.
    @inline(__always)
    mutating func add(_ number: UInt64) {
        let stirred = number &* 0x9E37_79B9_7F4A_7C15
        value = (value ^ stirred ^ stirred >> 32) &* 0x100_0000_01B3
    }

    /// The hash of all bytes.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = PrefixHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }
}

extension UInt64 {
    /// A place in a table of a power of two: the low bits of FNV are its weak ones, so the product's high bits are taken.
    @inline(__always)
    func place(shift: Int) -> Int { Int(truncatingIfNeeded: (self &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift)) }
}
