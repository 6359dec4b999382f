/// Turns UTF-8 offsets of a text into offsets of code points, walking forward once when they come in order.
struct CodePointOffsets {
    private let utf8: [UInt8]
    private var utf8Offset = 0
    private var codePoint = 0

    init(_ text: String) { utf8 = Array(text.utf8) }

    /// The number of code points before a UTF-8 offset.
    mutating func offset(at target: Int) -> Int {
        if target < utf8Offset { (utf8Offset, codePoint) = (0, 0) }
        while utf8Offset < target {
            if utf8[utf8Offset] & 0xC0 != 0x80 { codePoint += 1 }
            utf8Offset += 1
        }
        return codePoint
    }
}
