public import TranslationTypes

/// A UTX file (AAMT, *Universal Terminology eXchange*, 1.00 to 1.20): a source and a target term a line, parted by tabs.
///
/// Lines with one concept ID or, in a file without that column, one source term, one after the other, are one concept.
public struct UTXReader: ConceptReader, ~Copyable {
    /// What the first lines say.
    public let header: UTXHeader
    /// The 1-based line on which the last concept begins; 0 before the first.
    public private(set) var line = 0
    /// The lines of its terms.
    public private(set) var termLines: [Int] = []

    private var rows: GlossaryRows
    private let onError: ((InterchangeError) -> Void)?
    private let conceptColumn: Int?
    private var count = 0
    private var hasRow = false

    /// Opens a file and reads its header.
    /// - Throws: ``InterchangeError`` when it cannot be opened or is no UTX file.
    public init(
        file path: String, options: GlossaryReadingOptions = GlossaryReadingOptions()
    ) throws(InterchangeError) {
        var rows = try GlossaryRows(file: path, longestLine: options.longestLine)
        let header = try Self.header(&rows)
        self.init(rows, header, options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, options: GlossaryReadingOptions = GlossaryReadingOptions()
    ) throws(InterchangeError) {
        var rows = GlossaryRows(bytes: bytes, name: name, longestLine: options.longestLine)
        let header = try Self.header(&rows)
        self.init(rows, header, options)
    }

    private init(_ rows: consuming GlossaryRows, _ header: UTXHeader, _ options: GlossaryReadingOptions) {
        self.rows = rows
        self.header = header
        conceptColumn = header.columns.firstIndex { Self.plain($0) == "concept id" }.map { $0 + 2 }
        onError = options.onError
        hasRow = self.rows.bytes.first != UInt8(ascii: "#") && !self.rows.bytes.isEmpty
    }

    /// Reads the lines that begin with `#`; the first line that does not is left split.
    private static func header(_ rows: inout GlossaryRows) throws(InterchangeError) -> UTXHeader {
        rows.hasEscapes = false
        guard try rows.nextLine(), var header = UTXHeader(firstLine: try rows.text(0..<rows.bytes.count)) else {
            throw rows.failure(
                "the first line is not that of a UTX file", "begin it with #UTX 1.20; SOURCE/TARGET; DATE")
        }
        var last: String?
        while try rows.nextLine() {
            guard rows.bytes.isEmpty || rows.bytes.first == UInt8(ascii: "#") else { break }
            if rows.bytes.isEmpty { continue }
            if let last { header.comments.append(last) }
            last = String(try rows.text(1..<rows.bytes.count))
        }
        let columns = (last ?? "").split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard columns.count >= 2, plain(columns[0]) == "src", plain(columns[1]) == "tgt" else {
            throw rows.failure(
                "no line names the columns", "write #src, tgt and the other columns, parted by tabs, before the terms")
        }
        header.columns = Array(columns.dropFirst(2))
        try rows.split()
        return header
    }

    /// The terms of the next lines of one concept; nil at the end.
    public mutating func next() throws(InterchangeError) -> Concept? {
        var pairs: PairedTerms?
        var key = ""
        while try takeRow() {
            let named = try conceptColumn.map { column throws(InterchangeError) in try rows.text(column) } ?? ""
            let rowKey = named.isEmpty ? "\t" + (try rows.text(0)) : named
            if pairs != nil, rowKey != key {
                hasRow = true
                break
            }
            if pairs == nil {
                count += 1
                line = rows.line
                key = rowKey
                pairs = PairedTerms(identifier: named.isEmpty ? String(count) : named)
            }
            do throws(InterchangeError) { pairs?.add(try terms(), line: rows.line) } catch {
                guard let onError else { throw error }
                onError(error)
            }
        }
        termLines = pairs?.termLines ?? []
        return pairs?.concept
    }

    private func terms() throws(InterchangeError) -> [Term] {
        var source = Term(try rows.text(0), language: header.source)
        var target = Term(try rows.text(1), language: header.target)
        for (index, column) in header.columns.enumerated() where !rows.isEmpty(index + 2) {
            let value = try rows.text(index + 2)
            switch Self.plain(column) {
            case "src:pos": Self.add(partOfSpeech: value, to: &source)
            case "tgt:pos": Self.add(partOfSpeech: value, to: &target)
            case "term status", "tgt:term status": target.status = try status(value)
            case "src:term status": source.status = try status(value)
            case "comment", "tgt:comment": target.note = value
            case "src:comment": source.note = value
            case "concept id": break
            default:
                let detail = TermDetail(column, value, element: "column")
                if column.hasPrefix("src:") { source.details.append(detail) } else { target.details.append(detail) }
            }
        }
        return [source, target].filter { !$0.text.isEmpty }
    }

    private static func add(partOfSpeech value: String, to term: inout Term) {
        term.partOfSpeech = PartOfSpeech(rawValue: value)
        if term.partOfSpeech == nil { term.details.append(TermDetail("partOfSpeech", value, element: "termNote")) }
    }

    private func status(_ name: String) throws(InterchangeError) -> TermStatus {
        if let status = TermStatus(exchangeName: name) { return status }
        throw rows.failure(
            "“\(name)” is no status of a term",
            "write one of approved, provisional, non-standard, forbidden, or nothing")
    }

    private mutating func takeRow() throws(InterchangeError) -> Bool {
        if hasRow {
            hasRow = false
            return true
        }
        while try rows.nextLine() {
            if rows.bytes.isEmpty || rows.bytes.first == UInt8(ascii: "#") { continue }
            try rows.split()
            if rows.fields.count <= header.columns.count + 2, !rows.isEmpty(0) || !rows.isEmpty(1) { return true }
            let problem = rows.failure(
                "the line has \(rows.fields.count) fields, the columns are \(header.columns.count + 2)",
                "write source and target term first, and no more fields than there are columns")
            guard let onError else { throw problem }
            onError(problem)
        }
        return false
    }

    private static func plain(_ column: String) -> String { column.lowercased()[...].trimmingSpaces() }
}
