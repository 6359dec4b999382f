/// What follows the closing bracket of a link's text: `(target "title")`, `[label]`, `[]`, or nothing.
struct MarkdownLink {
    /// Where the link ends.
    let end: Int
    /// Whether the text itself is the label under which the target is found.
    let isNamedByText: Bool

    /// Nil when the brackets make no link.
    init?(after start: Int, label: Range<Int>, in run: [UInt8], labels: Set<String>) {
        if start < run.count, run[start] == UInt8(ascii: "("), let end = Self.targetEnd(start, run) {
            self.end = end
            isNamedByText = false
            return
        }
        if start < run.count, run[start] == UInt8(ascii: "["),
            let close = run[start...].prefix(Self.reach).firstIndex(of: UInt8(ascii: "]"))
        {
            let isEmpty = close == start + 1
            guard labels.contains(MarkdownReferences.label(isEmpty ? run[label] : run[start + 1..<close])) else {
                return nil
            }
            end = close + 1
            isNamedByText = isEmpty
            return
        }
        guard !label.isEmpty, label.count < Self.reach, labels.contains(MarkdownReferences.label(run[label])) else {
            return nil
        }
        end = start
        isNamedByText = true
    }

    /// The end of `(target "title")`: brackets in pairs, none counted after a backslash, in angle brackets or in a title.
    private static func targetEnd(_ start: Int, _ run: [UInt8]) -> Int? {
        var depth = 0
        var quote: UInt8?
        var isEscaped = false
        for place in start..<min(run.count, start + reach) {
            let byte = run[place]
            defer { isEscaped = byte == UInt8(ascii: "\\") && !isEscaped }
            if isEscaped { continue }
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            let isAfterBlank = place > start && (run[place - 1] == 0x20 || run[place - 1] == 0x0A)
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): if isAfterBlank { quote = byte }
            case UInt8(ascii: "<"): if place == start + 1 { quote = UInt8(ascii: ">") }
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return isTarget(run[start + 1..<place]) ? place + 1 : nil }
            default: break
            }
        }
        return nil
    }

    /// Whether the stretch is one word, with a title in quotes or brackets after it or not.
    private static func isTarget(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).trimmingWhiteSpace()
        if text.hasPrefix("<") { return true }
        guard let space = text.firstIndex(where: \.isWhitespace) else { return true }
        let title = text[space...].trimmingWhiteSpace()
        return "\"'(".contains(title.first ?? " ") && "\"')".contains(title.last ?? " ")
    }

    /// Bytes between the brackets of a link's target or label.
    private static let reach = 4000
}
