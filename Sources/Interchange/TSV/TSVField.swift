/// The escapes of a field: `\t`, `\n`, `\r` and `\\`, so that a unit stays on one line whatever its text holds.
enum TSVField {
    /// The field of a text.
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == backslash || $0 == tab || $0 == lineFeed || $0 == carriageReturn })
        else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case backslash: bytes += [backslash, backslash]
            case tab: bytes += [backslash, UInt8(ascii: "t")]
            case lineFeed: bytes += [backslash, UInt8(ascii: "n")]
            case carriageReturn: bytes += [backslash, UInt8(ascii: "r")]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of a field; a backslash before any other letter is a backslash.
    static func unescape(_ field: Substring) -> String {
        guard field.utf8.contains(backslash) else { return String(field) }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in field.utf8 {
            if !isEscaped, byte == backslash {
                isEscaped = true
                continue
            }
            if isEscaped { bytes += escaped(byte) } else { bytes.append(byte) }
            isEscaped = false
        }
        if isEscaped { bytes.append(backslash) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "t"): [tab]
        case UInt8(ascii: "n"): [lineFeed]
        case UInt8(ascii: "r"): [carriageReturn]
        case backslash: [backslash]
        default: [backslash, byte]
        }
    }

    private static let backslash = UInt8(ascii: "\\")
    private static let tab = UInt8(ascii: "\t")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
