public import TranslationTypes

/// A glossary of OmegaT: source, target and comment a line, parted by tabs, or by commas in a `.csv`.
///
/// Lines that begin with `#` are comments. Lines with one source term one after the other are one concept with several target terms.
public struct OmegaTGlossaryReader: ConceptReader, ~Copyable {
    /// The 1-based line on which the last concept begins; 0 before the first.
    public private(set) var line = 0
    /// The lines of its terms.
    public private(set) var termLines: [Int] = []

    private var rows: GlossaryRows
    private let languages: LanguagePair
    private let onError: ((InterchangeError) -> Void)?
    private var count = 0
    private var hasRow = false

    /// Opens a file.
    /// - Throws: ``InterchangeError`` when it cannot be opened or the options do not give both languages.
    public init(file path: String, options: GlossaryReadingOptions) throws(InterchangeError) {
        let languages = try LanguagePair(options, file: path)
        var rows = try GlossaryRows(file: path, longestLine: options.longestLine)
        rows.format = path.lowercased().hasSuffix(".csv") ? .csv : .tsv
        self.init(rows, languages, options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, format: DelimitedFormat = .tsv, options: GlossaryReadingOptions
    ) throws(InterchangeError) {
        let languages = try LanguagePair(options, file: name)
        var rows = GlossaryRows(bytes: bytes, name: name, longestLine: options.longestLine)
        rows.format = format
        self.init(rows, languages, options)
    }

    private init(_ rows: consuming GlossaryRows, _ languages: LanguagePair, _ options: GlossaryReadingOptions) {
        rows.hasEscapes = false
        self.rows = rows
        self.languages = languages
        onError = options.onError
    }

    /// The terms of the next lines that have one source; nil at the end.
    public mutating func next() throws(InterchangeError) -> Concept? {
        var pairs: PairedTerms?
        while try takeRow() {
            let source = try rows.text(0)
            if let first = pairs?.concept.terms.first, first.text != source {
                hasRow = true
                break
            }
            if pairs == nil {
                count += 1
                line = rows.line
                pairs = PairedTerms(identifier: String(count))
            }
            guard (pairs?.concept.terms.count ?? 0) < GlossaryReadingOptions.mostTermsOfConcept else {
                throw rows.failure("too many lines have one source term", "check that the file is a glossary")
            }
            pairs?.add([Term(source, language: languages.source), try target()], line: rows.line)
        }
        termLines = pairs?.termLines ?? []
        return pairs?.concept
    }

    private func target() throws(InterchangeError) -> Term {
        var term = Term(try rows.text(1), language: languages.target)
        if !rows.isEmpty(2) { term.note = try rows.text(2) }
        for column in rows.fields.indices.dropFirst(3) where !rows.isEmpty(column) {
            term.details.append(TermDetail("column \(column + 1)", try rows.text(column), element: "column"))
        }
        return term
    }

    private mutating func takeRow() throws(InterchangeError) -> Bool {
        if hasRow {
            hasRow = false
            return true
        }
        while try rows.nextLine() {
            if rows.bytes.isEmpty || rows.bytes.first == UInt8(ascii: "#") { continue }
            try rows.split()
            if !rows.isEmpty(0), !rows.isEmpty(1) { return true }
            let problem = rows.failure(
                "the line has no \(rows.isEmpty(0) ? "source" : "target") term",
                "part source, target and comment by \(rows.format.hasQuotes ? "commas" : "tabs")")
            guard let onError else { throw problem }
            onError(problem)
        }
        return false
    }
}
