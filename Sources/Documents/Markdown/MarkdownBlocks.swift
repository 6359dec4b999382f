internal import TranslationTypes

/// Cuts Markdown into blocks, line by line.
struct MarkdownBlocks {
    private let lines: [Substring]
    private var index: Int
    private var blocks: [Block] = []
    /// The paragraph in progress.
    private var pending: [String] = []
    private var pendingKind = Block.Kind.paragraph
    private var pendingLine = 0

    init(_ lines: [Substring], from start: Int) {
        self.lines = lines
        index = start
    }

    /// Every block; headings of the first level as ``Block/Kind/title``.
    mutating func parse() -> [Block] {
        while index < lines.count {
            readLine()
            index += 1
        }
        finish()
        return blocks
    }

    private mutating func readLine() {
        let (text, isQuoted) = unquoted(lines[index])
        if text.isEmpty { return finish() }
        if let fence = Self.fence(text) { return readFence(fence) }
        if pending.isEmpty, Self.isCodeIndent(lines[index]), !isQuoted, !followsList { return readIndentedCode() }
        if let heading = Self.heading(text) {
            finish()
            return add(heading.level == 1 ? .title : .heading, heading.text)
        }
        if !pending.isEmpty, pendingKind == .paragraph, let level = Self.underline(text) {
            pendingKind = level == 1 ? .title : .heading
            return finish()
        }
        if Self.isRule(text) || Self.isDefinition(text) { return finish() }
        if text.hasPrefix("<!--") || Self.isHTMLTag(text) { return readHTML() }
        if text.hasPrefix("|")
            || index + 1 < lines.count && Self.isTableRule(unquoted(lines[index + 1]).text) && text.contains("|")
        {
            return readTable()
        }
        if let item = Self.item(text) {
            finish()
            pendingKind = .listItem
            return append(item)
        }
        if let note = Self.footnote(text) {
            finish()
            return append(note)
        }
        if isQuoted, pending.isEmpty { pendingKind = .quotation }
        append(text)
    }

    private var followsList: Bool { blocks.last?.kind == .listItem }

    // MARK: - Paragraphs

    private mutating func append(_ text: String) {
        if pending.isEmpty { pendingLine = index + 1 }
        pending.append(text)
    }

    private mutating func finish() {
        defer {
            pending = []
            pendingKind = .paragraph
        }
        if pending.isEmpty { return }
        var joined = ""
        for line in pending {
            let text = line.hasSuffix("\\") ? String(line.dropLast()) : line
            let glued = joined.isEmpty || TextLine.areGlued(joined.unicodeScalars.last, text.unicodeScalars.first)
            joined += (glued ? "" : " ") + text
        }
        add(pendingKind, joined, line: pendingLine)
    }

    private mutating func add(_ kind: Block.Kind, _ source: String, line: Int? = nil) {
        let text = MarkdownInline.plainText(source).foldingWhiteSpace()
        if !text.isEmpty { blocks.append(Block(kind, text, line: line ?? index + 1)) }
    }

    /// A line without its marks of quotation.
    private func unquoted(_ line: Substring) -> (text: String, isQuoted: Bool) {
        var text = line.trimmingWhiteSpace()
        var isQuoted = false
        while text.hasPrefix(">") {
            text = text.dropFirst().trimmingWhiteSpace()
            isQuoted = true
        }
        return (text, isQuoted)
    }

    // MARK: - Code

    private mutating func readFence(_ fence: (mark: Character, length: Int)) {
        finish()
        let start = index + 1
        var code: [String] = []
        index += 1
        while index < lines.count {
            if let end = Self.fence(lines[index].trimmingWhiteSpace()), end.mark == fence.mark,
                end.length >= fence.length,
                lines[index].trimmingWhiteSpace().allSatisfy({ $0 == fence.mark })
            {
                break
            }
            code.append(String(lines[index]))
            index += 1
        }
        let text = code.joined(separator: "\n")
        if !text.trimmingWhiteSpace().isEmpty { blocks.append(Block(.preformatted, text, line: start)) }
    }

    private mutating func readIndentedCode() {
        let start = index + 1
        var code: [String] = []
        while index < lines.count, Self.isCodeIndent(lines[index]) {
            code.append(String(lines[index].first == "\t" ? lines[index].dropFirst() : lines[index].dropFirst(4)))
            index += 1
        }
        index -= 1
        blocks.append(Block(.preformatted, code.joined(separator: "\n"), line: start))
    }

    // MARK: - Tables and HTML

    private mutating func readTable() {
        finish()
        while index < lines.count, lines[index].contains("|") {
            let row = unquoted(lines[index]).text
            if !Self.isTableRule(row) { for cell in Self.cells(row) { add(.tableCell, cell) } }
            index += 1
        }
        index -= 1
    }

    /// An HTML block to the next blank line: its tags are dropped, its text is kept.
    private mutating func readHTML() {
        finish()
        let isComment = unquoted(lines[index]).text.hasPrefix("<!--")
        var text: [String] = []
        let start = index + 1
        while index < lines.count {
            let line = lines[index].trimmingWhiteSpace()
            if isComment ? Substring(line).firstRange(ofText: "-->") != nil : line.isEmpty { break }
            if !isComment { text.append(line) }
            index += 1
        }
        if !isComment { add(.paragraph, text.joined(separator: " "), line: start) }
    }

    private static func cells(_ row: String) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isEscaped = false
        for character in row {
            if character == "|", !isEscaped {
                cells.append(cell)
                cell = ""
            } else {
                cell.append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        cells.append(cell)
        return cells.map { $0.trimmingWhiteSpace() }.filter { !$0.isEmpty }
    }
}
