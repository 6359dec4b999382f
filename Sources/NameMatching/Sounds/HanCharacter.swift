/// A Chinese character with what comparing it to others needs.
struct HanCharacter: Sendable, Hashable {
    let scalar: Unicode.Scalar
    /// The bytes of its syllable (``HanNumbers/syllable(of:)``), the first one highest; 0 when it has none.
    let syllable: UInt64

    init(_ scalar: Unicode.Scalar) {
        self.scalar = scalar
        var packed: UInt64 = 0
        // No syllable is longer than zhuang, six letters.
        for byte in (HanNumbers.syllable(of: scalar) ?? "").utf8.prefix(8) { packed = packed << 8 | UInt64(byte) }
        syllable = packed == 0 ? 0 : packed << UInt64(packed.leadingZeroBitCount & ~7)
    }

    /// Whether the syllables of two characters begin with the same letter.
    func beginsLike(_ other: HanCharacter) -> Bool { syllable >> 56 == other.syllable >> 56 }
}
