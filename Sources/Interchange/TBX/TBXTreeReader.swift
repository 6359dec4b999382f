internal import Markup
internal import TranslationTypes

/// The elements of a TBX file, one entry at a time, in the names of version 3 and style DCA.
struct TBXTreeReader: ~Copyable {
    private var xml: XMLReader
    private var style = TBXStyle.dca
    private var version = 3
    /// The namespace of TBX's own elements; nil in version 2 and in files that leave it out.
    private var namespace: String?
    private var problems: [TBXValidator.Problem] = []
    /// Elements of the entry that is being read.
    private var elementCount = 0

    init(_ xml: consuming XMLReader) { self.xml = xml }

    var file: String { xml.file }

    /// What was wrong with the names of the last entry.
    mutating func takeProblems() -> [TBXValidator.Problem] {
        defer { problems = [] }
        return problems
    }

    // MARK: - Header

    /// Reads the root, the header and up to the first entry.
    mutating func readHeader(_ options: GlossaryReadingOptions) throws(InterchangeError) -> TBXHeader {
        var header = try readRoot(options)
        while let event = try xml.event() {
            guard case .start(let element) = event else { continue }
            switch Self.currentNames[element.localName] ?? element.localName {
            case "tbxHeader": header.content = try read(element).withoutLines()
            case "text": continue
            case "body": return header
            default: _ = try read(element)
            }
        }
        throw error("the file has no <body>", "check that it is complete")
    }

    private mutating func readRoot(_ options: GlossaryReadingOptions) throws(InterchangeError) -> TBXHeader {
        let root = try xml.root()
        guard root.localName == "tbx" || root.localName == "martif" else {
            throw error("the root element is <\(root.name)>, not <tbx>", "check that the file is a TBX file")
        }
        version = root.localName == "tbx" ? 3 : 2
        namespace = root.namespaceURI
        let lenient = options.isLenient || version == 2
        if version == 3, namespace != TBXHeader.namespace {
            try complain(
                lenient, options, "the namespace of <tbx> is not that of TBX 3",
                "write xmlns=\"\(TBXHeader.namespace)\"")
        }
        return try header(root, lenient, options)
    }

    private mutating func header(
        _ root: XMLElement, _ lenient: Bool, _ options: GlossaryReadingOptions
    ) throws(InterchangeError) -> TBXHeader {
        var header = TBXHeader()
        header.version = version
        if let style = TBXStyle(rawValue: root["style"] ?? "") {
            self.style = style
        } else {
            try complain(lenient, options, "<tbx> does not say whether its style is dca or dct", "write style=\"dca\"")
        }
        let type = root["type"] ?? ""
        if !type.hasPrefix("TBX-") || type == "TBX-" {
            try complain(lenient, options, "<tbx> does not name its dialect", "write type=\"TBX-Basic\" or another")
        }
        header.dialect = version == 3 && !type.isEmpty ? TBXDialect(name: type) : .basic
        header.style = style
        do { header.language = try LanguageTag(root["xml:lang"] ?? "") } catch {
            try complain(lenient, options, "<tbx> does not say its language", "write xml:lang=\"en\"")
        }
        return header
    }

    private func complain(
        _ isLenient: Bool, _ options: GlossaryReadingOptions, _ message: String, _ advice: String
    ) throws(InterchangeError) {
        let problem = error(message, advice)
        guard isLenient else { throw problem }
        if version == 3 { options.onWarning?(problem) }
    }

    // MARK: - Entries

    /// The next entry of the body; nil after its end.
    mutating func nextEntry() throws(InterchangeError) -> TBXElement? {
        while let event = try xml.event() {
            if case .end = event { return nil }
            guard case .start(let element) = event else { continue }
            elementCount = 0
            let read = try read(element)
            if read.name == "conceptEntry" { return read }
            problems.append(
                .init(line: read.line, message: "<\(read.name)> stands in <body>", advice: "a body holds entries alone")
            )
        }
        return nil
    }

