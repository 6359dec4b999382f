public import Markup
public import TranslationTypes

/// A glossary of OmegaT: what may be used, the preferred terms first. Forbidden and deprecated terms are left out, since OmegaT would
/// offer them to the translator.
public struct OmegaTGlossaryWriter<Sink: ByteSink & ~Copyable>: ConceptWriter, ~Copyable {
    private var sink: Sink
    private let name: String
    private let source: LanguageTag
    private let target: LanguageTag
    private let format: DelimitedFormat

    /// Begins a file in `sink`, which `name` stands for in errors.
    public init(
        to sink: consuming Sink, name: String, source: LanguageTag, target: LanguageTag, format: DelimitedFormat = .tsv
    ) throws(InterchangeError) {
        self.sink = sink
        self.name = name
        self.source = source
        self.target = target
        self.format = format
        // OmegaT takes the encoding of a .tab from this comment.
        if !format.hasQuotes { try put("# -*- coding: utf-8 -*-\n") }
    }

    /// Writes a line for each pair of terms.
    public mutating func write(_ concept: Concept) throws(InterchangeError) {
        for row in PairedTerms.rows(of: Self.usable(concept), source, target) {
            guard let source = row.source, let target = row.target else { continue }
            guard !source.text.hasPrefix("#") else { throw refusal(concept, "begins with #, which makes a comment") }
            let more = target.details.filter { $0.element == "column" && $0.category.hasPrefix("column ") }
            var fields = [source.text, target.text]
            if target.note != nil || !more.isEmpty { fields.append(target.note ?? "") }
            fields += more.map(\.value)
            guard format.hasQuotes || !fields.prefix(2).contains(where: { $0.contains { "\t\r\n".contains($0) } })
            else {
                throw refusal(concept, "has a tab or a line end in a term")
            }
            let line = fields.map { field in
                format.hasQuotes ? format.quotedField(field) : Array(Self.oneLine(field).utf8)
            }
            try put(String(decoding: Array(line.joined(separator: [format.separator])), as: UTF8.self) + "\n")
        }
    }

    /// Writes what ends the file and makes it final; called once, as the last.
    public mutating func close() throws(InterchangeError) {
        do { try sink.commit() } catch { throw InterchangeError(error) }
    }

    /// Closes the file and gives the sink back.
    public consuming func finish() throws(InterchangeError) -> Sink {
        try close()
        return sink
    }

    private static func usable(_ concept: Concept) -> Concept {
        var concept = concept
        concept.terms = concept.terms.filter { ($0.status ?? .admitted) <= .admitted }
        let preferred = concept.terms.filter { $0.status == .preferred }
        concept.terms = preferred + concept.terms.filter { $0.status != .preferred }
        return concept
    }

    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    private func refusal(_ concept: Concept, _ what: String) -> InterchangeError {
        InterchangeError(
            file: name, message: "concept \(concept.identifier) \(what)", advice: "change the term, or write TBX or TSV"
        )
    }

    private mutating func put(_ text: String) throws(InterchangeError) {
        do { try sink.write(Array(text.utf8)) } catch { throw InterchangeError(error) }
    }
}

extension OmegaTGlossaryWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(
        file path: String, source: LanguageTag, target: LanguageTag
    ) throws(InterchangeError) {
        let file = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        let format: DelimitedFormat = path.lowercased().hasSuffix(".csv") ? .csv : .tsv
        try self.init(to: file, name: path, source: source, target: target, format: format)
    }
}
