/// A set of pairs of letters, which most pairs that are not in it are told from by one bit.
struct LetterPairs: Sendable {
    private var pairs: Set<UInt64> = []
    /// The bits of all pairs in the set.
    private var bits = [UInt64](repeating: 0, count: Self.bitCount / 64)

    /// Adds a pair.
    mutating func insert(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
        let bit = Self.bit(first, second)
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
        pairs.insert(Self.key(first, second))
    }

    /// Whether a pair was added.
    @inline(__always) func contains(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        let bit = Self.bit(first, second)
        return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1 && pairs.contains(Self.key(first, second))
    }

    private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        UInt64(first.value) << 32 | UInt64(second.value)
    }

    /// Letters of one alphabet share all but their last six bits or so.
    @inline(__always) private static func bit(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
        Int(first.value << 6 ^ second.value) & (bitCount - 1)
    }

    /// A power of two; some hundred pairs leave nearly all bits free.
    private static let bitCount = 4096
}
