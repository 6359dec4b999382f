/// A streaming writer of XML 1.0 in UTF-8: escapes what must be, refuses what XML cannot hold.
///
///     var writer = XMLWriter(to: ByteBuffer(), name: "memory")
///     try writer.start("seg", [("xml:lang", "ug")])
///     try writer.text("ئادالەت & ھەق")
///     try writer.end()
///     let text = try writer.finish().text   // <seg xml:lang="ug">ئادالەت &amp; ھەق</seg>
public struct XMLWriter<Sink: ByteSink & ~Copyable>: ~Copyable {
    /// What an element may hold, which decides whether lines may be broken inside it.
    public enum Content: Sendable, Hashable {
        /// Text, or text and elements: nothing is ever added.
        case mixed
        /// Elements alone: with indentation, each begins on a line of its own.
        case elements
    }

    private struct OpenElement {
        let name: String
        let content: Content
        var isEmpty = true
    }

    private var sink: Sink
    private let name: String
    private let indentation: Int?
    private var open: [OpenElement] = []
    /// Whether the last start tag still lacks its `>`, so that it may yet become an empty element.
    private var tagIsOpen = false
    private var buffer: [UInt8] = []

    /// Writes to `sink`; `name` stands for it in errors, `indentation` is in spaces a level, nil for none at all.
    public init(to sink: consuming Sink, name: String, indentation: Int? = nil) {
        self.sink = sink
        self.name = name
        self.indentation = indentation
        buffer.reserveCapacity(Self.flushAt * 2)
    }

    /// Writes `<?xml version="1.0" encoding="UTF-8"?>`.
    public mutating func declaration() throws(MarkupError) {
        append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Writes a document type declaration on a line of its own.
    public mutating func doctype(_ root: String, publicID: String? = nil, systemID: String) throws(MarkupError) {
        try checkName(root)
        for identifier in [publicID, systemID] where identifier?.contains("\"") == true {
            throw refusal("an identifier of a document type holds a quotation mark")
        }
        append("<!DOCTYPE \(root) ")
        append(publicID.map { "PUBLIC \"\($0)\" " } ?? "SYSTEM ")
        append("\"\(systemID)\">\n")
    }

    /// Begins an element; attributes are written in the order given.
    /// - Throws: ``MarkupError`` for a name that is none, a character that XML cannot hold, or a sink that fails.
    public mutating func start(
        _ name: String, _ attributes: [(name: String, value: String)] = [], content: Content = .mixed
    ) throws(MarkupError) {
        try checkName(name)
        try beginChild()
        append("<")
        append(name)
        for attribute in attributes {
            try checkName(attribute.name)
            append(" ")
            append(attribute.name)
            append("=\"")
            try escape(attribute.value, isAttribute: true)
            append("\"")
        }
        open.append(OpenElement(name: name, content: content))
        tagIsOpen = true
        try flushIfFull()
    }

    /// Ends the innermost open element; one that holds nothing becomes an empty-element tag.
    public mutating func end() throws(MarkupError) {
        guard let element = open.popLast() else { preconditionFailure("XMLWriter.end without a start") }
        if tagIsOpen {
            append("/>")
            tagIsOpen = false
        } else {
            if element.content == .elements, !element.isEmpty { breakLine() }
            append("</")
            append(element.name)
            append(">")
        }
        if open.isEmpty, indentation != nil { append("\n") }
        try flushIfFull()
    }

    /// Writes an element that holds nothing.
    public mutating func empty(
        _ name: String, _ attributes: [(name: String, value: String)] = []
    ) throws(MarkupError) {
        try start(name, attributes)
        try end()
    }

    /// Writes an element that holds text and nothing else.
    public mutating func element(
        _ name: String, _ attributes: [(name: String, value: String)] = [], text: String
    ) throws(MarkupError) {
        try start(name, attributes)
        if !text.isEmpty { try self.text(text) }
        try end()
    }

    /// Writes text; an empty one forces a start tag and an end tag where else an empty-element tag would stand.
    public mutating func text(_ text: String) throws(MarkupError) {
        guard open.last?.content != .elements else {
            throw refusal("text stands in <\(open.last?.name ?? "")>, which was begun as holding elements alone")
        }
        closeTag()
        try escape(text, isAttribute: false)
        try flushIfFull()
    }

    /// Writes a comment.
    public mutating func comment(_ text: String) throws(MarkupError) {
        guard !text.contains("--"), !text.hasSuffix("-") else {
            throw refusal("a comment holds “--” or ends with “-”")
        }
        try beginChild()
        append("<!--")
        try check(text)
        append(text)
        append("-->")
        if open.isEmpty { append("\n") }
    }

    /// Writes a processing instruction.
    public mutating func processingInstruction(_ target: String, _ data: String) throws(MarkupError) {
        try checkName(target)
        guard !data.contains("?>"), target.lowercased() != "xml" else {
            throw refusal("a processing instruction holds “?>” or is called xml")
        }
        try beginChild()
        try check(data)
        append("<?\(target)\(data.isEmpty ? "" : " ")\(data)?>")
        if open.isEmpty { append("\n") }
    }

    /// Sends what is still held back to the sink and gives the sink back, not committed.
    /// - Precondition: every element was ended.
    public consuming func finish() throws(MarkupError) -> Sink {
        precondition(open.isEmpty, "XMLWriter.finish with open elements")
        try flush()
        return sink
    }

    /// Bytes that are gathered before the sink is called.
    private static var flushAt: Int { 64 << 10 }
}

// MARK: - Bytes

extension XMLWriter where Sink: ~Copyable {
    private mutating func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

