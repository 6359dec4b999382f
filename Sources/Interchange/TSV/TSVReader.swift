public import TranslationTypes

/// Tab-separated units: the first line names the columns, each further line is a unit.
///
/// The README beside this file says how fields are escaped and what the format cannot hold.
public struct TSVReader: TranslationUnitReader, ~Copyable {
    /// The columns in the order of the first line.
    public let columns: [TSVColumn]
    public private(set) var line = 0

    private var lines: LineReader
    private let onError: ((InterchangeError) -> Void)?
    private let sourceLanguage: LanguageTag?

    /// Opens a file and reads its first line.
    /// - Throws: ``InterchangeError`` when it cannot be opened or the line names no language.
    public init(file path: String, options: ReadingOptions = ReadingOptions()) throws(InterchangeError) {
        try self.init(LineReader(file: path, longestLine: options.longestLine), options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
    ) throws(InterchangeError) {
        try self.init(LineReader(bytes: bytes, name: name, longestLine: options.longestLine), options)
    }

    private init(_ source: consuming LineReader, _ options: ReadingOptions) throws(InterchangeError) {
        lines = source
        onError = options.onError
        let first = try lines.next() ?? ""
        let names = first.split(separator: "\t", omittingEmptySubsequences: false).map(TSVField.unescape)
        var columns: [TSVColumn] = []
        for name in names {
            guard let column = TSVColumn(name, options) else {
                throw Self.error(lines.file, 1, "the language of column “\(name)” is not given", Self.headerAdvice)
            }
            guard !columns.contains(column) else {
                throw Self.error(lines.file, 1, "column “\(name)” stands twice", "give each column its own name")
            }
            columns.append(column)
        }
        guard columns.contains(where: { if case .language = $0 { true } else { false } }) else {
            throw Self.error(lines.file, 1, "no column of the first line is a language", Self.headerAdvice)
        }
        self.columns = columns
        sourceLanguage = names.contains("source") ? options.sourceLanguage : nil
    }

    public mutating func next() throws(InterchangeError) -> TranslationUnit? {
        while let text = try lines.next() {
            if text.isEmpty { continue }
            line = lines.line
            let fields = text.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            if fields.count == columns.count { return unit(fields) }
            let problem = Self.error(
                lines.file, line, "the line has \(fields.count) fields, the first line \(columns.count)",
                "write a tab inside a text as \\t and a line end as \\n")
            guard let onError else { throw problem }
            onError(problem)
        }
        return nil
    }

    private func unit(_ fields: [Substring.UTF8View]) -> TranslationUnit {
        var unit = TranslationUnit(variants: [], sourceLanguage: sourceLanguage)
        for (column, field) in zip(columns, fields) where !field.isEmpty {
            let text = TSVField.unescape(Substring(field))
            switch column {
            case .identifier: unit.identifier = text
            case .note: unit.notes.append(Note(text))
            case .language(let language):
                unit.variants.append(TranslationVariant(language: language, content: InlineContent(text)))
            case .property(let type): unit.properties.append(Property(type, text))
            }
        }
        return unit
    }

    private static func error(
        _ file: String, _ line: Int, _ message: String, _ advice: String
    ) -> InterchangeError {
        InterchangeError(file: file, line: line, message: message, advice: advice)
    }

    private static let headerAdvice =
        "name the columns by language tags such as kk, ug-Latn, zh-Hans, or give the languages of source and target"
}
