public import TranslationTypes

/// A GNU gettext PO file, read message by message; each plural form is a unit of its own.
///
/// The README beside this file says what becomes of what. Obsolete messages are given where
/// ``ReadingOptions/includesInactive`` asks for them.
public struct POReader: TranslationUnitReader, ~Copyable {
    /// The 1-based line on which the last unit's message begins; 0 before the first.
    public private(set) var line = 0
    /// How many messages were read, without the header and without obsolete ones.
    public private(set) var messageCount = 0
    /// The same as ``messageCount``.
    public var unitsRead: Int? { messageCount }
    /// The fields of the header as written; empty before the first unit, and in a file without a header.
    public private(set) var header: [Attribute] = []

    private var entries: POEntryReader
    private let options: ReadingOptions
    private var languages: POLanguages
    /// The plural forms that were not yet given, the next one last.
    private var pending: [TranslationUnit] = []

    /// Opens a file.
    /// - Throws: ``InterchangeError`` when it cannot be opened, or names an encoding that is not known.
    public init(file path: String, options: ReadingOptions = ReadingOptions()) throws(InterchangeError) {
        try self.init(VerbatimLineReader(file: path, longestLine: options.longestLine), options)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
    ) throws(InterchangeError) {
        try self.init(VerbatimLineReader(bytes: bytes, name: name, longestLine: options.longestLine), options)
    }

    private init(_ lines: consuming VerbatimLineReader, _ options: ReadingOptions) throws(InterchangeError) {
        entries = try POEntryReader(lines)
        self.options = options
        languages = POLanguages(options)
    }

    /// The next message or plural form; nil at the end.
    public mutating func next() throws(InterchangeError) -> TranslationUnit? {
        while pending.isEmpty {
            guard let chunk = try entries.next() else { return nil }
            guard let entry = chunk.entry else { continue }
            if entry.isHeader {
                readHeader(entry)
            } else if !entry.isObsolete || options.includesInactive {
                line = entry.line
                if !entry.isObsolete { messageCount += 1 }
                pending = units(of: entry).reversed()
            }
        }
        return pending.popLast()
    }

    private mutating func readHeader(_ entry: POEntry) {
        languages.read(entry, options)
        for line in (entry.translations.first?.text.text ?? "").split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            header.append(
                Attribute(String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " })))
        }
    }

    private func units(of entry: POEntry) -> [TranslationUnit] {
        let forms = entry.translations.isEmpty ? [(nil, POString(line: entry.line))] : entry.translations
        return forms.map { index, text in
            var unit = TranslationUnit(
                identifier: entry.context?.text,
                variants: [
                    TranslationVariant(language: languages.source, content: InlineContent(entry.message(of: index)))
                ],
                sourceLanguage: languages.source)
            if !text.text.isEmpty {
                unit.variants.append(TranslationVariant(language: languages.target, content: InlineContent(text.text)))
            }
            unit.notes = entry.notes
            unit.properties = entry.properties(of: index)
            return unit
        }
    }
}
