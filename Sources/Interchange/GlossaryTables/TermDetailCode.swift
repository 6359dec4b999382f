public import TranslationTypes

/// Details of a term on one line, for formats that have no place of their own for them:
/// `descrip:context=Лагерь закрыт.{admin:source=Azattyq}; termNote:termType=shortForm`.
///
/// A detail is `element:category=value`, then its attributes as `[name=value]` and its parts in braces. What parts the pieces
/// (`% ; { } [ ]`, in names also `:` and `=`), line ends and tabs are written as `%` and two hexadecimal digits.
public enum TermDetailCode {
    /// The details on one line, parted by `; `.
    public static func encode(_ details: [TermDetail]) -> String {
        details.map(encode).joined(separator: "; ")
    }

    /// One detail.
    public static func encode(_ detail: TermDetail) -> String {
        var text = escape(detail.element, isName: true) + ":" + escape(detail.category, isName: true)
        text += "=" + escape(detail.value, isName: false)
        for attribute in detail.attributes {
            text += "[" + escape(attribute.name, isName: true) + "=" + escape(attribute.value, isName: false) + "]"
        }
        if !detail.parts.isEmpty { text += "{" + encode(detail.parts) + "}" }
        return text
    }

    /// The details that a line says; nil when it is not of this form.
    public static func decode(_ text: String) -> [TermDetail]? {
        let bytes = Array(text.utf8)
        var position = 0
        let details = Self.details(bytes, &position, depth: 0)
        return position == bytes.count ? details : nil
    }

    /// Parts inside parts: more than any format has (TBX: a group, its members, markup inside those).
    static let deepestNesting = 16

    private static func details(_ bytes: [UInt8], _ position: inout Int, depth: Int) -> [TermDetail]? {
        guard depth < deepestNesting else { return nil }
        var result: [TermDetail] = []
        while position < bytes.count, bytes[position] != UInt8(ascii: "}") {
            guard let detail = Self.detail(bytes, &position, depth: depth) else { return nil }
            result.append(detail)
            if position < bytes.count, bytes[position] == UInt8(ascii: ";") {
                position += 1
                if position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
            }
        }
        return result
    }

    private static func detail(_ bytes: [UInt8], _ position: inout Int, depth: Int) -> TermDetail? {
        guard let element = field(bytes, &position, until: ":"), let category = field(bytes, &position, until: "="),
            let value = Self.value(bytes, &position)
        else { return nil }
        var detail = TermDetail(category, value, element: element)
        while position < bytes.count, bytes[position] == UInt8(ascii: "[") {
            position += 1
            guard let name = field(bytes, &position, until: "="), let value = Self.value(bytes, &position),
                position < bytes.count, bytes[position] == UInt8(ascii: "]")
            else { return nil }
            position += 1
            detail.attributes.append(Attribute(name, value))
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "{") {
            position += 1
            guard let parts = Self.details(bytes, &position, depth: depth + 1), position < bytes.count else {
                return nil
            }
            position += 1
            detail.parts = parts
        }
        guard position == bytes.count || bytes[position] == UInt8(ascii: ";") || bytes[position] == UInt8(ascii: "}")
        else { return nil }
        return detail
    }

    /// A name up to a sign, which is passed over.
    private static func field(_ bytes: [UInt8], _ position: inout Int, until end: Unicode.Scalar) -> String? {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: end) {
            if isSpecial(bytes[position]) { return nil }
            position += 1
        }
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        return unescape(bytes[start..<position])
    }

    private static func value(_ bytes: [UInt8], _ position: inout Int) -> String? {
        let start = position
        while position < bytes.count, !isSpecial(bytes[position]) { position += 1 }
        return unescape(bytes[start..<position])
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"): true
        default: false
        }
    }

    private static func escape(_ text: String, isName: Bool) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let partsNames = byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
            if byte < 0x20 || byte == UInt8(ascii: "%") || isSpecial(byte) || isName && partsNames {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func unescape(_ bytes: ArraySlice<UInt8>) -> String? {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] != UInt8(ascii: "%") {
                result.append(bytes[index])
                index += 1
                continue
            }
            guard index + 2 < bytes.endIndex, let high = digits.firstIndex(of: bytes[index + 1]),
                let low = digits.firstIndex(of: bytes[index + 2])
            else { return nil }
            result.append(UInt8(high << 4 | low))
            index += 3
        }
        return String(validating: result, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
