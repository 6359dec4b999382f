public import Markup
public import TranslationTypes

/// An XLIFF file of version 2.1 or 1.2 in UTF-8, written unit by unit; each unit has one segment.
///
///     var options = WritingOptions(languages: [.kazakh, .uyghur], toolVersion: "1.0")
///     var writer = try XLIFFWriter(file: "out.xlf", options: options)
///     try writer.write(unit)
///     try writer.close()
public struct XLIFFWriter<Sink: ByteSink & ~Copyable>: TranslationUnitWriter, ~Copyable {
    private var xml: XMLWriter<Sink>
    private let name: String
    private let version: XLIFFVersion
    private let languages: BilingualLanguages
    private var unitCount = 0

    /// Begins a file in `sink`, which `name` stands for in errors.
    /// - Throws: ``InterchangeError`` when the options do not name a source language and at most one target language.
    public init(to sink: consuming Sink, name: String, options: WritingOptions) throws(InterchangeError) {
        languages = BilingualLanguages(options)
        xml = XMLWriter(to: sink, name: name, indentation: Self.indentation)
        self.name = name
        version = options.xliffVersion.isFirst ? .v1_2 : .v2_1
        try languages.check(file: name)
        do { try begin() } catch { throw InterchangeError(error) }
    }

    /// Writes a unit.
    public mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
        unitCount += 1
        let pair = try languages.pair(of: unit, file: name, number: unitCount)
        do {
            if version.isFirst { try writeFirst(unit, pair) } else { try writeSecond(unit, pair) }
        } catch {
            let name = unit.identifier.map { " (\($0))" } ?? ""
            throw InterchangeError(
                file: error.file, message: "unit \(unitCount)\(name): \(error.message)", advice: error.advice)
        }
    }

    /// Writes what ends the file and makes it final; called once, as the last.
    public mutating func close() throws(InterchangeError) {
        do {
            if version.isFirst { try xml.end() }
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

    /// Spaces a level, as most tools write XLIFF.
    private static var indentation: Int { 2 }
}

extension XLIFFWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(file path: String, options: WritingOptions) throws(InterchangeError) {
        let file = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        try self.init(to: file, name: path, options: options)
    }
}

// MARK: - Elements

extension XLIFFWriter where Sink: ~Copyable {
    private typealias Pair = (source: TranslationVariant, target: TranslationVariant?)

    /// White space counts in all texts, and indentation stands outside of them alone.
    private mutating func begin() throws(MarkupError) {
        try xml.declaration()
        let target = languages.target?.description
        if version.isFirst {
            try xml.start(
                "xliff", [("version", version.rawValue), ("xmlns", XLIFFNamespace.v1_2), Self.metadataNamespace],
                content: .elements)
            var file = [(name: "original", value: ""), ("source-language", languages.source.description)]
            // The schema of 1.2 does not know `und`.
            if let target, languages.target != .undetermined { file.append(("target-language", target)) }
            try xml.start("file", file + [("datatype", "plaintext"), ("xml:space", "preserve")], content: .elements)
            try xml.start("body", content: .elements)
        } else {
            var root = [(name: "xmlns", value: XLIFFNamespace.v2_0), Self.metadataNamespace]
            root += [("version", version.rawValue), ("srcLang", languages.source.description)]
            if let target { root.append(("trgLang", target)) }
            try xml.start("xliff", root, content: .elements)
            try xml.start("file", [("id", "f1"), ("xml:space", "preserve")], content: .elements)
        }
    }

    private mutating func writeFirst(_ unit: TranslationUnit, _ pair: Pair) throws(MarkupError) {
        var attributes = [(name: "id", value: String(unitCount))]
        if let identifier = unit.identifier { attributes.append(("resname", identifier)) }
        let known = XLIFFVocabulary.first
        try xml.start("trans-unit", attributes + known.unit.of(unit.attributes), content: .elements)
        try xml.start("source", known.source.of(pair.source.attributes))
        try write(XLIFFFirstContent.nodes(of: pair.source.content))
        try xml.end()
        if let target = pair.target {
            let state = unit.property(XLIFFProperty.state).map { XLIFFVocabulary.firstState($0) }
            try xml.start("target", (state.map { [("state", $0)] } ?? []) + known.target.of(target.attributes))
            try write(XLIFFFirstContent.nodes(of: target.content))
            try xml.end()
        }
        try write(unit, pair, known, scope: "annotates")
        try write(Metadata(unit, pair, known))
        try xml.end()
    }

