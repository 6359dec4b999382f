public import TranslationTypes

/// A glossary as Weblate and translate-toolkit write it: CSV with `source` and `target`, flags and an explanation.
///
/// Rows with one source and one context, one after the other, are one concept; the flag `forbidden` forbids the target term.
public struct WeblateGlossaryReader: ConceptReader, ~Copyable {
    /// The 1-based line on which the last concept begins; 0 before the first.
    public private(set) var line = 0
    /// The lines of its terms.
    public private(set) var termLines: [Int] = []

    private var rows: GlossaryRows
    private let columns: [WeblateColumn?]
    private let names: [String]
    private let languages: LanguagePair
    private let onError: ((InterchangeError) -> Void)?
    private var count = 0
    private var hasRow: Bool

    /// Opens a file and reads its first line.
    /// - Throws: ``InterchangeError`` when it cannot be opened or the options do not give both languages.
    public init(file path: String, options: GlossaryReadingOptions) throws(InterchangeError) {
        let languages = try LanguagePair(options, file: path)
        var rows = try GlossaryRows(file: path, longestLine: options.longestLine)
        let head = try Self.head(&rows)
        self.init(rows, head, languages, options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(bytes: [UInt8], name: String, options: GlossaryReadingOptions) throws(InterchangeError) {
        let languages = try LanguagePair(options, file: name)
        var rows = GlossaryRows(bytes: bytes, name: name, longestLine: options.longestLine)
        let head = try Self.head(&rows)
        self.init(rows, head, languages, options)
    }

    private init(
        _ rows: consuming GlossaryRows, _ head: Head, _ languages: LanguagePair, _ options: GlossaryReadingOptions
    ) {
        self.rows = rows
        columns = head.columns
        names = head.names
        hasRow = !head.isNames
        self.languages = languages
        onError = options.onError
    }

    private struct Head {
        let columns: [WeblateColumn?]
        let names: [String]
        /// Whether the first line is names, not a term.
        let isNames: Bool
    }

    private static func head(_ rows: inout GlossaryRows) throws(InterchangeError) -> Head {
        guard try rows.nextLine() else {
            throw rows.failure("the table is empty", "write a line of names and a term a line")
        }
        rows.format = DelimitedFormat.detect(headLine: rows.bytes)
        try rows.split()
        var names: [String] = []
        for field in rows.fields { names.append(try rows.text(field)) }
        let columns = names.map { WeblateColumn(named: $0) }
        if columns.contains(.source), columns.contains(.target) {
            return Head(columns: columns, names: names, isNames: true)
        }
        let usual = WeblateColumn.usual(count: names.count)
        return Head(columns: usual, names: usual.map(\.rawValue), isNames: false)
    }

    /// The terms of the next rows that have one source and context; nil at the end.
    public mutating func next() throws(InterchangeError) -> Concept? {
        var pairs: PairedTerms?
        var key = ["", ""]
        while try takeRow() {
            let rowKey = [try text(.source), try text(.context)]
            if pairs != nil, rowKey != key {
                hasRow = true
                break
            }
            if pairs == nil {
                count += 1
                line = rows.line
                key = rowKey
                let identifier = try text(.identifier)
                pairs = PairedTerms(identifier: identifier.isEmpty ? String(count) : identifier)
            }
            let explanation = try text(.explanation)
            if !explanation.isEmpty { pairs?.add(Definition(explanation)) }
            pairs?.add(try terms(source: rowKey[0]), line: rows.line)
        }
        termLines = pairs?.termLines ?? []
        return pairs?.concept
    }

    private func terms(source text: String) throws(InterchangeError) -> [Term] {
        var source = Term(text, language: languages.source)
        var target = Term(try self.text(.target), language: languages.target)
        let comment = try self.text(.developerComments)
        if !comment.isEmpty { source.note = comment }
        let note = try self.text(.translatorComments)
        if !note.isEmpty { target.note = note }
        var details: [TermDetail] = []
        for (index, column) in columns.enumerated() where !rows.isEmpty(index) {
            switch column {
            case .location, .fuzzy, .context, nil:
                details.append(TermDetail(column?.rawValue ?? names[index], try rows.text(index), element: "column"))
            case .flags:
                var flags = try rows.text(index).split(separator: ",").map { $0.trimmingSpaces() }
                if let forbidden = flags.firstIndex(of: "forbidden") {
                    target.status = .forbidden
                    flags.remove(at: forbidden)
                }
                if !flags.isEmpty {
                    details.append(TermDetail("flags", flags.joined(separator: ", "), element: "column"))
                }
            default: break
            }
        }
        if target.text.isEmpty {
            source.details = details
            return [source]
        }
        target.details = details
        return [source, target]
    }

    private func text(_ column: WeblateColumn) throws(InterchangeError) -> String {
        for (index, other) in columns.enumerated() where other == column { return try rows.text(index) }
        return ""
    }

    private mutating func takeRow() throws(InterchangeError) -> Bool {
        if hasRow {
            hasRow = false
            return true
        }
        while try rows.next() {
            if !(try text(.source)).isEmpty { return true }
            let problem = rows.failure("the row has no source term", "write it into the column “source”")
            guard let onError else { throw problem }
            onError(problem)
        }
        return false
    }
}

extension Substring {
    /// The text without spaces at its ends.
    func trimmingSpaces() -> String {
        var rest = self
        while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        return String(rest)
    }
}
