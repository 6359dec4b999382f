/// Where the texts of a unit stand in a line of JSON Lines, which is known to be valid JSON (RFC 8259).
struct JSONTexts {
    /// The texts of one variant.
    struct Variant {
        /// The value of `text`.
        var text: EditableText?
        /// The strings of `runs` that a reader reads, as one text.
        var runs: EditableText?
    }

    private let bytes: [UInt8]
    private var index = 0

    /// The variants of a unit in order.
    /// - Parameter start: where the JSON begins in the line.
    static func variants(of line: [UInt8], from start: Int) -> [Variant] {
        var scanner = JSONTexts(bytes: line)
        scanner.index = start
        var result: [Variant] = []
        scanner.members { scanner, key in
            guard key == "variants" else { return scanner.skip() }
            result = []
            scanner.elements { scanner in result.append(scanner.variant()) }
        }
        return result
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func variant() -> Variant {
        var result = Variant()
        members { scanner, key in
            switch key {
            case "text": result.text = scanner.string()
            case "runs":
                var runs = EditableText(text: "", atoms: [])
                scanner.runs(into: &runs)
                result.runs = runs
            default: scanner.skip()
            }
        }
        return result
    }

    /// Strings, and the strings inside of highlights; the content of other codes is none of the text.
    private mutating func runs(into text: inout EditableText) {
        elements { scanner in
            if scanner.peek() == UInt8(ascii: "\"") {
                if let string = scanner.string() { text.append(string) }
                return
            }
            var kind = ""
            var inner = EditableText(text: "", atoms: [])
            scanner.members { scanner, key in
                switch key {
                case "code": kind = scanner.string()?.text ?? ""
                case "content": scanner.runs(into: &inner)
                default: scanner.skip()
                }
            }
            if kind == "hi" { text.append(inner) }
        }
    }

    // MARK: Values

    /// The members of the object that begins here; `body` reads each value.
    private mutating func members(_ body: (inout JSONTexts, String) -> Void) {
        guard peek() == UInt8(ascii: "{") else { return skip() }
        index += 1
        while peek() == UInt8(ascii: "\"") {
            let key = string()?.text ?? ""
            if peek() == UInt8(ascii: ":") { index += 1 }
            body(&self, key)
            if peek() == UInt8(ascii: ",") { index += 1 }
        }
        index += 1
    }

    /// The elements of the array that begins here; `body` reads each.
    private mutating func elements(_ body: (inout JSONTexts) -> Void) {
        guard peek() == UInt8(ascii: "[") else { return skip() }
        index += 1
        while let next = peek(), next != UInt8(ascii: "]") {
            body(&self)
            if peek() == UInt8(ascii: ",") { index += 1 }
        }
        index += 1
    }

    /// The next byte that is no white space.
    private mutating func peek() -> UInt8? {
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
        return index < bytes.count ? bytes[index] : nil
    }

    /// Passes over a value of any kind.
    private mutating func skip() {
        var depth = 0
        while let next = peek() {
            switch next {
            case UInt8(ascii: "\""): _ = string()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return }
                depth -= 1
                index += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                if depth == 0 { return }
                index += 1
                continue
            default:
                while index < bytes.count, !Self.endsLiteral(bytes[index]) { index += 1 }
            }
            if depth == 0 { return }
        }
    }

    private static func endsLiteral(_ byte: UInt8) -> Bool {
        byte <= 0x20 || [",", ":", "]", "}", "\"", "[", "{"].contains(Unicode.Scalar(byte))
    }

    /// The string that begins here; nil for any other value, which is passed over.
    private mutating func string() -> EditableText? {
        guard peek() == UInt8(ascii: "\"") else {
            skip()
            return nil
        }
        index += 1
        var result = EditableText(
            text: "", atoms: [], emptyPlace: EditableText.EmptyPlace(range: index..<index, style: .json))
        var text: [UInt8] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            let start = index
            let isEscape = bytes[index] == UInt8(ascii: "\\")
            var letters = isEscape ? escape() : []
            while !isEscape, index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\")
            {
                index += 1
            }
            if !isEscape { letters = Array(bytes[start..<index]) }
            result.atoms.append(
                EditableText.Atom(
                    text: text.count..<(text.count + letters.count), bytes: start..<index, style: .json,
                    isLiteral: !isEscape))
            text += letters
        }
        index += 1
        result.text = String(decoding: text, as: UTF8.self)
        return result
    }

    /// The letter of the escape that begins here; two escapes where they are the halves of one.
    private mutating func escape() -> [UInt8] {
        guard index + 1 < bytes.count else {
            index += 1
            return []
        }
        let letter = bytes[index + 1]
        index += 2
        switch letter {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): break
        default: return [letter]
        }
        var units = [number()]
        if UTF16.isLeadSurrogate(units[0]), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        {
            index += 2
            units.append(number())
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private mutating func number() -> UInt16 {
        let digits = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
        index = min(index + 4, bytes.count)
        return UInt16(digits, radix: 16) ?? 0xFFFD
    }
}

extension EditableText {
    /// Adds a text that follows.
    mutating func append(_ more: EditableText) {
        let shift = text.utf8.count
        if emptyPlace == nil { emptyPlace = more.emptyPlace }
        text += more.text
        atoms += more.atoms.map { atom in
            var atom = atom
            atom.text = (atom.text.lowerBound + shift)..<(atom.text.upperBound + shift)
            return atom
        }
    }
}
