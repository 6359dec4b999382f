public import TranslationTypes

/// A glossary of our own form: one term a line, lines of one concept one after the other, tabs or commas between fields.
///
/// The README beside this file says which names columns may have and how fields are escaped.
public struct GlossaryTableReader: ConceptReader, ~Copyable {
    /// The columns in the order of the header line.
    public let columns: [GlossaryColumn]
    /// The lines before the header that begin with `#`, without that sign and a space.
    public let headLines: [String]
    /// The 1-based line on which the last concept begins; 0 before the first.
    public private(set) var line = 0
    /// The lines of its terms.
    public private(set) var termLines: [Int] = []

    private var rows: GlossaryRows
    private var parser: GlossaryRowParser
    private let onError: ((InterchangeError) -> Void)?
    /// Whether a row was read that belongs to the next concept.
    private var hasRow = false

    /// Opens a file and reads its header.
    /// - Throws: ``InterchangeError`` when it cannot be opened or a column that is needed is missing.
    public init(
        file path: String, options: GlossaryReadingOptions = GlossaryReadingOptions()
    ) throws(InterchangeError) {
        var rows = try GlossaryRows(file: path, longestLine: options.longestLine)
        let head = try Self.head(&rows)
        self.init(rows, head, options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, options: GlossaryReadingOptions = GlossaryReadingOptions()
    ) throws(InterchangeError) {
        var rows = GlossaryRows(bytes: bytes, name: name, longestLine: options.longestLine)
        let head = try Self.head(&rows)
        self.init(rows, head, options)
    }

    private init(_ rows: consuming GlossaryRows, _ head: Head, _ options: GlossaryReadingOptions) {
        headLines = head.lines
        columns = head.columns
        parser = GlossaryRowParser(head.columns)
        onError = options.onError
        self.rows = rows
    }

    /// The terms of the next lines that have one concept; nil at the end.
    ///
    /// The same identifier further down the file gives a second concept, which `Termbase` puts together with the first.
    public mutating func next() throws(InterchangeError) -> Concept? {
        var concept: Concept?
        termLines = []
        while try takeRow() {
            do throws(InterchangeError) {
                if concept != nil, !parser.isSameConcept(rows) {
                    hasRow = true
                    break
                }
                if concept == nil {
                    let identifier = try parser.identifier(rows)
                    concept = Concept(identifier: identifier)
                    line = rows.line
                }
                if try parser.add(rows, to: &concept) { termLines.append(rows.line) }
            } catch {
                guard let onError else { throw error }
                onError(error)
                // A concept of which no line was right is none.
                if concept?.terms.isEmpty == true, concept == Concept(identifier: concept?.identifier ?? "") {
                    concept = nil
                }
            }
        }
        return concept
    }

    private mutating func takeRow() throws(InterchangeError) -> Bool {
        if !hasRow { return try nextRow() }
        hasRow = false
        return true
    }

    private mutating func nextRow() throws(InterchangeError) -> Bool {
        while try rows.next() {
            if rows.fields.count == columns.count { return true }
            let problem = rows.failure(
                "the line has \(rows.fields.count) fields, the header line \(columns.count)",
                "put the same number of fields on each line; in a table of tabs, write a tab inside a text as \\t")
            guard let onError else { throw problem }
            onError(problem)
        }
        return false
    }

    /// What stands before the first term.
    private struct Head {
        let lines: [String]
        let columns: [GlossaryColumn]
    }

    private static func head(_ rows: inout GlossaryRows) throws(InterchangeError) -> Head {
        var lines: [String] = []
        while try rows.nextLine() {
            guard rows.bytes.first != UInt8(ascii: "#") else {
                lines.append(headLine(try rows.text(0..<rows.bytes.count)))
                continue
            }
            rows.format = DelimitedFormat.detect(headLine: rows.bytes)
            try rows.split()
            return Head(lines: lines, columns: try columns(of: rows))
        }
        throw rows.failure("the table is empty", "its first line names the columns: \(example)")
    }

    private static func headLine(_ text: String) -> String {
        var rest = text.dropFirst()
        if rest.first == " " { rest = rest.dropFirst() }
        return String(rest)
    }

    private static func columns(of rows: borrowing GlossaryRows) throws(InterchangeError) -> [GlossaryColumn] {
        var columns: [GlossaryColumn] = []
        for field in rows.fields {
            let name = try rows.text(field)
            let column = GlossaryColumn(name)
            guard !columns.contains(column) else {
                throw rows.failure(
                    "column “\(name)” stands twice, or two columns have one meaning", "give each column its own name")
            }
            columns.append(column)
        }
        for (column, name) in [(GlossaryColumn.concept, "concept"), (.language, "lang"), (.term, "term")]
        where !columns.contains(column) {
            throw rows.failure(
                "the header line names no column “\(name)”", "the first line names the columns: \(example)")
        }
        return columns
    }

    private static let example = GlossaryColumn.usual.map(\.name).joined(separator: ", ")
}