    private mutating func flushIfFull() throws(MarkupError) {
        if buffer.count >= Self.flushAt { try flush() }
    }

    private mutating func flush() throws(MarkupError) {
        try sink.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func closeTag() {
        if tagIsOpen { append(">") }
        tagIsOpen = false
        if !open.isEmpty { open[open.count - 1].isEmpty = false }
    }

    private mutating func beginChild() throws(MarkupError) {
        closeTag()
        if open.last?.content == .elements { breakLine() }
    }

    private mutating func breakLine() {
        guard let indentation else { return }
        buffer.append(UInt8(ascii: "\n"))
        buffer.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * open.count))
    }

    /// XML 1.0 §2.4 and, for what a reader would else turn into spaces or line feeds, §2.11 and §3.3.3.
    private mutating func escape(_ text: String, isAttribute: Bool) throws(MarkupError) {
        var previous: UInt8 = 0
        var beforePrevious: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append(isAttribute ? "&quot;" : "\"")
            case UInt8(ascii: "\r"): append("&#13;")
            case UInt8(ascii: "\n"): append(isAttribute ? "&#10;" : "\n")
            case UInt8(ascii: "\t"): append(isAttribute ? "&#9;" : "\t")
            case 0..<0x20: throw unholdable(byte)
            case 0xBE, 0xBF: // the last byte of U+FFFE and U+FFFF, after EF BF
                if beforePrevious == 0xEF, previous == 0xBF { throw unholdable(byte) }
                buffer.append(byte)
            default: buffer.append(byte)
            }
            beforePrevious = previous
            previous = byte
        }
    }

    private func check(_ text: String) throws(MarkupError) {
        for scalar in text.unicodeScalars where !scalar.isXMLCharacter {
            throw refusal("the character \(scalar.codePointName) cannot stand in XML 1.0")
        }
    }

    private func checkName(_ name: String) throws(MarkupError) {
        if !XMLName.isValid(name) { throw refusal("“\(name)” is no name of an XML element or attribute") }
    }

    private func unholdable(_ byte: UInt8) -> MarkupError {
        let scalar: Unicode.Scalar = byte < 0x20 ? Unicode.Scalar(byte) : byte == 0xBE ? "\u{FFFE}" : "\u{FFFF}"
        return refusal("the character \(scalar.codePointName) cannot stand in XML 1.0")
    }

    private func refusal(_ message: String) -> MarkupError {
        MarkupError(file: name, message: message, advice: "remove or replace it before writing")
    }
}
