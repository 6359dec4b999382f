internal import TranslationTypes

/// The blocks of a Markdown file as passages (CommonMark 0.31; tables, footnotes and struck text as GitHub writes them).
///
/// Code, addresses, targets of links, HTML tags and comments are no text. Of the front matter the title and the descriptions are.
struct MarkdownPassages {
    let utf8: [UInt8]
    let lines: SourceLines
    private let file: String
    private let limits: DocumentLimits
    private let front: MarkdownFrontPassages
    private let references: MarkdownReferences

    private var passages: [SourcePassage] = []
    private var index = 0
    /// The lines of the paragraph in progress, without marks of containers.
    private var pending: [Range<Int>] = []
    private var pendingKind = Block.Kind.paragraph
    private var isPendingQuoted = false
    /// The open list items: how many marks of quotation stand before them, and the column at which their content begins.
    private var lists: [(depth: Int, indent: Int)] = []
    private var depth = 0
    private var hasTitle = false

    init(_ utf8: [UInt8], lines: SourceLines, file: String, limits: DocumentLimits) {
        self.utf8 = utf8
        self.lines = lines
        self.file = file
        self.limits = limits
        front = MarkdownFrontPassages(utf8, lines: lines)
        references = MarkdownReferences(utf8, lines: lines)
    }

    /// Every passage in order.
    mutating func read() throws(DocumentError) -> [SourcePassage] {
        passages = front.passages
        index = front.lineCount
        while index < lines.starts.count {
            try readLine()
            index += 1
        }
        finish()
        return passages
    }

    // MARK: - Lines

    private mutating func readLine() throws(DocumentError) {
        let line = MarkdownLine(utf8, lines.content(of: index, in: utf8))
        if line.isBlank { return finish() }
        if line.depth > depth || line.depth < depth && pending.isEmpty {
            finish()
            lists.removeAll { $0.depth > line.depth }
        }
        if pending.isEmpty || line.depth == depth { depth = line.depth }
        if pending.isEmpty || line.startsBlock { leaveLists(before: line) }
        let list = lists.last.map { $0.depth == line.depth ? $0.indent : 0 } ?? 0
        try read(line, relativeIndent: line.indent - list)
    }

    private mutating func leaveLists(before line: MarkdownLine) {
        while let last = lists.last, last.depth == line.depth, line.indent < last.indent { lists.removeLast() }
    }

    private mutating func read(_ line: MarkdownLine, relativeIndent: Int) throws(DocumentError) {
        if relativeIndent >= Self.codeIndent, pending.isEmpty { return }
        let text = line.text
        if relativeIndent < Self.codeIndent {
            if let fence = MarkdownBlocks.fence(text) { return skipFence(fence, depth: line.depth) }
            if let level = headingLevel(text) { return readHeading(line, level: level) }
            if !pending.isEmpty, pendingKind == .paragraph, let level = MarkdownBlocks.underline(text) {
                pendingKind = kind(ofHeading: level)
                return finish()
            }
            if MarkdownBlocks.isRule(text) { return finish() }
            if pending.isEmpty, MarkdownBlocks.isDefinition(text) { return }
            if text.hasPrefix("<"), try readHTML(text, depth: line.depth) { return }
            if text.contains("|"), try readTable(line) { return }
            if lists.count < Self.deepestList, let item = line.item(interrupts: !pending.isEmpty && lists.isEmpty) {
                return try readItem(item)
            }
            if let note = line.footnote {
                finish()
                return append(note)
            }
        }
        append(line)
    }

    private mutating func append(_ line: MarkdownLine) {
        if pending.isEmpty { isPendingQuoted = line.depth > 0 }
        pending.append(line.content)
    }

    private mutating func readItem(_ item: (indent: Int, rest: MarkdownLine)) throws(DocumentError) {
        finish()
        lists.append((item.rest.depth, item.indent))
        pendingKind = .listItem
        if item.rest.isBlank { return }
        try read(item.rest, relativeIndent: 0)
        if pending.isEmpty { pendingKind = .paragraph }
    }

    // MARK: - Headings

    private func headingLevel(_ text: String) -> Int? { MarkdownBlocks.heading(text)?.level }

    private mutating func readHeading(_ line: MarkdownLine, level: Int) {
        finish()
        pendingKind = kind(ofHeading: level)
        pending = [line.withoutHeadingMarks(level: level)]
        isPendingQuoted = false
        finish()
    }

