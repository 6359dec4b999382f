internal import Markup
public import TranslationTypes

/// A TMX file of version 1.1 to 1.4b, level 1 or 2, read unit by unit.
///
/// Inline codes, notes, properties and unknown attributes are kept; the README beside this file says what is not.
///
///     var reader = try TMXReader(file: "Memories/news.tmx")
///     while let unit = try reader.next() { print(unit.variant(in: .uyghur)?.text ?? "") }
public struct TMXReader: TranslationUnitReader, ~Copyable {
    /// What stands before the units; read when the reader is made.
    public private(set) var header: TMXHeader
    /// The 1-based line on which the last unit begins; 0 before the first.
    public private(set) var line = 0

    private var xml: XMLReader
    private let onError: ((InterchangeError) -> Void)?
    /// The namespace of the root element, in which all of TMX's elements stand; nil for most files.
    private var namespace: String?
    private var bodyHasEnded = false
    private var usualSourceLanguage: LanguageTag?
    /// What is wrong with the unit that is being read; the first finding is kept.
    private var problem: InterchangeError?

    /// Opens a file and reads its header.
    /// - Throws: ``InterchangeError`` when it cannot be opened, or is no TMX file of a version that is known.
    public init(file path: String, options: ReadingOptions = ReadingOptions()) throws(InterchangeError) {
        try self.init(.opening(path, options.limits), options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
    ) throws(InterchangeError) {
        try self.init(.opening(bytes, name: name, options.limits), options)
    }

    private init(_ xml: consuming XMLReader, _ options: ReadingOptions) throws(InterchangeError) {
        self.xml = xml
        onError = options.onError
        header = TMXHeader()
        try readRoot()
        try readUntilBody()
        usualSourceLanguage = header.sourceLanguage
    }

    /// The next `tu`; nil at the end.
    public mutating func next() throws(InterchangeError) -> TranslationUnit? {
        while !bodyHasEnded {
            switch try xml.event() {
            case nil: bodyHasEnded = true
            case .end?:
                bodyHasEnded = true
                while try xml.event() != nil {}
            case .start(let element)?:
                guard isOurs(element), element.localName == "tu" else {
                    try xml.skip()
                    continue
                }
                if let unit = try readUnit(element) { return unit }
            default: break
            }
        }
        return nil
    }
}

// MARK: - Before the units

extension TMXReader {
    private mutating func readRoot() throws(InterchangeError) {
        let root = try xml.root()
        guard root.localName == "tmx" else {
            throw error("the root element is <\(root.name)>, not <tmx>", "check that the file is a TMX file")
        }
        namespace = root.namespaceURI
        header.version = root["version"] ?? Self.oldestVersion
        header.rootAttributes = attributes(of: root, except: ["version"])
        if let namespace, root["xmlns"] != nil {
            header.rootAttributes.insert(Attribute("xmlns", namespace), at: 0)
        }
        guard header.version.hasPrefix("1.") else {
            throw error("TMX version “\(header.version)” is not known", "export the file as TMX 1.4")
        }
    }

    private mutating func readUntilBody() throws(InterchangeError) {
        while let event = try xml.event() {
            switch event {
            case .start(let element) where isOurs(element) && element.localName == "header": try readHeader(element)
            case .start(let element) where isOurs(element) && element.localName == "body":
                header.rootAttributes += attributes(of: element)
                return
            case .start: try xml.skip()
            case .end:
                bodyHasEnded = true
                return
            default: break
            }
        }
    }

    private mutating func readHeader(_ element: XMLElement) throws(InterchangeError) {
        header.attributes = attributes(of: element)
        while let event = try xml.event() {
            switch event {
            case .end: return
            case .start(let child):
                switch isOurs(child) ? child.localName : "" {
                case "note": header.notes.append(try readNote(child))
                case "prop": header.properties.append(try readProperty(child))
                case "ude": header.userDefinedEncodings.append(try readEncoding(child))
                default: try xml.skip()
                }
            default: break
            }
        }
    }

    private mutating func readEncoding(_ element: XMLElement) throws(InterchangeError) -> UserDefinedEncoding {
        var maps: [[Attribute]] = []
        while let event = try xml.event() {
            if case .end = event { break }
            guard case .start(let child) = event else { continue }
            if child.localName == "map" { maps.append(attributes(of: child)) }
            try xml.skip()
        }
        return UserDefinedEncoding(attributes: attributes(of: element), maps: maps)
    }

