public import Markup
public import TranslationTypes

/// A glossary as Weblate imports it: CSV with a line of names; deprecated and forbidden terms get the flag `forbidden`.
public struct WeblateGlossaryWriter<Sink: ByteSink & ~Copyable>: ConceptWriter, ~Copyable {
    private var sink: Sink
    private let source: LanguageTag
    private let target: LanguageTag

    /// Begins a file in `sink`.
    public init(to sink: consuming Sink, source: LanguageTag, target: LanguageTag) throws(InterchangeError) {
        self.sink = sink
        self.source = source
        self.target = target
        try put(WeblateColumn.allCases.map(\.rawValue))
    }

    /// Writes a row for each pair of terms.
    public mutating func write(_ concept: Concept) throws(InterchangeError) {
        let explanation = concept.definitions.first { $0.language == nil || $0.language == source }?.text
        for (index, row) in PairedTerms.rows(of: concept, source, target).enumerated() {
            guard let source = row.source else { continue }
            let details = (row.target ?? source).details
            func detail(_ name: String) -> String {
                details.first { $0.category == name && $0.element == "column" }?.value ?? ""
            }
            let isBanned = (row.target?.status ?? .preferred) > .admitted
            let flags = (isBanned ? ["forbidden"] : []) + [detail("flags")].filter { !$0.isEmpty }
            try put(
                WeblateColumn.allCases.map { column in
                    switch column {
                    case .location, .fuzzy, .context: detail(column.rawValue)
                    case .source: source.text
                    case .target: row.target?.text ?? ""
                    case .identifier: concept.identifier
                    case .translatorComments: row.target?.note ?? ""
                    case .developerComments: source.note ?? ""
                    case .flags: flags.joined(separator: ", ")
                    case .explanation: index == 0 ? explanation ?? "" : ""
                    }
                })
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

    private mutating func put(_ fields: [String]) throws(InterchangeError) {
        let line = Array(fields.map(DelimitedFormat.csv.quotedField).joined(separator: [UInt8(ascii: ",")]))
        do { try sink.write(line + [UInt8(ascii: "\n")]) } catch { throw InterchangeError(error) }
    }
}

extension WeblateGlossaryWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(file path: String, source: LanguageTag, target: LanguageTag) throws(InterchangeError) {
        let file = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        try self.init(to: file, source: source, target: target)
    }
}