    private mutating func kind(ofHeading level: Int) -> Block.Kind {
        if level > 1 || hasTitle { return .heading }
        hasTitle = true
        return .title
    }

    private mutating func finish() {
        defer {
            pending = []
            pendingKind = .paragraph
            isPendingQuoted = false
        }
        if pending.isEmpty { return }
        let isBody = pendingKind == .paragraph || pendingKind == .listItem
        add(pending, isPendingQuoted && isBody ? .quotation : pendingKind, context: .markdown)
    }

    private mutating func add(_ stretches: [Range<Int>], _ kind: Block.Kind, context: SourcePassage.Context) {
        var inline = MarkdownSpans(utf8, stretches, references: references)
        if let passage = inline.passage(kind, language: front.language, context: context) { passages.append(passage) }
    }

    // MARK: - Code

    private mutating func skipFence(_ fence: (mark: Character, length: Int), depth: Int) {
        finish()
        var next = index + 1
        while next < lines.starts.count {
            let line = MarkdownLine(utf8, lines.content(of: next, in: utf8))
            if line.depth < depth { break }
            let text = line.text
            if let end = MarkdownBlocks.fence(text), end.mark == fence.mark, end.length >= fence.length,
                text.allSatisfy({ $0 == fence.mark })
            {
                index = next
                return
            }
            next += 1
        }
        index = next - 1
    }

    // MARK: - HTML

    /// Reads an HTML block: comments, scripts and preformatted text are skipped, of others the text is read up to the next blank line.
    private mutating func readHTML(_ text: String, depth: Int) throws(DocumentError) -> Bool {
        let lower = text.lowercased()
        let raw = ["script", "pre", "style", "textarea"].first { name in
            lower.hasPrefix("<\(name)") && !(lower.dropFirst(name.count + 1).first?.isLetter ?? false)
        }
        if let raw { return skip(to: "</\(raw)>") }
        if lower.hasPrefix("<!--") { return skip(to: "-->") }
        if lower.hasPrefix("<?") { return skip(to: "?>") }
        guard MarkdownBlocks.isHTMLTag(text), depth == 0 else { return false }
        finish()
        let start = lines.starts[index]
        var end = index
        while end < lines.starts.count, !MarkdownLine(utf8, lines.content(of: end, in: utf8)).isBlank { end += 1 }
        index = end - 1
        let range = start..<lines.content(of: index, in: utf8).upperBound
        var page = try HTMLPassages(Array(utf8[range]), file: file, limits: limits, articleOnly: false)
        passages += try page.read().map { $0.moved(by: start, context: .markdownHTML) }
        return true
    }

    /// Skips the lines to the one with the closing mark, that one included.
    private mutating func skip(to mark: String) -> Bool {
        finish()
        while index < lines.starts.count {
            let line = String(decoding: utf8[lines.content(of: index, in: utf8)], as: UTF8.self).lowercased()
            if line[...].firstRange(ofText: mark) != nil { break }
            index += 1
        }
        return true
    }

    // MARK: - Tables

    private mutating func readTable(_ line: MarkdownLine) throws(DocumentError) -> Bool {
        guard index + 1 < lines.starts.count else { return false }
        let rule = MarkdownLine(utf8, lines.content(of: index + 1, in: utf8))
        guard MarkdownBlocks.isTableRule(rule.text), rule.cells.count == line.columnCount else { return false }
        finish()
        var row = line
        while true {
            if !MarkdownBlocks.isTableRule(row.text) {
                for cell in row.cells { add([cell], .tableCell, context: .markdownTable) }
            }
            guard index + 1 < lines.starts.count else { return true }
            row = MarkdownLine(utf8, lines.content(of: index + 1, in: utf8))
            if row.isBlank || !row.text.contains("|") { return true }
            index += 1
        }
    }

    /// List items inside each other; writers use five at most.
    private static let deepestList = 64
    /// Columns from which a line is code (CommonMark, 4.4).
    private static let codeIndent = 4
}

extension SourcePassage {
    /// The same passage of a stretch that begins further on in the source.
    func moved(by offset: Int, context: Context) -> SourcePassage {
        var result = self
        result.context = context
        result.pieces = pieces.map { piece in
            var piece = piece
            piece.source = piece.source.lowerBound + offset..<piece.source.upperBound + offset
            return piece
        }
        return result
    }
}
