/// Scalars of valid UTF-8, one by one.
enum UTF8Scalars {
    /// The scalar at an offset, which moves past it.
    @inline(__always)
    static func next(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt32 {
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
}
