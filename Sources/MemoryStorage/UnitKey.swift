public import TranslationTypes

/// What a unit is called in every store: 128 bits computed from its texts, so that equal content has an equal key anywhere.
///
/// A variant's digest is SHA-256 over the SHA-256 of its normalised text, its inline codes and its language tag; the
/// key is the first 16 bytes of SHA-256 over the sorted set of the variants' digests. The order of variants, notes,
/// properties and dates play no part.
public struct UnitKey: Sendable, Hashable {
    /// The first eight bytes, big-endian.
    public let high: UInt64
    /// The last eight bytes, big-endian.
    public let low: UInt64

    /// Puts a key together from its halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The key of a unit's content.
    public init(of unit: TranslationUnit, normalization: KeyNormalization = .standard) {
        self.init(of: unit.variants.map { VariantIdentity($0, normalization: normalization).digest })
    }

    /// The key of a set of variants, given by their digests in any order.
    init(of digests: [SHA256.Digest]) {
        var hash = SHA256()
        var previous: SHA256.Digest?
        for digest in digests.sorted() where digest != previous {
            hash.update(digest)
            previous = digest
        }
        let words = hash.finish().words
        self.init(high: words.0, low: words.1)
    }
}

extension UnitKey: Comparable {
    /// The order of the bytes, which is the order of changes within a generation.
    public static func < (a: UnitKey, b: UnitKey) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

extension UnitKey: LosslessStringConvertible {
    /// 32 hexadecimal digits in lower case.
    public var description: String { Self.hexadecimal(high) + Self.hexadecimal(low) }

    /// Reads 32 hexadecimal digits; nil for any other text.
    public init?(_ description: String) {
        guard description.utf8.count == 32, description.utf8.allSatisfy(Self.isHexadecimal),
            let high = UInt64(description.prefix(16), radix: 16),
            let low = UInt64(description.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    private static func hexadecimal(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
    }
}
