public import Markup
public import TranslationTypes

/// A glossary of our own form, one term a line; what the columns cannot hold is refused.
public struct GlossaryTableWriter<Sink: ByteSink & ~Copyable>: ConceptWriter, ~Copyable {
    private var sink: Sink
    private let name: String
    private let columns: [GlossaryColumn]
    private let format: DelimitedFormat

    /// Begins a file in `sink`.
    ///
    /// - Parameters:
    ///   - sink: Where the bytes go.
    ///   - name: What errors call it.
    ///   - columns: What ``GlossaryColumn/columns(for:)`` gives for the concepts, or more.
    ///   - format: Tabs or commas.
    ///   - headLines: Written before the header, each after `# `.
    public init(
        to sink: consuming Sink, name: String, columns: [GlossaryColumn] = GlossaryColumn.usual,
        format: DelimitedFormat = .tsv, headLines: [String] = []
    ) throws(InterchangeError) {
        self.sink = sink
        self.name = name
        self.columns = columns
        self.format = format
        for line in headLines { try put(Array("# \(line)\n".utf8)) }
        try put(columns.map(\.name))
    }

    /// Writes the lines of a concept.
    public mutating func write(_ concept: Concept) throws(InterchangeError) {
        for row in GlossaryRow.rows(of: concept) {
            for column in row.cells.keys where !columns.contains(column) {
                throw InterchangeError(
                    file: name, message: "concept \(concept.identifier) has a “\(column.name)”, which has no column",
                    advice: "name the columns when the file is begun, or write TBX")
            }
            try put(columns.map { row.cells[$0] ?? "" })
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
        var line: [UInt8] = []
        for (index, field) in fields.enumerated() {
            if index > 0 { line.append(format.separator) }
            line += format.hasQuotes ? format.quotedField(field) : Array(TSVField.escape(field).utf8)
        }
        try put(line + [UInt8(ascii: "\n")])
    }

    private mutating func put(_ bytes: [UInt8]) throws(InterchangeError) {
        do { try sink.write(bytes) } catch { throw InterchangeError(error) }
    }
}

extension GlossaryTableWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(
        file path: String, columns: [GlossaryColumn] = GlossaryColumn.usual, format: DelimitedFormat = .tsv,
        headLines: [String] = []
    ) throws(InterchangeError) {
        let file = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        try self.init(to: file, name: path, columns: columns, format: format, headLines: headLines)
    }
}
