internal import Markup
internal import TranslationTypes

/// What the paragraph styles of a Word document mean for reading (ECMA-376 part 1, 17.7).
struct WordStyles: Sendable {
    private struct Style: Sendable {
        var name = ""
        var parent: String?
        var outlineLevel: Int?
        var isNumbered = false
    }

    private var styles: [String: Style] = [:]

    /// Styles of a document without a part for them: the usual identifiers speak for themselves.
    init() {}

    /// Reads `word/styles.xml`.
    init(_ reader: consuming XMLReader) throws(MarkupError) {
        var identifier: String?
        while let event = try reader.next() {
            switch event {
            case .start(let element) where element.localName == "style":
                identifier = element["w:styleId"]
                if let identifier { styles[identifier] = Style() }
            case .start(let element):
                if let identifier { read(element, into: identifier) }
            case .end(let name) where name == "w:style": identifier = nil
            default: break
            }
        }
    }

    private mutating func read(_ element: XMLElement, into identifier: String) {
        switch element.localName {
        case "name": styles[identifier]?.name = element["w:val"]?.lowercased() ?? ""
        case "basedOn": styles[identifier]?.parent = element["w:val"]
        case "outlineLvl": styles[identifier]?.outlineLevel = element["w:val"].flatMap { Int($0) }
        case "numPr": styles[identifier]?.isNumbered = true
        default: break
        }
    }

    /// The kind of block that a style makes of its paragraphs.
    func kind(of identifier: String?) -> Block.Kind {
        guard let identifier else { return .paragraph }
        var next: String? = identifier
        var isNumbered = false
        for _ in 0..<Self.longestChain {
            guard let current = next else { break }
            let style = styles[current] ?? Style(name: current.lowercased())
            if let kind = Self.kind(named: style.name.isEmpty ? current.lowercased() : style.name) { return kind }
            if let level = style.outlineLevel, level < Self.bodyLevel { return .heading }
            isNumbered = isNumbered || style.isNumbered
            next = style.parent
        }
        return isNumbered ? .listItem : .paragraph
    }

    private static func kind(named name: String) -> Block.Kind? {
        if name == "title" { return .title }
        if name.hasPrefix("heading"), name.last?.isNumber == true || name == "heading" { return .heading }
        if name == "subtitle" { return .heading }
        if name.hasSuffix("quote") { return .quotation }
        if name.hasPrefix("list") { return .listItem }
        return nil
    }

    /// Outline level 9 is body text (17.3.1.20).
    static let bodyLevel = 9
    /// Styles based on styles; Word allows about ten.
    private static let longestChain = 16
}
