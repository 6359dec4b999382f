/// A raw HTML tag, a comment or an address in angle brackets (CommonMark 0.31, 6.5 and 6.6).
struct MarkdownTag {
    /// The element's name in lower case; empty for comments and addresses.
    let name: String
    /// Whether the brackets hold an address that a reader sees.
    let isAddress: Bool
    private let isOpening: Bool

    init(_ bytes: ArraySlice<UInt8>) {
        isAddress =
            bytes.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") } && !bytes.contains(0x20)
            && !bytes.contains(UInt8(ascii: "="))
        isOpening = bytes.dropFirst().first != UInt8(ascii: "/")
        let letters = bytes.dropFirst(isOpening ? 1 : 2).prefix { byte in
            byte < 0x80 && (Unicode.Scalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte))
        }
        name = String(decoding: letters, as: UTF8.self).lowercased()
    }

    /// Whether the text up to the closing tag is code.
    var hidesText: Bool {
        isOpening && ["code", "kbd", "samp", "var", "tt", "pre", "script", "style"].contains(name)
    }

    /// How long the tag is that begins here; nil when none does.
    static func length(in bytes: ArraySlice<UInt8>) -> Int? {
        guard let next = bytes.dropFirst().first else { return nil }
        if bytes.starts(with: "<!--".utf8) { return commentLength(bytes) }
        let isLetter = next < 0x80 && Unicode.Scalar(next).properties.isAlphabetic
        guard isLetter || [UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(next) else { return nil }
        var quote: UInt8?
        for (offset, byte) in bytes.enumerated().dropFirst() {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return offset + 1
            } else if byte == UInt8(ascii: "<") {
                return nil
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return nil
    }

    private static func commentLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        var dashes = 0
        for (offset, byte) in bytes.enumerated().dropFirst(2) {
            if byte == UInt8(ascii: ">"), dashes >= 2, offset >= 4 { return offset + 1 }
            dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
        }
        return nil
    }
}
