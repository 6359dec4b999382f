internal import Markup
internal import TranslationTypes

/// The paragraphs of one part of a Word document in reading order, as its elements begin and end: headings, lists, tables, text
/// boxes, and what is hidden (ECMA-376 part 1, 17.3).
///
/// A reader shows the elements and adds the text; `Text` is what it gathers of an open paragraph, `Item` what it makes of a whole one.
struct WordParagraphs<Text, Item> {
    /// What an element asks of the reader.
    enum Request {
        /// To add the text from here to the end of the element.
        case text
        /// To add a space: a tab, a break.
        case space
        /// To add a hyphen.
        case hyphen
    }

    private struct Paragraph {
        var text: Text
        let isInTable: Bool
        var style: String?
        var outlineLevel: Int?
        var isListed = false
    }

    private let styles: WordStyles
    private let strongKinds: Set<Block.Kind>
    private let begin: () -> Text
    private let finish: (inout Text, Block.Kind) -> Item?

    /// What was made of the paragraphs that have ended.
    private(set) var items: [Item] = []
    /// The open paragraphs: one, or more inside text boxes.
    private var open: [Paragraph] = []
    /// What text boxes hold, which comes after the paragraph that they are anchored in.
    private var floating: [Item] = []
    private var tableDepth = 0
    /// How many open elements hide their text: the first that does, and those inside of it.
    private var hiddenDepth = 0
    private var isRunProperties = false
    private var isHiddenRun = false

    /// - Parameters:
    ///   - styles: What the styles of the document mean.
    ///   - strongKinds: Kinds that a style gives a paragraph even in a table or a list.
    ///   - begin: Makes an empty text for a paragraph.
    ///   - finish: Makes of a paragraph's text what is kept; nil when there is nothing to read in it.
    init(
        styles: WordStyles, strongKinds: Set<Block.Kind>, begin: @escaping () -> Text,
        finish: @escaping (inout Text, Block.Kind) -> Item?
    ) {
        self.styles = styles
        self.strongKinds = strongKinds
        self.begin = begin
        self.finish = finish
    }

    /// How many items there are with those of open text boxes.
    var count: Int { items.count + floating.count }

    /// Adds to the innermost open paragraph, unless what stands here is not seen.
    mutating func append(_ body: (inout Text) -> Void) {
        if !open.isEmpty, hiddenDepth == 0, !isRunProperties, !isHiddenRun { body(&open[open.count - 1].text) }
    }

    /// Takes note of an element that begins.
    mutating func start(_ element: XMLElement) -> Request? {
        if hiddenDepth > 0 || Self.isHidden(element) {
            hiddenDepth += 1
            return nil
        }
        switch element.name {
        case "w:p": open.append(Paragraph(text: begin(), isInTable: tableDepth > 0))
        case "w:tbl": tableDepth += 1
        case "w:r": isHiddenRun = false
        case "w:rPr": isRunProperties = true
        case "w:vanish": if isRunProperties { isHiddenRun = Self.isOn(element) }
        case "w:t": return isHiddenRun ? nil : .text
        case "w:tab", "w:br", "w:cr", "w:ptab": return .space
        case "w:noBreakHyphen": return .hyphen
        default: readProperty(element)
        }
        return nil
    }

    private mutating func readProperty(_ element: XMLElement) {
        guard !open.isEmpty else { return }
        switch element.name {
        case "w:pStyle": open[open.count - 1].style = element["w:val"]
        case "w:outlineLvl": open[open.count - 1].outlineLevel = element["w:val"].flatMap { Int($0) }
        case "w:numId": open[open.count - 1].isListed = element["w:val"] != "0"
        default: break
        }
    }

    /// Takes note of an element that ends; whether it was one of text.
    mutating func end(_ name: String) -> Bool {
        if hiddenDepth > 0 {
            hiddenDepth -= 1
            return false
        }
        switch name {
        case "w:p": finishParagraph()
        case "w:tbl": tableDepth = max(0, tableDepth - 1)
        case "w:r": isHiddenRun = false
        case "w:rPr": isRunProperties = false
        default: break
        }
        return name == "w:t"
    }

    private mutating func finishParagraph() {
        guard var paragraph = open.popLast() else { return }
        let item = finish(&paragraph.text, kind(of: paragraph))
        guard open.isEmpty else {
            if let item { floating.append(item) }
            return
        }
        if let item { items.append(item) }
        items += floating
        floating = []
    }

    private func kind(of paragraph: Paragraph) -> Block.Kind {
        let styled = styles.kind(of: paragraph.style)
        if strongKinds.contains(styled) { return styled }
        if let level = paragraph.outlineLevel, level < WordStyles.bodyLevel { return .heading }
        if paragraph.isInTable { return .tableCell }
        return paragraph.isListed ? .listItem : styled
    }

    /// Elements whose text a reader of the document does not see: deleted and moved-away text, what stood before a change
    /// of formatting, the second form of a drawing, the reading of a ruby, notes that only separate.
    private static func isHidden(_ element: XMLElement) -> Bool {
        switch element.localName {
        case "del", "moveFrom": element.name.hasPrefix("w:")
        case "Fallback", "sdtPr", "rt", "instrText", "delText", "pPrChange", "rPrChange", "sectPrChange": true
        case "footnote", "endnote": element["w:type"].map { $0 != "normal" } ?? false
        default: false
        }
    }

    /// Whether a switch such as `<w:vanish/>` is on (17.17.4).
    private static func isOn(_ element: XMLElement) -> Bool {
        guard let value = element["w:val"] else { return true }
        return !["0", "false", "off"].contains(value)
    }
}
