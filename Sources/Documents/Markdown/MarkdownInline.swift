/// The text that a reader of rendered Markdown sees in a run of inline markup (CommonMark 0.31, section 6).
///
/// Emphasis, code, links, images, autolinks, entities, escapes and raw HTML tags; a footnote's mark is left out.
struct MarkdownInline {
    private let source: [Character]
    private var output = ""
    private var index = 0

    /// The plain text of a run of inline markup.
    static func plainText(_ source: String) -> String {
        if !source.contains(where: { "\\`*_[]<&!~".contains($0) }) { return source }
        var reader = MarkdownInline(source: Array(source))
        reader.read()
        return reader.output
    }

    private init(source: [Character]) { self.source = source }

    private mutating func read() {
        while index < source.count {
            let character = source[index]
            switch character {
            case "\\": readEscape()
            case "`": readCode()
            case "*", "_": readEmphasis(character)
            case "~" where peek(1) == "~": index += 2
            case "!" where peek(1) == "[": if !readLink(from: index + 1, isImage: true) { take() }
            case "[": if !readFootnoteMark(), !readLink(from: index, isImage: false) { take() }
            case "<": readTag()
            case "&": readEntity()
            default: take()
            }
        }
    }

    private func peek(_ offset: Int) -> Character? {
        source.indices.contains(index + offset) ? source[index + offset] : nil
    }

    private mutating func take() {
        output.append(source[index])
        index += 1
    }

    private mutating func readEscape() {
        if let next = peek(1), next.isASCII, next.isPunctuation || next.isSymbol { index += 1 }
        take()
    }

    private mutating func readCode() {
        let ticks = source[index...].prefix { $0 == "`" }.count
        var place = index + ticks
        while place < source.count {
            if source[place] != "`" {
                place += 1
                continue
            }
            let closing = source[place...].prefix { $0 == "`" }.count
            if closing == ticks {
                output += String(source[(index + ticks)..<place])
                index = place + closing
                return
            }
            place += closing
        }
        output += String(repeating: "`", count: ticks)
        index += ticks
    }

    /// Drops the marks that can open or close emphasis; one between spaces, or `_` inside a word, is text.
    private mutating func readEmphasis(_ mark: Character) {
        let length = source[index...].prefix { $0 == mark }.count
        let before = index > 0 ? source[index - 1] : " "
        let after = peek(length) ?? " "
        let isBare = before.isWhitespace && after.isWhitespace
        let isInWord = mark == "_" && (before.isLetter || before.isNumber) && (after.isLetter || after.isNumber)
        let isPower = mark == "*" && before.isNumber && after.isNumber
        if isBare || isInWord || isPower { output += String(repeating: mark, count: length) }
        index += length
    }

    private mutating func readFootnoteMark() -> Bool {
        guard peek(1) == "^", let close = source[index...].prefix(40).firstIndex(of: "]") else { return false }
        index = close + 1
        return true
    }

    /// Reads `[text](target)` and `[text][label]`; of an image nothing is left, since its text is not read.
    private mutating func readLink(from open: Int, isImage: Bool) -> Bool {
        guard let close = closing("]", of: "[", from: open) else { return false }
        var end = close + 1
        if end < source.count, source[end] == "(" {
            guard let target = closing(")", of: "(", from: end) else { return false }
            end = target + 1
        } else if end < source.count, source[end] == "[" {
            guard let label = closing("]", of: "[", from: end) else { return false }
            end = label + 1
        } else if !isImage {
            return false
        }
        if !isImage { output += Self.plainText(String(source[(open + 1)..<close])) }
        index = end
        return true
    }

    /// The bracket that closes the one at `open`, within a reach that keeps hostile input linear.
    private func closing(_ close: Character, of opening: Character, from open: Int) -> Int? {
        var depth = 0
        var place = open
        while place < min(source.count, open + Self.reach) {
            if source[place] == "\\" {
                place += 1
            } else if source[place] == opening {
                depth += 1
            } else if source[place] == close {
                depth -= 1
                if depth == 0 { return place }
            }
            if depth > Self.deepest { return nil }
            place += 1
        }
        return nil
    }

    private mutating func readTag() {
        guard let next = peek(1), next.isLetter || next == "/" || next == "!",
            let close = source[index...].prefix(Self.reach).firstIndex(of: ">")
        else { return take() }
        let inside = String(source[(index + 1)..<close])
        let isAddress =
            inside.contains("://") || inside.hasPrefix("mailto:") || inside.contains("@") && !inside.contains(" ")
        if isAddress, !inside.contains(" ") { output += inside }
        if inside.lowercased().hasPrefix("br") { output += " " }
        index = close + 1
    }

    private mutating func readEntity() {
        guard let end = source[index...].prefix(12).firstIndex(of: ";") else { return take() }
        let name = String(source[(index + 1)..<end])
        guard let text = Self.entity(name) else { return take() }
        output += text
        index = end + 1
    }

    /// What a reference to a character stands for; nil for a name that is not known.
    static func entity(_ name: String) -> String? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let value =
                digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init).map { String($0) }
        }
        return named[name]
    }

    /// The named entities that text in these languages uses (WHATWG HTML, 13.5).
    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "mdash": "—", "ndash": "–",
        "laquo": "«", "raquo": "»", "hellip": "…", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "copy": "©",
        "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    ]
    /// Characters between the brackets of a link.
    private static let reach = 2000
    private static let deepest = 16
}
