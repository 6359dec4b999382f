/// A text or a list of trees: the shape in which inline codes, notes and attributes are stored, written as JSON.
///
/// JSON of strings and arrays alone, so that people and databases can read it (`json_extract(extra, '$[0]')`) while
/// reading it back stays simple and fast.
enum StringTree: Hashable {
    case text(String)
    case list([StringTree])

    /// The value as JSON (RFC 8259), without white space.
    var json: String {
        var result = ""
        write(to: &result)
        return result
    }

    private func write(to result: inout String) {
        switch self {
        case .text(let text): Self.write(text, to: &result)
        case .list(let items):
            result += "["
            for (index, item) in items.enumerated() {
                if index > 0 { result += "," }
                item.write(to: &result)
            }
            result += "]"
        }
    }

    private static func write(_ text: String, to result: inout String) {
        result += "\""
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"": result += "\\\""
                case "\\": result += "\\\\"
                case "\n": result += "\\n"
                case "\t": result += "\\t"
                case "\u{0}"..<" ":
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                default: result.unicodeScalars.append(scalar)
                }
            }
        } else {
            result += text
        }
        result += "\""
    }

    /// Reads JSON of strings and arrays; nil for anything else and for nesting beyond ``deepest``.
    init?(json: String) {
        var reader = Reader(json)
        guard let tree = reader.tree(depth: 0), reader.isAtEnd else { return nil }
        self = tree
    }

    /// Levels; four times what ``MemoryLimits/codeDepth`` allows to be written.
    private static let deepest = 4 * MemoryLimits.codeDepth

    private struct Reader {
        private let bytes: [UInt8]
        private var index = 0

        init(_ json: String) { bytes = Array(json.utf8) }

        var isAtEnd: Bool { bytes[index...].allSatisfy(Self.isSpace) }

        mutating func tree(depth: Int) -> StringTree? {
            if depth > StringTree.deepest { return nil }
            switch next() {
            case UInt8(ascii: "\""): return string().map(StringTree.text)
            case UInt8(ascii: "["): return list(depth: depth)
            default: return nil
            }
        }

        private mutating func list(depth: Int) -> StringTree? {
            var items: [StringTree] = []
            if peek() == UInt8(ascii: "]") {
                _ = next()
                return .list([])
            }
            while true {
                guard let item = tree(depth: depth + 1) else { return nil }
                items.append(item)
                switch next() {
                case UInt8(ascii: ","): continue
                case UInt8(ascii: "]"): return .list(items)
                default: return nil
                }
            }
        }

        private mutating func string() -> String? {
            var text: [UInt8] = []
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
                case UInt8(ascii: "\\"):
                    guard let scalar = escaped() else { return nil }
                    text.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
                case ..<0x20: return nil
                default: text.append(byte)
                }
            }
            return nil
        }

        /// The character after a backslash; surrogate pairs are joined.
        private mutating func escaped() -> Unicode.Scalar? {
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "n"): return "\n"
            case UInt8(ascii: "t"): return "\t"
            case UInt8(ascii: "r"): return "\r"
            case UInt8(ascii: "b"): return "\u{8}"
            case UInt8(ascii: "f"): return "\u{c}"
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
            case UInt8(ascii: "u"):
                guard let first = hexadecimal() else { return nil }
                guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
                guard index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == UInt8(ascii: "u") else {
                    return nil
                }
                index += 2
                guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else { return nil }
                return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            default: return nil
            }
        }

        private mutating func hexadecimal() -> UInt32? {
            guard index + 4 <= bytes.count else { return nil }
            defer { index += 4 }
            return UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        }

        private mutating func next() -> UInt8? {
            guard let byte = peek() else { return nil }
            index += 1
            return byte
        }

        private mutating func peek() -> UInt8? {
            while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
            return index < bytes.count ? bytes[index] : nil
        }

        private static func isSpace(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
        }
    }
}
