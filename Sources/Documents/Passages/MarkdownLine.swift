/// A line of Markdown without the marks of quotation before it.
struct MarkdownLine {
    private let utf8: [UInt8]
    /// What follows the marks and the indentation, without white space at its end.
    let content: Range<Int>
    /// How many marks of quotation stand before.
    let depth: Int
    /// Columns of white space after the last of them; a tab goes to the next multiple of four (CommonMark, 2.2).
    let indent: Int

    /// Reads a line without its end.
    init(_ utf8: [UInt8], _ line: Range<Int>) { self.init(utf8, line, depth: 0, column: 0) }

    private init(_ utf8: [UInt8], _ line: Range<Int>, depth: Int, column: Int) {
        self.utf8 = utf8
        var place = line.lowerBound
        var depth = depth
        var columns = column
        while place < line.upperBound {
            let byte = utf8[place]
            if byte == 0x20 {
                columns += 1
            } else if byte == 0x09 {
                columns += 4 - columns % 4
            } else if byte == UInt8(ascii: ">") {
                depth += 1
                columns = place + 1 < line.upperBound && utf8[place + 1] == 0x20 ? -1 : 0
            } else {
                break
            }
            place += 1
        }
        var end = line.upperBound
        while end > place, Self.isBlank(utf8[end - 1]) { end -= 1 }
        content = place..<end
        self.depth = depth
        indent = max(0, columns)
    }

    private init(_ line: MarkdownLine, content: Range<Int>, indent: Int) {
        utf8 = line.utf8
        self.content = content
        depth = line.depth
        self.indent = indent
    }

    var isBlank: Bool { content.isEmpty }
    var text: String { String(decoding: utf8[content], as: UTF8.self) }

    /// Whether the line begins a block that ends a paragraph without a blank line.
    var startsBlock: Bool {
        let text = text
        return MarkdownBlocks.heading(text) != nil || MarkdownBlocks.fence(text) != nil || MarkdownBlocks.isRule(text)
            || item(interrupts: true) != nil
    }

    // MARK: - Parts

    /// The rest of a list item's line, and the column at which the item's content begins.
    ///
    /// - Parameter interrupts: Whether a paragraph stands before: then only a number 1 begins a list (CommonMark, 5.2).
    func item(interrupts: Bool) -> (indent: Int, rest: MarkdownLine)? {
        guard let first = utf8[content].first else { return nil }
        var place = content.lowerBound
        if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) {
            place += 1
        } else if utf8[content].starts(with: "•".utf8) {
            place += "•".utf8.count
        } else {
            let digits = utf8[content].prefix { (0x30...0x39).contains($0) }
            place += digits.count
            guard (1...9).contains(digits.count), place < content.upperBound,
                utf8[place] == UInt8(ascii: ".") || utf8[place] == UInt8(ascii: ")"),
                !interrupts || Array(digits) == [0x31]
            else { return nil }
            place += 1
        }
        if place == content.upperBound { return interrupts ? nil : (indent + 2, after(place, columns: 1)) }
        guard utf8[place] == 0x20 || utf8[place] == 0x09 else { return nil }
        let width = place - content.lowerBound
        let blanks = utf8[place..<content.upperBound].prefix { $0 == 0x20 || $0 == 0x09 }.count
        let isCode = blanks > 4
        var rest = after(place + blanks, columns: width + blanks)
        for box in ["[ ] ", "[x] ", "[X] "] where rest.text.hasPrefix(box) {
            rest = after(rest.content.lowerBound + box.utf8.count, columns: width + blanks)
        }
        return (indent + width + (isCode ? 1 : blanks), rest)
    }

    /// The line from a place on, with marks of quotation after it taken away.
    private func after(_ place: Int, columns: Int) -> MarkdownLine {
        let rest = MarkdownLine(utf8, place..<content.upperBound, depth: depth, column: 0)
        return MarkdownLine(rest, content: rest.content, indent: indent + columns)
    }

    /// The text of a footnote, `[^1]: text`; nil when the line is none.
    var footnote: MarkdownLine? {
        guard MarkdownBlocks.footnote(text) != nil,
            let colon = utf8[content].firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        return after(colon + 1, columns: 0)
    }

    /// The text of a heading without number signs before and after it (CommonMark, 4.2).
    func withoutHeadingMarks(level: Int) -> Range<Int> {
        var start = content.lowerBound + level
        var end = content.upperBound
        while start < end, Self.isBlank(utf8[start]) { start += 1 }
        var mark = end
        while mark > start, utf8[mark - 1] == UInt8(ascii: "#") { mark -= 1 }
        if mark < end, mark == start || Self.isBlank(utf8[mark - 1]) { end = mark }
        while end > start, Self.isBlank(utf8[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The cells of a table's row that hold something.
    var cells: [Range<Int>] { allCells.filter { !utf8[$0].allSatisfy(Self.isBlank) } }

    /// How many columns a table's row has; a bar at an end of the line makes none.
    var columnCount: Int {
        let cells = allCells
        let isFirstEmpty = cells.first.map { utf8[$0].allSatisfy(Self.isBlank) } ?? false
        let isLastEmpty = cells.count > 1 && cells.last.map { utf8[$0].allSatisfy(Self.isBlank) } ?? false
        return cells.count - (isFirstEmpty ? 1 : 0) - (isLastEmpty ? 1 : 0)
    }

    /// What stands between bars that no backslash precedes.
    private var allCells: [Range<Int>] {
        var result: [Range<Int>] = []
        var start = content.lowerBound
        var isEscaped = false
        for place in content {
            if utf8[place] == UInt8(ascii: "|"), !isEscaped {
                result.append(start..<place)
                start = place + 1
            }
            isEscaped = utf8[place] == UInt8(ascii: "\\") && !isEscaped
        }
        result.append(start..<content.upperBound)
        return result
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
