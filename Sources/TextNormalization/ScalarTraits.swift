internal import ICU

/// For every scalar the steps that may touch it, in a two-stage table that is built at first use.
///
/// The bits of ``NormalizationSteps`` are used as they are; three more say what context-dependent steps look for.
struct ScalarTraits: Sendable {
    struct Bits: OptionSet, Sendable {
        let rawValue: UInt32
        static let latinLetter = Bits(rawValue: 1 << 30)
        static let cyrillicLetter = Bits(rawValue: 1 << 31)
        static let space = Bits(rawValue: 1 << 29)
    }

    static let shared = ScalarTraits()

    /// The block of each 256 scalars; block 0 holds no bits at all.
    private var blockOf: [UInt16]
    private var bits: [UInt32]

    /// Han, Hangul syllables, private use and the far planes are nothing to any step, so they are not looked through.
    private static let lookedThrough: [ClosedRange<UInt32>] = [
        0...0x33FF, 0xA000...0xABFF, 0xF900...0xFFFF, 0x1_0400...0x1_1FFF, 0x1_6D00...0x1_6EFF,
        0x1_D100...0x1_D2FF, 0x1_E000...0x1_E9FF, 0x2_F800...0x2_FAFF, 0xE_0100...0xE_01FF,
    ]

    private init() {
        blockOf = [UInt16](repeating: 0, count: 0x11_0000 >> 8)
        bits = [UInt32](repeating: 0, count: 256)
        let listed = StepTables.listedBits
        for range in Self.lookedThrough {
            for block in (range.lowerBound >> 8)...(range.upperBound >> 8) {
                let entries = (0..<256).map { Self.bits(of: block << 8 | $0, listed: listed) }
                guard entries.contains(where: { $0 != 0 }) else { continue }
                blockOf[Int(block)] = UInt16(bits.count >> 8)
                bits += entries
            }
        }
    }

    @inline(__always)
    subscript(scalar: UInt32) -> Bits {
        Bits(rawValue: bits[Int(blockOf[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)])
    }

    /// All bits of a text's scalars together.
    func union(over bytes: Span<UInt8>) -> Bits {
        var result: UInt32 = 0
        var offset = 0
        let blockOf = blockOf.span
        let bits = bits.span
        let ascii = Int(blockOf[0]) << 8
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80 {
                result |= bits[ascii | Int(byte)]
                offset += 1
            } else {
                let scalar = UTF8Coding.next(bytes, &offset)
                result |= bits[Int(blockOf[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
            }
        }
        return Bits(rawValue: result)
    }

    private static func bits(of value: UInt32, listed: [UInt32: UInt32]) -> UInt32 {
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        var result = listed[value] ?? 0
        if scalar.properties.isFullCompositionExclusion || !NormalizationForm.nfc.hasBoundary(before: scalar) {
            result |= NormalizationSteps.composition.rawValue
        }
        if scalar.simpleLowercase != scalar { result |= NormalizationSteps.lowercase.rawValue }
        if scalar.isWhiteSpace { result |= Bits.space.rawValue }
        if isLatin(value) && scalar.category.isLetter { result |= Bits.latinLetter.rawValue }
        if isCyrillic(value) && scalar.category.isLetter { result |= Bits.cyrillicLetter.rawValue }
        return result
    }

    /// The Latin blocks of Unicode 15.
    private static func isLatin(_ value: UInt32) -> Bool {
        value < 0x2B0 || (0x1E00...0x1EFF).contains(value) || (0x2C60...0x2C7F).contains(value)
            || (0xA720...0xA7FF).contains(value)
    }

    /// The Cyrillic blocks of Unicode 15, without the phonetic and combining ones.
    private static func isCyrillic(_ value: UInt32) -> Bool {
        (0x400...0x52F).contains(value) || (0xA640...0xA69F).contains(value) || (0x1C80...0x1C8F).contains(value)
    }
}
