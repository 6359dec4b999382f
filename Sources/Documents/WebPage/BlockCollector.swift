internal import Markup
internal import TranslationTypes

/// Cuts a page into its runs of text, white space folded as a browser folds it.
///
/// Inline elements do not cut: `са<b>лам</b>` stays one word. A `<br>` is a space, two of them begin a new block.
struct BlockCollector {
    private let tree: HTMLTree
    private let mostBlocks: Int
    private(set) var blocks: [PageBlock] = []
    private(set) var isCutShort = false

    private var text = ""
    private var firstNode = -1
    private var lastNode = -1
    private var linkText = ""
    private var breaks = 0
    private var needsSpace = false
    /// The open elements, outer first, and where each ends.
    private var open: [(index: Int, end: Int, name: String)] = []

    /// Collects every block of the page.
    init(_ tree: HTMLTree, mostBlocks: Int) {
        self.tree = tree
        self.mostBlocks = mostBlocks
        var index = 0
        while index < tree.indices.upperBound, !isCutShort {
            closeElements(before: index)
            index = tree.isText(index) ? readText(index) : enter(index)
        }
        closeElements(before: tree.indices.upperBound)
        finishBlock()
    }

    /// Opens an element, or steps over it when its text is not the page's. Gives the next node.
    private mutating func enter(_ index: Int) -> Int {
        let name = tree.name(of: index)
        if PageElements.unread.contains(name) {
            if name == "button" || name == "select" || name == "iframe" { needsSpace = true }
            return tree.end(of: index)
        }
        if name == "br" {
            breaks += 1
            needsSpace = true
            return index + 1
        }
        if name == "img" || name == "wbr" { return index + 1 }
        if PageElements.blocks.contains(name) { finishBlock() }
        open.append((index, tree.end(of: index), name))
        return index + 1
    }

    private mutating func closeElements(before index: Int) {
        while let last = open.last, last.end <= index {
            if PageElements.blocks.contains(last.name) { finishBlock() }
            open.removeLast()
        }
    }

    private mutating func readText(_ index: Int) -> Int {
        let raw = tree.text(of: index)
        let isPreformatted = open.contains { $0.name == "pre" }
        let isBlank = raw.unicodeScalars.allSatisfy(Self.isSpace)
        if breaks > 0, !isBlank {
            if breaks > 1 || Self.endsLine(text) { finishBlock() }
            breaks = 0
        }
        if isBlank {
            if !raw.isEmpty { needsSpace = true }
            return index + 1
        }
        if firstNode < 0 { firstNode = index }
        lastNode = index
        let added = isPreformatted ? appendPreformatted(raw) : appendFolded(raw)
        if open.contains(where: { $0.name == "a" }) { linkText += added + " " }
        return index + 1
    }

    private mutating func appendPreformatted(_ raw: String) -> String {
        text += raw
        return raw
    }

    private mutating func appendFolded(_ raw: String) -> String {
        var added = String.UnicodeScalarView()
        for scalar in raw.unicodeScalars {
            if Self.isSpace(scalar) {
                needsSpace = true
            } else if !Self.isInvisible(scalar) {
                if needsSpace, !(text.isEmpty && added.isEmpty) { added.append(" ") }
                needsSpace = false
                added.append(scalar)
            }
        }
        text.unicodeScalars.append(contentsOf: added)
        return String(added)
    }

    private mutating func finishBlock() {
        defer {
            (text, linkText, firstNode, lastNode, breaks) = ("", "", -1, -1, 0)
            needsSpace = false
        }
        let holder = open.last { PageElements.blocks.contains($0.name) }
        let trimmed = text.trimmingWhiteSpace()
        if trimmed.isEmpty || firstNode < 0 { return }
        if blocks.count >= mostBlocks {
            isCutShort = true
            return
        }
        blocks.append(
            PageBlock(
                kind: kind, text: trimmed, line: tree.line(of: firstNode), element: holder?.index ?? 0,
                nodes: firstNode...lastNode, shape: TextShape(trimmed), linkWeight: TextShape(linkText).weight))
    }

    /// What the open elements make of the block.
    private var kind: Block.Kind {
        for element in open.reversed() {
            switch element.name {
            case "h1", "h2", "h3", "h4", "h5", "h6": return .heading
            case "li", "dd", "dt": return .listItem
            case "blockquote": return .quotation
            case "pre", "listing", "xmp", "plaintext": return .preformatted
            case "td", "th":
                return open.last { PageElements.blocks.contains($0.name) }?.index == element.index
                    ? .tableCell : .paragraph
            case "article", "main", "section", "aside", "body": return .paragraph
            default: continue
            }
        }
        return .paragraph
    }

    /// Whether a line before a single `<br>` is complete: then the break ends a paragraph.
    private static func endsLine(_ text: String) -> Bool { TextShape(String(text.suffix(32))).endsAsSentence }

    /// What a browser folds: HTML's white space; U+00A0 is folded too, since no reader sees the difference.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{0C}" || scalar == "\u{A0}"
    }

    /// Soft hyphens, zero-width spaces and byte order marks that layout left in the text.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{FEFF}" || scalar == "\u{2060}"
    }
}
