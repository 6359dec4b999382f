/// Steps over valid UTF-8 (Unicode 15, table 3-6).
enum CodePoint {
    /// The code point that begins at an offset, and the offset after it.
    @inline(__always)
    static func forward(_ utf8: Span<UInt8>, _ offset: Int) -> (value: UInt32, offset: Int) {
        let lead = UInt32(utf8[offset])
        if lead < 0x80 { return (lead, offset + 1) }
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(utf8, offset + 1), offset + 2) }
        if lead < 0xF0 {
            return ((lead & 0x0F) << 12 | tail(utf8, offset + 1) << 6 | tail(utf8, offset + 2), offset + 3)
        }
        let high = (lead & 0x07) << 18 | tail(utf8, offset + 1) << 12
        return (high | tail(utf8, offset + 2) << 6 | tail(utf8, offset + 3), offset + 4)
    }

    /// The code point that ends at an offset, and the offset at which it begins.
    @inline(__always)
    static func backward(_ utf8: Span<UInt8>, _ offset: Int) -> (value: UInt32, offset: Int) {
        var start = offset - 1
        while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        return (forward(utf8, start).value, start)
    }

    @inline(__always)
    private static func tail(_ utf8: Span<UInt8>, _ offset: Int) -> UInt32 { UInt32(utf8[offset] & 0x3F) }
}
