/// UTF-8 of valid strings to scalar values and back, as RFC 3629 has it.
public enum UTF8Coding {
    /// The scalars of valid UTF-8.
    static func decode(_ bytes: Span<UInt8>) -> [UInt32] {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count { scalars.append(next(bytes, &offset)) }
        return scalars
    }

    /// The scalar at an offset, which moves past it.
    ///
    ///     var offset = 0
    ///     UTF8Coding.next("үй".utf8Span.span, &offset)     // 0x04AF; offset is 2
    ///
    /// It stands in the innermost loops of whoever reads texts, so it is inlined there and checks nothing but the bounds of the span.
    ///
    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - offset: where a scalar begins, in bytes; then where the next one does.
    @inlinable @inline(__always)
    public static func next(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt32 {
        let first = UInt32(bytes[offset])
        if first < 0x80 {
            offset += 1
            return first
        }
        if first < 0xE0 {
            let scalar = (first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
            offset += 2
            return scalar
        }
        let middle = UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
        if first < 0xF0 {
            offset += 3
            return (first & 0x0F) << 12 | middle
        }
        let scalar = (first & 0x07) << 18 | middle << 6 | UInt32(bytes[offset + 3] & 0x3F)
        offset += 4
        return scalar
    }

    static func encode(_ scalars: [UInt32]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count * 2)
        for scalar in scalars {
            switch scalar {
            case 0..<0x80:
                bytes.append(UInt8(truncatingIfNeeded: scalar))
            case 0x80..<0x800:
                bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
            case 0x800..<0x10000:
                bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
            default:
                bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number of bytes that a scalar takes.
    static func width(_ scalar: UInt32) -> Int {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }
}
