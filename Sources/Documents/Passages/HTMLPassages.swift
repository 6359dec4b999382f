internal import Markup
internal import TranslationTypes

/// The blocks of a web page as passages: all text that a browser shows, and the page's title.
///
/// Structure comes from libxml2's tree; the place of each run of text is verified against the bytes (``Markup/HTMLPlace``).
struct HTMLPassages {
    private struct Open {
        let end: Int
        let name: String
        let language: LanguageTag?
    }

    private let tree: HTMLTree
    private let file: String
    private let limits: DocumentLimits
    /// The nodes whose text is read; nil for all.
    private let article: [ClosedRange<Int>]?

    private var builder: PassageBuilder
    private var passages: [SourcePassage] = []
    /// The open elements, outer first.
    private var open: [Open] = []
    private var breaks = 0

    /// - Throws: ``DocumentError`` when the page passes a limit.
    init(_ utf8: [UInt8], file: String, limits: DocumentLimits, articleOnly: Bool = false) throws(DocumentError) {
        self.file = file
        self.limits = limits
        builder = PassageBuilder(utf8)
        var treeLimits = HTMLTree.Limits()
        treeLimits.openElements = limits.htmlDepth
        treeLimits.nodes = limits.htmlNodes
        do { tree = try HTMLTree(keepingPlacesOf: utf8, limits: treeLimits) } catch {
            throw DocumentError(
                file: file, line: error.line, message: error.description,
                advice: "save the page anew from a browser, or copy its text into a text file")
        }
        article = articleOnly ? Self.article(of: tree, limits) : nil
    }

    private static func article(of tree: HTMLTree, _ limits: DocumentLimits) -> [ClosedRange<Int>] {
        let metadata = PageMetadata(tree)
        var extractor = ArticleExtractor(tree, blocks: BlockCollector(tree, mostBlocks: limits.blocks).blocks)
        return extractor.extract(title: metadata.title, authors: metadata.authors).map(\.nodes)
            .sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Every passage in order.
    mutating func read() throws(DocumentError) -> [SourcePassage] {
        var index = 0
        while index < tree.indices.upperBound {
            closeElements(before: index)
            index = tree.isText(index) ? readText(index) : enter(index)
            if passages.count > limits.blocks {
                throw DocumentError(
                    file: file, line: tree.line(of: min(index, tree.indices.upperBound - 1)),
                    message: "the page has more than \(limits.blocks) blocks of text", advice: "split the page")
            }
        }
        closeElements(before: tree.indices.upperBound)
        finish()
        return passages
    }

    // MARK: - Elements

    /// Opens an element, or steps over it when its text is none. Gives the next node.
    private mutating func enter(_ index: Int) -> Int {
        let name = tree.name(of: index)
        if Self.unread.contains(name) {
            if PageElements.blocks.contains(name) { finish() } else { builder.appendHidden() }
            return tree.end(of: index)
        }
        if name == "br" {
            breaks += 1
            builder.appendSpace()
            return index + 1
        }
        if Self.isBlock(name) { finish() }
        open.append(Open(end: tree.end(of: index), name: name, language: language(of: index)))
        if name == "q" { builder.append("\u{201C}", for: 0..<0) }
        return index + 1
    }

    private mutating func closeElements(before index: Int) {
        while let last = open.last, last.end <= index {
            if last.name == "q" { builder.append("\u{201D}", for: 0..<0) }
            if Self.isBlock(last.name) { finish() }
            open.removeLast()
        }
    }

    /// The language that an element declares, or inherits.
    private func language(of index: Int) -> LanguageTag? {
        guard let tag = tree.attribute("lang", of: index) ?? tree.attribute("xml:lang", of: index) else {
            return open.last?.language
        }
        // An empty or malformed attribute means that the language is not known (HTML, 3.2.6.2).
        do { return try LanguageTag(tag.trimmingWhiteSpace()) } catch { return nil }
    }

    private static func isBlock(_ name: String) -> Bool {
        PageElements.blocks.contains(name) || name == "title" || name == "button" || name == "label"
    }

    // MARK: - Text

    private mutating func readText(_ index: Int) -> Int {
        if !isInArticle(index) { return index + 1 }
        let isBlank = tree.text(of: index).unicodeScalars.allSatisfy(\.isBlank)
        if breaks > 1, !isBlank { finish() }
        if !isBlank { breaks = 0 }
        for place in tree.source(of: index) {
            switch place.kind {
            case .verbatim: builder.append(place.source)
            case .reference: builder.append(place.text, for: place.source)
            case .unknown: builder.appendUncertain(place.text)
            }
        }
        return index + 1
    }

    private func isInArticle(_ index: Int) -> Bool {
        guard let article else { return true }
        let place = article.partitioned { $0.upperBound < index }
        return place < article.count && article[place].contains(index)
    }

    private mutating func finish() {
        breaks = 0
        let language = open.last { Self.isBlock($0.name) }?.language ?? open.last?.language
        guard let passage = builder.finish(kind, language: language, context: .html) else { return }
        passages.append(passage)
    }

    /// What the open elements make of the passage; inside a quotation all but headings and cells are quotation.
    private var kind: Block.Kind {
        let isQuoted = open.contains { $0.name == "blockquote" }
        for element in open.reversed() {
            switch element.name {
            case "title": return .title
            case "h1", "h2", "h3", "h4", "h5", "h6": return .heading
            case "td", "th", "caption": return isQuoted ? .quotation : .tableCell
            case "blockquote": return .quotation
            case "li", "dd", "dt": return isQuoted ? .quotation : .listItem
            default: continue
            }
        }
        return .paragraph
    }

    /// Elements whose text is code, or is not shown.
    private static let unread: Set<String> = [
        "script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object", "embed", "applet",
        "audio",
        "video", "map", "noframes", "pre", "code", "samp", "kbd", "var", "tt", "xmp", "listing", "plaintext",
        "textarea",
        "rp", "rt", "datalist",
    ]
}
