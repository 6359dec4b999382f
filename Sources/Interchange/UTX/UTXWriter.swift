public import Markup
public import TranslationTypes

/// A UTX 1.20 file: UTF-8 with a byte order mark, lines that end with CR LF.
public struct UTXWriter<Sink: ByteSink & ~Copyable>: ConceptWriter, ~Copyable {
    private var sink: Sink
    private let name: String
    private let header: UTXHeader

    /// Begins a file in `sink`, which `name` stands for in errors.
    public init(to sink: consuming Sink, name: String, header: UTXHeader) throws(InterchangeError) {
        self.sink = sink
        self.name = name
        self.header = header
        let first = ["UTX \(UTXHeader.writtenVersion)", "\(header.source)/\(header.target)"] + header.fields
        try put("\u{FEFF}#" + first.joined(separator: "; "))
        for comment in header.comments { try put("#" + comment) }
        try put("#" + (["src", "tgt"] + header.columns).joined(separator: "\t"))
    }

    /// Writes a line for each pair of terms.
    public mutating func write(_ concept: Concept) throws(InterchangeError) {
        for row in PairedTerms.rows(of: concept, header.source, header.target) {
            var fields = [row.source?.text ?? "", row.target?.text ?? ""]
            fields += header.columns.map { field($0, row.source, row.target, concept) }
            guard !fields.contains(where: { $0.unicodeScalars.contains { "\t\r\n".unicodeScalars.contains($0) } }),
                !fields[0].hasPrefix("#")
            else {
                throw InterchangeError(
                    file: name,
                    message: "concept \(concept.identifier) has a tab or line end in a field, or a term with # first",
                    advice: "change the term, or write TBX or TSV")
            }
            try put(fields.joined(separator: "\t"))
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

    private func field(_ column: String, _ source: Term?, _ target: Term?, _ concept: Concept) -> String {
        switch column.lowercased()[...].trimmingSpaces() {
        case "src:pos": source?.utxPartOfSpeech ?? ""
        case "tgt:pos": target?.utxPartOfSpeech ?? ""
        case "term status", "tgt:term status": target?.status?.utxName ?? ""
        case "src:term status": source?.status?.utxName ?? ""
        case "comment", "tgt:comment": target?.note ?? ""
        case "src:comment": source?.note ?? ""
        case "concept id": concept.identifier
        default:
            ((column.hasPrefix("src:") ? source : target)?.details ?? [])
                .first { $0.category == column && $0.element == "column" }?.value ?? ""
        }
    }

    private mutating func put(_ line: String) throws(InterchangeError) {
        do { try sink.write(Array((line + "\r\n").utf8)) } catch { throw InterchangeError(error) }
    }
}

extension UTXWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(file path: String, header: UTXHeader) throws(InterchangeError) {
        let file = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        try self.init(to: file, name: path, header: header)
    }
}

extension Term {
    /// The word class as UTX writes it, one that is not in our list as it was read.
    fileprivate var utxPartOfSpeech: String? {
        partOfSpeech?.rawValue ?? details.first { $0.category == "partOfSpeech" && $0.element == "termNote" }?.value
    }
}

extension TermStatus {
    /// The value of UTX `term status`.
    fileprivate var utxName: String {
        switch self {
        case .preferred: "approved"
        case .admitted: "provisional"
        case .deprecated: "non-standard"
        case .forbidden: "forbidden"
        }
    }
}
