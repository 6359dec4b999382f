public import Markup
public import TranslationTypes

/// A TBX 3 file (ISO 30042:2019) in UTF-8, written entry by entry, valid in its dialect.
///
///     var writer = try TBXWriter(file: "out.tbx", header: TBXHeader(dialect: .basic, style: .dct))
///     try writer.write(concept)
///     try writer.close()
public struct TBXWriter<Sink: ByteSink & ~Copyable>: ConceptWriter, ~Copyable {
    /// What is written after the entries; to be set before ``close()``.
    public var back: [TBXElement] = []

    private var xml: XMLWriter<Sink>
    private let header: TBXHeader
    private let entries: TBXEntryWriting
    private let file: String
    private var identifiers: Set<String> = []

    /// Begins a file in `sink`, which `name` stands for in errors.
    /// - Throws: ``InterchangeError`` when the header holds what XML cannot.
    public init(to sink: consuming Sink, name: String, header: TBXHeader = TBXHeader()) throws(InterchangeError) {
        xml = XMLWriter(to: sink, name: name, indentation: Self.indentation)
        self.header = header
        file = name
        entries = TBXEntryWriting(dialect: header.dialect, style: header.style)
        do { try begin() } catch { throw InterchangeError(error) }
    }

    /// Writes an entry.
    /// - Throws: ``InterchangeError`` for a concept without terms, which TBX does not allow, and for what XML cannot hold.
    public mutating func write(_ concept: Concept) throws(InterchangeError) {
        guard !concept.terms.isEmpty else {
            throw InterchangeError(
                file: file, message: "concept \(concept.identifier) has no term", advice: "give it one, or take it out")
        }
        var id = TBXIdentifier.name(for: concept.identifier)
        while !identifiers.insert(id).inserted { id += "_" }
        do { try write(entries.entry(for: concept, id: id)) } catch {
            throw InterchangeError(
                file: error.file, message: "concept \(concept.identifier): \(error.message)", advice: error.advice)
        }
    }

    /// Writes what ends the file and makes it final; called once, as the last.
    public mutating func close() throws(InterchangeError) {
        do {
            try xml.end()
            if !back.isEmpty {
                try xml.start("back", content: .elements)
                for element in back { try write(element) }
                try xml.end()
            }
            try xml.end()
            try xml.end()
            try xml.commit()
        } catch {
            throw InterchangeError(error)
        }
    }

    /// Closes the file and gives the sink back.
    public consuming func finish() throws(InterchangeError) -> Sink {
        try close()
        do { return try xml.finish() } catch { throw InterchangeError(error) }
    }

    private mutating func begin() throws(MarkupError) {
        try xml.declaration()
        var attributes = [
            (name: "xmlns", value: TBXHeader.namespace), ("type", header.dialect.name),
            ("style", header.style.rawValue),
            ("xml:lang", header.language.description),
        ]
        if header.style == .dct {
            for module in TBXModule.allCases where header.dialect.modules?.contains(module) ?? true {
                attributes.append(("xmlns:\(module.rawValue)", module.namespace))
            }
        }
        try xml.start("tbx", attributes, content: .elements)
        try write(header.content)
        try xml.start("text", content: .elements)
        try xml.start("body", content: .elements)
    }

    private mutating func write(_ element: TBXElement) throws(MarkupError) {
        if element.isText { return try xml.text(element.text) }
        var attributes = element.attributes.map { (name: $0.name, value: $0.value) }
        var name = element.name
        if let namespace = element.namespace {
            attributes.insert(("xmlns", namespace), at: 0)
        } else if header.style == .dct, TBXStructure.typed.contains(name),
            let category = TBXCategory.named(element.category, element: name)
        {
            name = "\(category.module.rawValue):\(category.name)"
            attributes.removeAll { $0.name == "type" }
        }
        let holdsElements = TBXStructure.contents[element.name] != nil || Self.structural.contains(element.name)
        try xml.start(name, attributes, content: holdsElements ? .elements : .mixed)
        for child in element.children { try write(child) }
        try xml.end()
    }

    /// Elements of the header and of `back` that hold elements alone.
    private static var structural: Set<String> {
        [
            "tbxHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "encodingDesc", "revisionDesc",
            "change",
            "refObjectSec", "refObject", "itemSet", "itemGrp",
        ]
    }

    /// Spaces a level.
    private static var indentation: Int { 2 }
}

extension TBXWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(file path: String, header: TBXHeader = TBXHeader()) throws(InterchangeError) {
        let file = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        try self.init(to: file, name: path, header: header)
    }
}
