/// What a single line of Markdown is (CommonMark 0.31, section 4).
extension MarkdownBlocks {
    /// ATX headings: one to six number signs and a space.
    static func heading(_ text: String) -> (level: Int, text: String)? {
        let level = text.prefix { $0 == "#" }.count
        guard (1...6).contains(level) else { return nil }
        let rest = text.dropFirst(level)
        guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
        var content = rest.trimmingWhiteSpace()
        let closing = content.reversed().prefix { $0 == "#" }.count
        if closing > 0, closing == content.count || content.dropLast(closing).last == " " {
            content = content.dropLast(closing).trimmingWhiteSpace()
        }
        return (level, content)
    }

    /// The line under a setext heading: 1 for `=`, 2 for `-`.
    static func underline(_ text: String) -> Int? {
        if text.allSatisfy({ $0 == "=" }) { return 1 }
        return text.count >= 2 && text.allSatisfy { $0 == "-" } ? 2 : nil
    }

    /// Three or more of `-`, `*` or `_` and nothing else but spaces.
    static func isRule(_ text: String) -> Bool {
        let marks = text.filter { $0 != " " && $0 != "\t" }
        guard marks.count >= 3, let first = marks.first, "-*_".contains(first) else { return false }
        return marks.allSatisfy { $0 == first }
    }

    static func fence(_ text: String) -> (mark: Character, length: Int)? {
        guard let mark = text.first, mark == "`" || mark == "~" else { return nil }
        let length = text.prefix { $0 == mark }.count
        guard length >= 3, mark == "~" || !text.dropFirst(length).contains("`") else { return nil }
        return (mark, length)
    }

    static func isCodeIndent(_ line: Substring) -> Bool {
        (line.hasPrefix("    ") || line.hasPrefix("\t")) && !line.trimmingWhiteSpace().isEmpty
    }

    /// The text of a list item, its check box dropped.
    static func item(_ text: String) -> String? {
        guard let first = text.first else { return nil }
        var rest: Substring
        if "-*+•".contains(first) {
            rest = text.dropFirst()
        } else {
            let digits = text.prefix { $0.isASCII && $0.isNumber }
            guard (1...9).contains(digits.count) else { return nil }
            rest = text.dropFirst(digits.count)
            guard let mark = rest.first, mark == "." || mark == ")" else { return nil }
            rest = rest.dropFirst()
        }
        guard rest.first == " " || rest.first == "\t" else { return nil }
        let content = rest.trimmingWhiteSpace()
        for box in ["[ ] ", "[x] ", "[X] "] where content.hasPrefix(box) { return String(content.dropFirst(4)) }
        return content
    }

    /// The text of a footnote, `[^1]: text`.
    static func footnote(_ text: String) -> String? {
        guard text.hasPrefix("[^"), let close = text[...].firstRange(ofText: "]:") else { return nil }
        return text[close.upperBound...].trimmingWhiteSpace()
    }

    /// A definition of a link's target, `[label]: https://…`, which is no text.
    static func isDefinition(_ text: String) -> Bool {
        guard text.hasPrefix("["), !text.hasPrefix("[^"), let close = text[...].firstRange(ofText: "]:") else {
            return false
        }
        let target = text[close.upperBound...].trimmingWhiteSpace()
        return !target.isEmpty && (!target.contains(" ") || target.contains("://"))
            && !text[..<close.lowerBound].contains("](")
    }

    /// Whether a line begins an HTML block.
    static func isHTMLTag(_ text: String) -> Bool {
        guard text.hasPrefix("<") else { return false }
        let name = text.dropFirst().drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            .lowercased()
        return PageElements.blocks.contains(name) || ["script", "style", "iframe", "video", "img"].contains(name)
    }

    /// The line under a table's head: `|---|:--:|`.
    static func isTableRule(_ text: String) -> Bool {
        text.contains("-") && text.contains("|") && text.allSatisfy { "|-: \t".contains($0) }
    }
}
