/// The escapes of a string of a PO file, those of C.
enum POEscape {
    /// Reads the escape at `index`, where a backslash stands, and goes behind it; gives the text's bytes.
    ///
    /// Numbers that follow each other are read as one, since they are bytes and may make one letter. A backslash before a
    /// letter that needs none is text.
    static func read(_ bytes: [UInt8], _ index: inout Int) -> [UInt8] {
        var result: [UInt8] = []
        while let byte = number(bytes, &index) { result.append(byte) }
        if !result.isEmpty { return result }
        guard index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\n") else {
            index += 1
            return [UInt8(ascii: "\\")]
        }
        let letter = bytes[index + 1]
        if let meant = letters.first(where: { $0.letter == letter })?.byte {
            index += 2
            return [meant]
        }
        index += 1
        return [UInt8(ascii: "\\")]
    }

    /// The text as it stands between quotes.
    static func write(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if let letter = letters.first(where: { $0.byte == byte })?.letter {
                result += [UInt8(ascii: "\\"), letter]
            } else if byte < 0x20 || byte == 0x7F {
                let digits = String(byte, radix: 8)
                result += Array(("\\" + String(repeating: "0", count: 3 - digits.count) + digits).utf8)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// `\ooo` of up to three octal digits, or `\xhh` of two hexadecimal ones; nil where none stands.
    private static func number(_ bytes: [UInt8], _ index: inout Int) -> UInt8? {
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\") else { return nil }
        let isHexadecimal = bytes[index + 1] == UInt8(ascii: "x")
        let start = index + (isHexadecimal ? 2 : 1)
        let radix = isHexadecimal ? 16 : 8
        var end = start
        while end < bytes.count, end - start < (isHexadecimal ? 2 : 3), digit(bytes[end], radix) != nil { end += 1 }
        guard end > start else { return nil }
        let value = bytes[start..<end].reduce(0) { $0 * radix + (digit($1, radix) ?? 0) }
        guard let byte = UInt8(exactly: value), byte != 0 else { return nil }
        index = end
        return byte
    }

    private static func digit(_ byte: UInt8, _ radix: Int) -> Int? {
        let value: Int
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): value = Int(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): value = Int(byte - UInt8(ascii: "A")) + 10
        default: return nil
        }
        return value < radix ? value : nil
    }

    private static let letters: [(letter: UInt8, byte: UInt8)] = [
        (UInt8(ascii: "n"), 0x0A), (UInt8(ascii: "t"), 0x09), (UInt8(ascii: "r"), 0x0D), (UInt8(ascii: "\\"), 0x5C),
        (UInt8(ascii: "\""), 0x22), (UInt8(ascii: "a"), 0x07), (UInt8(ascii: "b"), 0x08), (UInt8(ascii: "f"), 0x0C),
        (UInt8(ascii: "v"), 0x0B),
    ]
}
