internal import CXML

/// A web page as a tree of elements and runs of text, held in arrays in document order.
///
/// The parser is libxml2's for HTML, which makes a tree of any tag soup; it opens no network connection and prints
/// nothing. Nodes are named by their index; the nodes inside node `i` are `i + 1 ..< end(of: i)`.
///
///     let page = try HTMLTree("<p>Шыңжаң <b>лагері</b></p>")
///     page.indices.filter { page.name(of: $0) == "b" }   // one index
public struct HTMLTree: Sendable {
    /// Bounds for hostile pages.
    public struct Limits: Sendable, Hashable {
        /// Elements nested deeper than this become siblings; browsers use 512 (WebKit, Blink).
        public var flatDepth = 512
        /// Open elements at which reading stops with an error; four times what browsers keep.
        public var openElements = 2048
        /// Elements and runs of text; a page of 20 MB has about a million.
        public var nodes = 2_000_000

        /// The limits above.
        public init() {}
    }

    fileprivate struct Node: Sendable {
        let parent: Int32
        let end: Int32
        let line: Int32
        let attributes: Range<Int32>
        let string: Range<Int32>
        let isText: Bool
    }

    fileprivate struct NamedValue: Sendable {
        let name: Range<Int32>
        let value: Range<Int32>
    }

    private let nodes: [Node]
    private let attributes: [NamedValue]
    private let strings: [UInt8]
    private let places: [HTMLPlace]

    /// Parses a page.
    /// - Throws: ``HTMLError`` when a limit is passed; sloppy markup is no error.
    public init(_ html: String, limits: Limits = Limits()) throws(HTMLError) {
        var utf8 = Array(html.utf8)
        utf8.removeAll { $0 == 0 }
        try self.init(checked: utf8, limits: limits, keepsPlaces: false)
    }

    /// Parses a page in UTF-8, and keeps where its runs of text stand; see ``source(of:)``. A zero byte is read as a space.
    /// - Throws: ``HTMLError`` when a limit is passed; sloppy markup is no error.
    public init(keepingPlacesOf utf8: [UInt8], limits: Limits = Limits()) throws(HTMLError) {
        let hasZeros = utf8.contains(0)
        try self.init(
            checked: hasZeros ? utf8.map { $0 == 0 ? 0x20 : $0 } : utf8, limits: limits, keepsPlaces: true)
    }

    private init(checked utf8: [UInt8], limits: Limits, keepsPlaces: Bool) throws(HTMLError) {
        if utf8.count >= Self.mostBytes { throw HTMLError(reason: .tooManyNodes, line: 1) }
        var cLimits = cxml_html_limits(
            flat_depth: Int32(clamping: limits.flatDepth), open_elements: Int32(clamping: limits.openElements),
            nodes: Int32(clamping: limits.nodes), keeps_places: keepsPlaces ? 1 : 0)
        var status = CXML_HTML_OK
        var line: Int32 = 0
        // SAFETY: the parser reads the bytes and the limits during the call alone.
        let parsed = unsafe utf8.withUnsafeBufferPointer { buffer in
            unsafe cxml_html_parse(buffer.baseAddress, Int64(buffer.count), &cLimits, &status, &line)
        }
        guard let parsed = unsafe parsed else { throw HTMLError(reason: .init(status), line: Int(line)) }
        defer { unsafe cxml_html_free(parsed) }
        // SAFETY: the three arrays live until `cxml_html_free`; their counts come with them.
        var count: Int32 = 0
        let cNodes = unsafe UnsafeBufferPointer(start: cxml_html_nodes(parsed, &count), count: Int(count))
        nodes = unsafe cNodes.map(Node.init)
        let cAttributes = unsafe UnsafeBufferPointer(start: cxml_html_attributes(parsed, &count), count: Int(count))
        attributes = unsafe cAttributes.map(NamedValue.init)
        let strings = unsafe Array(UnsafeBufferPointer(start: cxml_html_strings(parsed, &count), count: Int(count)))
        self.strings = strings
        let cPlaces = unsafe Array(UnsafeBufferPointer(start: cxml_html_places(parsed, &count), count: Int(count)))
        places = HTMLPlace.verified(cPlaces, strings: strings, source: utf8)
    }

    /// Where the characters of a run of text stand in the source, in order; empty unless places were kept.
    public func source(of index: Int) -> [HTMLPlace] {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].node < index { low = middle + 1 } else { high = middle }
        }
        return Array(places[low...].prefix { $0.node == index })
    }

    /// Every node, outer before inner.
    public var indices: Range<Int> { nodes.indices }

    /// Whether the node is a run of text.
    public func isText(_ index: Int) -> Bool { nodes[index].isText }

    /// The element's name in lower case; empty for text.
    public func name(of index: Int) -> String { nodes[index].isText ? "" : string(nodes[index].string) }

    /// The characters of a run of text, entities resolved; empty for an element.
    public func text(of index: Int) -> String { nodes[index].isText ? string(nodes[index].string) : "" }

    /// The element that holds the node; nil at the top.
    public func parent(of index: Int) -> Int? { nodes[index].parent < 0 ? nil : Int(nodes[index].parent) }

    /// The index after the last node inside the node.
    public func end(of index: Int) -> Int { Int(nodes[index].end) }

    /// The 1-based line of the source at which the node begins, or for text ends.
    public func line(of index: Int) -> Int { Int(nodes[index].line) }

    /// The nodes directly inside the node, in order.
    public func children(of index: Int) -> [Int] {
        var result: [Int] = []
        var child = index + 1
        while child < end(of: index) {
            result.append(child)
            child = end(of: child)
        }
        return result
    }

    /// The value of an attribute, by its name in lower case.
    public func attribute(_ name: String, of index: Int) -> String? {
        for place in nodes[index].attributes where string(attributes[Int(place)].name) == name {
            return string(attributes[Int(place)].value)
        }
        return nil
    }

    /// The characters inside an element as they stand, without folding of white space.
    public func rawText(of index: Int) -> String {
        (index..<end(of: index)).map(text(of:)).joined()
    }

    private func string(_ range: Range<Int32>) -> String {
        String(decoding: strings[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }

    /// Offsets in the C tree are 32 bits wide.
    private static let mostBytes = 1 << 30
}

extension HTMLTree.Node {
    fileprivate init(_ node: cxml_html_node) {
        parent = node.parent
        end = node.end
        line = node.line
        attributes = node.first_attribute..<node.first_attribute + node.attribute_count
        string = node.string..<node.string + node.string_length
        isText = node.kind == Int8(CXML_HTML_TEXT.rawValue)
    }
}

extension HTMLTree.NamedValue {
    fileprivate init(_ attribute: cxml_html_attribute) {
        name = attribute.name..<attribute.name + attribute.name_length
        value = attribute.value..<attribute.value + attribute.value_length
    }
}