    /// A file without the attribute is read as the oldest version, which none contradicts.
    private static let oldestVersion = "1.0"
}

// MARK: - Units

extension TMXReader {
    private mutating func readUnit(_ element: XMLElement) throws(InterchangeError) -> TranslationUnit? {
        line = xml.line
        problem = nil
        var unit = TranslationUnit(identifier: element["tuid"], variants: [], sourceLanguage: usualSourceLanguage)
        if let language = element["srclang"] { unit.sourceLanguage = TMXHeader.sourceLanguage(language) }
        unit.attributes = attributes(of: element, except: ["tuid", "srclang"])
        try readUnitContent(into: &unit)
        guard let problem else { return unit }
        guard let onError else { throw problem }
        onError(problem)
        return nil
    }

    private mutating func readUnitContent(into unit: inout TranslationUnit) throws(InterchangeError) {
        while let event = try xml.event() {
            switch event {
            case .end: return
            case .start(let child):
                switch isOurs(child) ? child.localName : "" {
                case "tuv": if let variant = try readVariant(child) { unit.variants.append(variant) }
                case "note": unit.notes.append(try readNote(child))
                case "prop": unit.properties.append(try readProperty(child))
                default: try xml.skip()
                }
            default: break
            }
        }
    }

    /// A `tuv`; nil when it is wrong, which `problem` then says.
    private mutating func readVariant(_ element: XMLElement) throws(InterchangeError) -> TranslationVariant? {
        let language = language(of: element)
        let place = (line: xml.line, column: xml.column)
        var variant = TranslationVariant(language: language ?? .undetermined, content: InlineContent())
        variant.attributes = attributes(of: element, except: ["xml:lang", "lang"])
        var segments = 0
        while let event = try xml.event() {
            if case .end = event { break }
            guard case .start(let child) = event else { continue }
            switch isOurs(child) ? child.localName : "" {
            case "seg":
                segments += 1
                variant.content = try readContent()
            case "note": variant.notes.append(try readNote(child))
            case "prop": variant.properties.append(try readProperty(child))
            default: try xml.skip()
            }
        }
        if segments != 1 {
            report(
                segments == 0 ? "a tuv has no seg" : "a tuv has \(segments) seg elements", "give each tuv one seg",
                place)
        }
        return language == nil || segments != 1 ? nil : variant
    }

    private mutating func language(of element: XMLElement) -> LanguageTag? {
        let place = (line: xml.line, column: xml.column)
        guard let text = element["xml:lang"] ?? element["lang"] else {
            report("a tuv names no language", "give each tuv an xml:lang", place)
            return nil
        }
        do { return try LanguageTag(text) } catch {
            report("a tuv has a language that is none", error.description, place)
            return nil
        }
    }

    private mutating func report(_ message: String, _ advice: String, _ place: (line: Int, column: Int)) {
        if problem != nil { return }
        problem = InterchangeError(
            file: xml.file, line: place.line, column: place.column, message: message, advice: advice)
    }

    /// The content of a `seg` or of an inline element; an unknown element inside gives its content.
    private mutating func readContent() throws(InterchangeError) -> InlineContent {
        var content = InlineContent()
        while let event = try xml.event() {
            switch event {
            case .end: return content
            case .text(let text): content.append(.text(text))
            case .start(let element):
                let inner = try readContent()
                if isOurs(element), let kind = InlineCode.Kind(rawValue: element.localName) {
                    content.append(
                        .code(InlineCode(kind: kind, attributes: attributes(of: element), content: inner)))
                } else {
                    for run in inner.runs { content.append(run) }
                }
            default: break
            }
        }
        return content
    }

    private mutating func readNote(_ element: XMLElement) throws(InterchangeError) -> Note {
        Note(try readContent().plainText, attributes: attributes(of: element))
    }

    private mutating func readProperty(_ element: XMLElement) throws(InterchangeError) -> Property {
        let value = try readContent().plainText
        return Property(element["type"] ?? "", value, attributes: attributes(of: element, except: ["type"]))
    }
}

// MARK: - Elements

extension TMXReader {
    private func isOurs(_ element: XMLElement) -> Bool { element.namespaceURI == namespace }

    /// The attributes of an element of ours; its default namespace is the root's, so that it need not be kept.
    private func attributes(of element: XMLElement, except names: [String] = []) -> [Attribute] {
        if element.attributes.isEmpty { return [] }
        var result: [Attribute] = []
        for attribute in element.attributes where !names.contains(attribute.name) && attribute.name != "xmlns" {
            result.append(Attribute(attribute.name, attribute.value))
        }
        return result
    }

    private func error(_ message: String, _ advice: String) -> InterchangeError {
        InterchangeError(file: xml.file, line: xml.line, column: xml.column, message: message, advice: advice)
    }
}
