internal import Markup
public import TranslationTypes

/// An XLIFF file of version 1.0 to 1.2 or 2.0 to 2.2, read segment by segment.
///
/// A segment becomes a unit; inline codes, notes, states, groups and unknown attributes are kept. The README beside this
/// file says what becomes of what. Candidates are given where ``ReadingOptions/includesInactive`` asks for them.
public struct XLIFFReader: TranslationUnitReader, ~Copyable {
    /// The 1-based line on which the last segment's unit begins; 0 before the first.
    public private(set) var line = 0
    /// How many `unit` or `trans-unit` elements were read.
    public private(set) var unitCount = 0
    /// How many segments were read; where a `trans-unit` marks none, it counts as one.
    public private(set) var segmentCount = 0
    /// The same as ``unitCount``.
    public var unitsRead: Int? { unitCount }
    /// The version as written: `1.2`, `2.0`.
    public let version: String

    var xml: XMLReader
    let options: ReadingOptions
    let grammar: XMLPassageGrammar
    private let namespace: String?
    /// What the elements around a unit say, the outermost first.
    private var scopes: [Scope]
    /// The segments of a unit that were not yet given, the next one last.
    private var pending: [TranslationUnit] = []

    /// What the elements around a unit say of it.
    struct Scope {
        var languages: XMLPassageScope
        var file: String?
        var groups: [String] = []

        /// The same inside of an element.
        func entering(_ element: XMLElement) -> Scope {
            var result = self
            result.languages = languages.entering(element)
            if element.localName == "file" { result.file = element["original"] }
            if element.localName == "group" { result.groups.append(element["id"] ?? "") }
            return result
        }

        var properties: [Property] {
            var result: [Property] = []
            if let file, !file.isEmpty { result.append(Property(XLIFFProperty.file, file)) }
            if !groups.isEmpty {
                result.append(Property(XLIFFProperty.group, groups.joined(separator: "/")))
            }
            return result
        }
    }

    /// Opens a file and reads its root.
    /// - Throws: ``InterchangeError`` when it cannot be opened, or is no XLIFF file of a version that is known.
    public init(file path: String, options: ReadingOptions = ReadingOptions()) throws(InterchangeError) {
        try self.init(.opening(path, options.limits), options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
    ) throws(InterchangeError) {
        try self.init(.opening(bytes, name: name, options.limits), options)
    }

    private init(_ source: consuming XMLReader, _ options: ReadingOptions) throws(InterchangeError) {
        var xml = source
        let root = try xml.root()
        let grammar = try XMLPassageGrammar(root: root, format: .xliff, in: xml)
        let version = try XLIFFVersion(root: root, in: xml).rawValue
        self.grammar = grammar
        self.version = version
        namespace = root.namespaceURI
        scopes = [Scope(languages: XMLPassageScope(options).entering(root))]
        self.options = options
        self.xml = xml
    }

    /// The next segment; nil at the end.
    public mutating func next() throws(InterchangeError) -> TranslationUnit? {
        while pending.isEmpty {
            switch try xml.event() {
            case nil: return nil
            case .start(let element)?: try readElement(element)
            case .end?: if scopes.count > 1 { scopes.removeLast() }
            default: break
            }
        }
        return pending.popLast()
    }

    private mutating func readElement(_ element: XMLElement) throws(InterchangeError) {
        let name = isOurs(element) ? element.localName : ""
        if name == grammar.unit {
            line = xml.line
            unitCount += 1
            let scope = scopes[scopes.count - 1].entering(element)
            var parts = XLIFFUnitParts(element, scope)
            try readUnit(into: &parts, scope.languages)
            let units = grammar == .xliff1 ? parts.transUnits() : parts.segmentUnits()
            segmentCount += units.count
            pending = (units + (options.includesInactive ? parts.candidates : [])).reversed()
        } else if grammar.containers.contains(name) {
            scopes.append(scopes[scopes.count - 1].entering(element))
        } else {
            try xml.skip()
        }
    }

    func isOurs(_ element: XMLElement) -> Bool { element.namespaceURI == namespace }
}
