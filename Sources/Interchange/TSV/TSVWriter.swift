public import Markup
public import TranslationTypes

/// Tab-separated units; what a line cannot hold is refused, except for inline codes, which are left out.
public struct TSVWriter<Sink: ByteSink & ~Copyable>: TranslationUnitWriter, ~Copyable {
    private var sink: Sink
    private let name: String
    private let columns: [TSVColumn]
    private var line = 1

    /// Begins a file in `sink`, which `name` stands for in errors, with these columns.
    ///
    /// A unit's properties without a column are left out, as are notes and identifiers.
    public init(to sink: consuming Sink, name: String, columns: [TSVColumn]) throws(InterchangeError) {
        self.sink = sink
        self.name = name
        self.columns = columns
        try put(columns.map(\.name))
    }

    public mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
        line += 1
        try refuseWhatHasNoColumn(unit)
        try put(columns.map { Self.field(of: unit, $0) })
    }

    public consuming func close() throws(InterchangeError) { _ = try finish() }

    /// Makes the file final and gives the sink back.
    public consuming func finish() throws(InterchangeError) -> Sink {
        do { try sink.commit() } catch { throw InterchangeError(error) }
        return sink
    }

    private mutating func put(_ fields: [String]) throws(InterchangeError) {
        let text = fields.map(TSVField.escape).joined(separator: "\t") + "\n"
        do { try sink.write(Array(text.utf8)) } catch { throw InterchangeError(error) }
    }

    private func refuseWhatHasNoColumn(_ unit: TranslationUnit) throws(InterchangeError) {
        var seen: Set<LanguageTag> = []
        for variant in unit.variants {
            let language = variant.language
            if !columns.contains(.language(language)) { throw refusal("no column is “\(language)”") }
            if !seen.insert(language).inserted { throw refusal("a unit has two variants in “\(language)”") }
        }
        if columns.contains(.note), unit.notes.count > 1 { throw refusal("a unit has more than one note") }
    }

    private func refusal(_ message: String) -> InterchangeError {
        InterchangeError(
            file: name, line: line, message: message, advice: "write TMX or JSON Lines, which hold such units")
    }

    private static func field(of unit: TranslationUnit, _ column: TSVColumn) -> String {
        switch column {
        case .identifier: unit.identifier ?? ""
        case .note: unit.notes.first?.text ?? ""
        case .language(let language): unit.variants.first { $0.language == language }?.text ?? ""
        case .property(let type): unit.property(type) ?? ""
        }
    }
}

extension TSVWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(file path: String, columns: [TSVColumn]) throws(InterchangeError) {
        let file = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        try self.init(to: file, name: path, columns: columns)
    }
}
