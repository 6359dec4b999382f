/// The tokens of one line of a PO file, which is UTF-8 by now.
///
/// gettext's lexer (po-lex.c) knows no lines within an entry: keywords and strings follow each other in any layout.
struct POLine {
    enum Token {
        case comment(String)
        /// `msgid`, `msgstr` …, without its number.
        case keyword(String, index: Int?)
        /// A string with its text, and the place between its quotes.
        case string(EditableText)
    }

    private let bytes: [UInt8]
    private var index = 0
    /// Where the line begins among the bytes of its entry.
    private let place: Int

    init(_ bytes: [UInt8], at place: Int) {
        self.bytes = bytes
        self.place = place
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// What is wrong with a line.
    struct Problem: Error {
        let message: String
        let advice: String
    }

    mutating func next() throws(Problem) -> Token? {
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "#"): return .comment(rest())
        case UInt8(ascii: "\""): return .string(try string())
        default: return try keyword()
        }
    }

    /// What is left of the line, without blanks around it.
    mutating func rest() -> String {
        var end = bytes.count
        while end > index, Self.isBlank(bytes[end - 1]) { end -= 1 }
        defer { index = bytes.count }
        return String(decoding: bytes[index..<end], as: UTF8.self)
    }

    private mutating func keyword() throws(Problem) -> Token {
        let start = index
        while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        guard Self.keywords.contains(word) else {
            throw Problem(
                message: "“\(word.isEmpty ? rest() : word)” is no keyword of PO",
                advice: "put texts in quotes, and # before remarks")
        }
        return .keyword(word, index: try number())
    }

    private mutating func number() throws(Problem) -> Int? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "[") else { return nil }
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "]")) ?? bytes.count
        let digits = String(decoding: bytes[(index + 1)..<max(end, index + 1)], as: UTF8.self)
        guard end < bytes.count, let number = Int(digits), (0...Self.greatestForm).contains(number) else {
            throw Problem(message: "the number of a plural form is none", advice: "write msgstr[0], msgstr[1] …")
        }
        index = end + 1
        return number
    }

    /// The string that begins here; its atoms stand at their places in the entry.
    private mutating func string() throws(Problem) -> EditableText {
        index += 1
        let inner = place + index
        var text: [UInt8] = []
        var atoms: [EditableText.Atom] = []
        while true {
            let start = index
            while index < bytes.count, !Self.isSpecial(bytes[index]) { index += 1 }
            if index > start {
                atoms.append(atom(text.count..<(text.count + index - start), start, isLiteral: true))
                text += bytes[start..<index]
            }
            guard index < bytes.count, bytes[index] != UInt8(ascii: "\n") else {
                throw Problem(message: "a string is opened and not closed", advice: "close it with a quotation mark")
            }
            if bytes[index] == UInt8(ascii: "\"") { break }
            let escape = index
            let letters = POEscape.read(bytes, &index)
            atoms.append(atom(text.count..<(text.count + letters.count), escape, isLiteral: false))
            text += letters
        }
        index += 1
        let isUTF8 = String(validating: text, as: UTF8.self)
        guard let isUTF8 else {
            throw Problem(message: "the numbers in a string make no text", advice: "write the letters themselves")
        }
        return EditableText(
            text: isUTF8, atoms: atoms, emptyPlace: EditableText.EmptyPlace(range: inner..<inner, style: .po))
    }

    private func atom(_ text: Range<Int>, _ start: Int, isLiteral: Bool) -> EditableText.Atom {
        EditableText.Atom(text: text, bytes: (place + start)..<(place + index), style: .po, isLiteral: isLiteral)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\n")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
    }

    private static let keywords: Set<String> = ["domain", "msgctxt", "msgid", "msgid_plural", "msgstr"]
    /// gettext allows any number; no language has more than six forms (gettext manual, “Plural forms”).
    private static let greatestForm = 999
}
