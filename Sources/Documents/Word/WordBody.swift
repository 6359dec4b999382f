internal import Markup
internal import TranslationTypes

/// Streams the text of one part of a Word document: paragraphs, headings, lists, tables, text boxes
/// (ECMA-376 part 1, 17.3).
struct WordBody {
    private struct Paragraph {
        var text = ""
        var style: String?
        var outlineLevel: Int?
        var isListed = false
        var isInTable = false
        var line = 0
    }

    private let styles: WordStyles
    private let mostBlocks: Int
    private(set) var blocks: [Block] = []
    /// The open paragraphs: one, or more inside text boxes.
    private var open: [Paragraph] = []
    /// Blocks of text boxes, which come after the paragraph that they are anchored in.
    private var floating: [Block] = []
    private var tableDepth = 0
    /// How many open elements hide their text, and how many are open inside the first of them.
    private var hiddenDepth = 0
    private var isText = false
    private var isRunProperties = false
    private var isHiddenRun = false

    init(styles: WordStyles, mostBlocks: Int) {
        self.styles = styles
        self.mostBlocks = mostBlocks
    }

    /// Reads a part to its end; false when it has more blocks than the limit.
    mutating func read(_ reader: consuming XMLReader) throws(MarkupError) -> Bool {
        while let event = try reader.next() {
            switch event {
            case .start(let element): start(element, line: reader.line)
            case .end(let name): end(name)
            case .text(let text):
                if isText, !isHiddenRun, hiddenDepth == 0 { append(text) }
            default: break
            }
            if blocks.count + floating.count > mostBlocks { return false }
        }
        return true
    }

    private mutating func start(_ element: XMLElement, line: Int) {
        if hiddenDepth > 0 || Self.isHidden(element) {
            hiddenDepth += 1
            return
        }
        switch element.localName {
        case "p" where element.name == "w:p":
            open.append(Paragraph(isInTable: tableDepth > 0, line: line))
        case "tbl": tableDepth += 1
        case "r" where element.name == "w:r": isHiddenRun = false
        case "rPr": isRunProperties = true
        case "vanish": if isRunProperties { isHiddenRun = Self.isOn(element) }
        case "t" where element.name == "w:t": isText = true
        case "tab", "br", "cr", "ptab": if !isRunProperties, open.last != nil, !isHiddenRun { append(" ") }
        case "noBreakHyphen": append("-")
        default: readProperty(element)
        }
    }

    private mutating func readProperty(_ element: XMLElement) {
        guard !open.isEmpty else { return }
        switch element.localName {
        case "pStyle": open[open.count - 1].style = element["w:val"]
        case "outlineLvl": open[open.count - 1].outlineLevel = element["w:val"].flatMap { Int($0) }
        case "numId": open[open.count - 1].isListed = element["w:val"] != "0"
        default: break
        }
    }

    private mutating func end(_ name: String) {
        if hiddenDepth > 0 {
            hiddenDepth -= 1
            return
        }
        switch name {
        case "w:p": finishParagraph()
        case "w:tbl": tableDepth = max(0, tableDepth - 1)
        case "w:r": isHiddenRun = false
        case "w:rPr": isRunProperties = false
        case "w:t": isText = false
        default: break
        }
    }

    private mutating func append(_ text: String) {
        if !open.isEmpty { open[open.count - 1].text += text }
    }

    private mutating func finishParagraph() {
        guard let paragraph = open.popLast() else { return }
        let text = paragraph.text.foldingWhiteSpace()
        if !text.isEmpty {
            let block = Block(kind(of: paragraph), text)
            if open.isEmpty { blocks.append(block) } else { floating.append(block) }
        }
        if open.isEmpty {
            blocks += floating
            floating = []
        }
    }

    private func kind(of paragraph: Paragraph) -> Block.Kind {
        let styled = styles.kind(of: paragraph.style)
        if styled == .title || styled == .heading { return styled }
        if let level = paragraph.outlineLevel, level < WordStyles.bodyLevel { return .heading }
        if paragraph.isInTable { return .tableCell }
        return paragraph.isListed ? .listItem : styled
    }

    /// Elements whose text a reader of the document does not see: deleted and moved-away text, what stood before a change
    /// of formatting, the second form of a drawing, the reading of a ruby, notes that only separate.
    static func isHidden(_ element: XMLElement) -> Bool {
        switch element.localName {
        case "del", "moveFrom": element.name.hasPrefix("w:")
        case "Fallback", "sdtPr", "rt", "instrText", "delText", "pPrChange", "rPrChange", "sectPrChange": true
        case "footnote", "endnote": element["w:type"].map { $0 != "normal" } ?? false
        default: false
        }
    }

    /// Whether a switch such as `<w:vanish/>` is on (17.17.4).
    static func isOn(_ element: XMLElement) -> Bool {
        guard let value = element["w:val"] else { return true }
        return !["0", "false", "off"].contains(value)
    }
}