    private mutating func writeSecond(_ unit: TranslationUnit, _ pair: Pair) throws(MarkupError) {
        var attributes = [(name: "id", value: String(unitCount))]
        if let identifier = unit.identifier { attributes.append(("name", identifier)) }
        let known = XLIFFVocabulary.second
        try xml.start("unit", attributes + known.unit.of(unit.attributes), content: .elements)
        try write(Metadata(unit, pair, known))
        let hasNotes = !(unit.notes + pair.source.notes + (pair.target?.notes ?? [])).isEmpty
        if hasNotes {
            try xml.start("notes", content: .elements)
            try write(unit, pair, known, scope: "appliesTo")
            try xml.end()
        }
        var content = XLIFFSecondContent()
        let source = content.nodes(of: pair.source.content)
        let target = pair.target.map { content.nodes(of: $0.content) }
        try write(content.data)
        try xml.start("segment", Self.states(of: unit, hasTarget: target != nil), content: .elements)
        try xml.start("source", known.source.of(pair.source.attributes))
        try write(source)
        try xml.end()
        if let target {
            try xml.start("target", known.target.of(pair.target?.attributes ?? []))
            try write(target)
            try xml.end()
        }
        try xml.end()
        try xml.end()
    }

    /// The native code that inline codes refer to.
    private mutating func write(_ data: [(identifier: String, nodes: [XLIFFNode])]) throws(MarkupError) {
        if data.isEmpty { return }
        try xml.start("originalData", content: .elements)
        for (identifier, nodes) in data {
            try xml.start("data", [("id", identifier)])
            try write(nodes)
            try xml.end()
        }
        try xml.end()
    }

    private static func states(of unit: TranslationUnit, hasTarget: Bool) -> [(name: String, value: String)] {
        guard hasTarget, let state = unit.property(XLIFFProperty.state).flatMap(XLIFFVocabulary.secondState) else {
            return []
        }
        let subState = unit.property(XLIFFProperty.subState).map { [(name: "subState", value: $0)] }
        return [("state", state)] + (subState ?? [])
    }

    private mutating func write(_ nodes: [XLIFFNode]) throws(MarkupError) {
        for node in nodes {
            switch node {
            case .text(let text): try xml.text(text)
            case .element(let name, let attributes, let inner):
                try xml.start(name, attributes)
                try write(inner)
                try xml.end()
            }
        }
    }

    /// The notes of a unit and of its sides; `scope` is the attribute that says whose a note is.
    private mutating func write(
        _ unit: TranslationUnit, _ pair: Pair, _ known: XLIFFVocabulary, scope: String
    ) throws(MarkupError) {
        for (notes, side) in [(unit.notes, nil), (pair.source.notes, "source"), (pair.target?.notes ?? [], "target")] {
            for note in notes {
                // Notes of 1.2 have no room for other namespaces.
                var attributes =
                    version.isFirst ? known.note.of(note.attributes) : known.note.withForeign(of: note.attributes)
                if let side { attributes.append((scope, side)) }
                try xml.element("note", attributes, text: note.text)
            }
        }
    }

    private static var metadataNamespace: (name: String, value: String) { ("xmlns:mda", XLIFFNamespace.metadata) }
}

// MARK: - Metadata

extension XLIFFWriter where Sink: ~Copyable {
    /// What XLIFF has no place for: properties, and attributes of other formats.
    private struct Metadata {
        var groups: [(category: String, appliesTo: String?, entries: [(type: String, value: String)])] = []

        init(_ unit: TranslationUnit, _ pair: Pair, _ known: XLIFFVocabulary) {
            let states = [XLIFFProperty.state, XLIFFProperty.subState]
            add(unit.properties.filter { !states.contains($0.type) }, nil)
            add(pair.source.properties, "source")
            add(pair.target?.properties ?? [], "target")
            add(known.unit.others(unit.attributes), nil)
            add(known.source.others(pair.source.attributes), "source")
            add(known.target.others(pair.target?.attributes ?? []), "target")
        }

        private mutating func add(_ properties: [Property], _ side: String?) {
            if properties.isEmpty { return }
            groups.append((XLIFFUnitParts.propertyCategory, side, properties.map { ($0.type, $0.value) }))
        }

        private mutating func add(_ attributes: [Attribute], _ side: String?) {
            if attributes.isEmpty { return }
            groups.append((XLIFFUnitParts.attributeCategory, side, attributes.map { ($0.name, $0.value) }))
        }
    }

    private mutating func write(_ metadata: Metadata) throws(MarkupError) {
        if metadata.groups.isEmpty { return }
        try xml.start("mda:metadata", content: .elements)
        for group in metadata.groups {
            var attributes = [(name: "category", value: group.category)]
            if let side = group.appliesTo { attributes.append(("appliesTo", side)) }
            try xml.start("mda:metaGroup", attributes, content: .elements)
            for entry in group.entries { try xml.element("mda:meta", [("type", entry.type)], text: entry.value) }
            try xml.end()
        }
        try xml.end()
    }
}
