public import Markup
public import TranslationTypes

/// A TMX 1.4b file, level 2, in UTF-8, written unit by unit.
///
///     var writer = try TMXWriter(file: "out.tmx", header: TMXHeader(sourceLanguage: .kazakh, toolVersion: "1.0"))
///     try writer.write(unit)
///     try writer.close()
public struct TMXWriter<Sink: ByteSink & ~Copyable>: TranslationUnitWriter, ~Copyable {
    private var xml: XMLWriter<Sink>
    private let sourceLanguage: LanguageTag?
    private let declaredPrefixes: Set<String>

    /// Begins a file in `sink`, which `name` stands for in errors.
    /// - Throws: ``InterchangeError`` when the header holds what XML cannot.
    public init(to sink: consuming Sink, name: String, header: TMXHeader) throws(InterchangeError) {
        xml = XMLWriter(to: sink, name: name, indentation: Self.indentation)
        sourceLanguage = header.sourceLanguage
        declaredPrefixes = Self.prefixes(declaredBy: header.rootAttributes)
        do { try write(header) } catch { throw InterchangeError(error) }
    }

    public mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
        do { try writeElement(unit) } catch { throw InterchangeError(error) }
    }

    public consuming func close() throws(InterchangeError) { _ = try finish() }

    /// Writes what ends the file, makes it final and gives the sink back.
    public consuming func finish() throws(InterchangeError) -> Sink {
        do {
            try xml.end()
            try xml.end()
            var sink = try xml.finish()
            try sink.commit()
            return sink
        } catch {
            throw InterchangeError(error)
        }
    }

    /// Spaces a level, as most tools write TMX.
    private static var indentation: Int { 2 }
}

extension TMXWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(file path: String, header: TMXHeader) throws(InterchangeError) {
        let file = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        try self.init(to: file, name: path, header: header)
    }
}

// MARK: - Elements

extension TMXWriter where Sink: ~Copyable {
    private typealias Attributes = [(name: String, value: String)]

    private mutating func write(_ header: TMXHeader) throws(MarkupError) {
        try xml.declaration()
        try xml.doctype("tmx", systemID: "tmx14.dtd")
        try xml.start(
            "tmx", attributes(header.rootAttributes, after: [("version", TMXHeader.writtenVersion)]), content: .elements)
        let missing = Self.requiredAttributes.filter { header[$0.name] == nil }
        try xml.start("header", attributes(header.attributes) + missing, content: .elements)
        try write(header.notes, header.properties)
        for encoding in header.userDefinedEncodings {
            try xml.start("ude", attributes(encoding.attributes), content: .elements)
            for map in encoding.maps { try xml.empty("map", attributes(map)) }
            try xml.end()
        }
        try xml.end()
        try xml.start("body", content: .elements)
    }

    private mutating func writeElement(_ unit: TranslationUnit) throws(MarkupError) {
        var first: Attributes = []
        if let identifier = unit.identifier { first.append(("tuid", identifier)) }
        if unit.sourceLanguage != sourceLanguage {
            first.append(("srclang", unit.sourceLanguage?.description ?? TMXHeader.everyLanguage))
        }
        try xml.start(
            "tu", attributes(unit.attributes, after: first, except: ["srclang"]), content: .elements)
        try write(unit.notes, unit.properties)
        for variant in unit.variants {
            let language = [(name: "xml:lang", value: variant.language.description)]
            try xml.start("tuv", attributes(variant.attributes, after: language, except: ["lang"]), content: .elements)
            try write(variant.notes, variant.properties)
            try xml.start("seg")
            try write(variant.content)
            try xml.end()
            try xml.end()
        }
        try xml.end()
    }

    private mutating func write(_ notes: [Note], _ properties: [Property]) throws(MarkupError) {
        for note in notes { try xml.element("note", attributes(note.attributes), text: note.text) }
        for property in properties {
            try xml.element(
                "prop", attributes(property.attributes, after: [("type", property.type)]), text: property.value)
        }
    }

    private mutating func write(_ content: InlineContent) throws(MarkupError) {
        for run in content.runs {
            switch run {
            case .text(let text): try xml.text(text)
            case .code(let code):
                try xml.start(code.kind.rawValue, attributes(code.attributes))
                try write(code.content)
                try xml.end()
            }
        }
    }

    /// The attributes of an element: ours, then those kept from elsewhere, each name once.
    ///
    /// A unit may come from another file than the header, which then does not declare the prefixes of its
    /// attributes; such a prefix is declared here, so that the file stays well-formed.
    private func attributes(
        _ kept: [Attribute], after ours: Attributes = [], except refused: Set<String> = []
    ) -> Attributes {
        if kept.isEmpty { return ours }
        var result = ours
        for attribute in kept where !refused.contains(attribute.name) {
            if !result.contains(where: { $0.name == attribute.name }) { result.append((attribute.name, attribute.value)) }
        }
        let declared = Self.prefixes(declaredBy: kept)
        var added: Set<String> = []
        for attribute in kept {
            guard let prefix = Self.prefix(of: attribute.name), !declaredPrefixes.contains(prefix),
                !declared.contains(prefix), added.insert(prefix).inserted
            else { continue }
            result.append(("xmlns:\(prefix)", Self.unknownNamespace + prefix))
        }
        return result
    }

    private static func prefix(of name: String) -> String? {
        guard let colon = name.firstIndex(of: ":") else { return nil }
        return String(name[..<colon])
    }

    private static func prefixes(declaredBy attributes: [Attribute]) -> Set<String> {
        var result: Set<String> = ["xml", "xmlns"]
        for attribute in attributes where attribute.name.hasPrefix("xmlns:") {
            result.insert(String(attribute.name.dropFirst("xmlns:".count)))
        }
        return result
    }

    /// Stands for a namespace whose declaration was not kept, before the prefix.
    private static var unknownNamespace: String { "urn:x-tilmach:prefix:" }

    /// TMX 1.4b requires these of `header`; a header read from a file without them gets these values.
    private static var requiredAttributes: Attributes {
        [
            ("creationtool", "unknown"), ("creationtoolversion", "unknown"), ("segtype", "sentence"),
            ("o-tmf", "unknown"), ("adminlang", "en"), ("srclang", TMXHeader.everyLanguage), ("datatype", "unknown"),
        ]
    }
}
