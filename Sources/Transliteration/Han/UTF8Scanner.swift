/// Reads a file of words as bytes, scalar by scalar.
enum UTF8Scanner {
    /// The scalar at an offset and the offset after it. The bytes are UTF-8, with any malformed one read as itself.
    @inline(__always)
    static func scalar(in bytes: Span<UInt8>, at offset: Int) -> (value: UInt32, next: Int) {
        let lead = UInt32(bytes[offset])
        switch lead {
        case 0xE0..<0xF0 where offset + 2 < bytes.count:
            return ((lead & 0xF) << 12 | tail(bytes, offset + 1) << 6 | tail(bytes, offset + 2), offset + 3)
        case 0xC0..<0xE0 where offset + 1 < bytes.count:
            return ((lead & 0x1F) << 6 | tail(bytes, offset + 1), offset + 2)
        case 0xF0..<0xF8 where offset + 3 < bytes.count:
            let high = (lead & 7) << 18 | tail(bytes, offset + 1) << 12
            return (high | tail(bytes, offset + 2) << 6 | tail(bytes, offset + 3), offset + 4)
        default: return (lead, offset + 1)
        }
    }

    @inline(__always)
    private static func tail(_ bytes: Span<UInt8>, _ offset: Int) -> UInt32 { UInt32(bytes[offset]) & 0x3F }
}