    /// What follows the body, to the end of the file.
    mutating func readBack() throws(InterchangeError) -> [TBXElement] {
        var result: [TBXElement] = []
        while let event = try xml.event() {
            guard case .start(let element) = event, element.localName != "back" else { continue }
            elementCount = 0
            result.append(try read(element).withoutLines())
        }
        return result
    }

    /// Reads an element to its end.
    private mutating func read(_ start: XMLElement) throws(InterchangeError) -> TBXElement {
        elementCount += 1
        guard elementCount <= Self.mostElements else {
            throw error(
                "an entry has more than \(Self.mostElements) elements",
                "split it; if it came from elsewhere, do not trust it")
        }
        var element = named(start)
        while let event = try xml.event() {
            switch event {
            case .end:
                element.children = Self.cleaned(element)
                return element
            case .start(let child):
                // Version 2 puts the parts of an ntig into a termGrp.
                if version == 2, child.localName == "termGrp" {
                    element.children += try read(child).children
                } else {
                    element.children.append(try read(child))
                }
            case .text(let text):
                if element.children.last?.isText == true {
                    element.children[element.children.count - 1].text += text
                } else {
                    element.children.append(.text(text))
                }
            default: break
            }
        }
        return element
    }

    /// The name and attributes of an element as version 3, style DCA has them.
    private mutating func named(_ start: XMLElement) -> TBXElement {
        var attributes = start.attributes.filter { $0.name != "xmlns" && !$0.name.hasPrefix("xmlns:") }
            .map { Attribute($0.name, $0.value) }
        let line = xml.line
        if start.namespaceURI == namespace {
            let name = version == 2 ? Self.currentNames[start.localName] ?? start.localName : start.localName
            if style == .dct, TBXStructure.typed.contains(name) {
                problems.append(
                    .init(
                        line: line, message: "<\(name)> stands in a file of style DCT",
                        advice:
                            "write it as an element of a module, such as <min:partOfSpeech>, or declare style=\"dca\""))
            }
            return TBXElement(name, attributes: attributes, line: line)
        }
        if style == .dct, let category = TBXCategory.named(start.localName),
            start.namespaceURI == category.module.namespace
        {
            attributes.insert(Attribute("type", category.name), at: 0)
            return TBXElement(category.element, attributes: attributes, line: line)
        }
        return TBXElement(start.localName, namespace: start.namespaceURI ?? "", attributes: attributes, line: line)
    }

    /// Without the white space that makes the file readable.
    private static func cleaned(_ element: TBXElement) -> [TBXElement] {
        let isText =
            TBXStructure.textual.contains(element.name) || TBXStructure.inline.contains(element.name)
            || element.namespace != nil || headerTexts.contains(element.name)
        var result: [TBXElement] = []
        for (index, child) in element.children.enumerated() {
            guard child.isText else {
                result.append(child)
                continue
            }
            if !isText, child.text.allSatisfy(\.isWhitespace) { continue }
            let text = TBXText.clean(
                child.text, isFirst: index == 0 && !TBXStructure.inline.contains(element.name),
                isLast: index == element.children.count - 1 && !TBXStructure.inline.contains(element.name))
            if !text.isEmpty { result.append(.text(text)) }
        }
        return result
    }

    private static let headerTexts: Set<String> = ["p", "title", "item"]

    private func error(_ message: String, _ advice: String) -> InterchangeError {
        InterchangeError(
            file: xml.file, line: max(xml.line, 1), column: max(xml.column, 1), message: message, advice: advice)
    }

    /// ISO 30042:2008 to ISO 30042:2019.
    private static let currentNames = [
        "martifHeader": "tbxHeader", "termEntry": "conceptEntry", "langSet": "langSec", "tig": "termSec",
        "ntig": "termSec",
    ]
    /// Elements of one entry: entries of large collections have a few thousand.
    private static let mostElements = 1_000_000
}
