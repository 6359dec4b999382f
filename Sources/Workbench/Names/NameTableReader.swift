internal import Foundation
internal import Interchange
internal import NameMatching
internal import TranslationTypes

/// The rows of a table of names, one at a time: CSV, TSV, JSON Lines, or a text file with one name a line.
///
/// A table's first line has the headings; the ending `.jsonl` or `.ndjson`, or a brace at the beginning, means JSON Lines, and the ending `.txt`
/// bare names. Memory is bounded by the longest row.
struct NameTableReader: ~Copyable {
    /// The headings of the columns that are carried along. Of JSON Lines, the other members of the first line.
    private(set) var otherHeadings: [String]
    /// Whether rows bear identifiers; line numbers stand in for them otherwise.
    private(set) var hasIdentifiers: Bool

    /// Whether the columns are those that were said; false where headings told all.
    private(set) var followsChoice = false

    private var table: DelimitedReader?
    private let columns: NameColumns?
    private var lines: JSONNameLines?
    private var bare: ByteLineReader?
    private let file: String
    private var languages: [String: LanguageTag] = [:]
    private var kinds: [String: NameKind] = [:]

    /// Opens a file.
    /// - Parameters:
    ///   - file: its path; `-` is standard input.
    ///   - choice: what is known of the columns.
    /// - Throws: an error with file, line and advice when it cannot be opened or has no column of names.
    init(file path: String, choice: NameColumns.Choice = .init()) throws {
        let stream = try NameStream(path)
        try self.init(stream.handle, name: stream.name, form: stream.form, choice: choice)
    }

    /// Reads a stream.
    init(_ handle: FileHandle, name: String, form: NameStream.Form, choice: NameColumns.Choice) throws {
        file = name
        otherHeadings = []
        switch form {
        case .table:
            let reader = try DelimitedReader(handle, name: name)
            try Self.refuseUTF16(reader.head, name)
            let columns = try NameColumns(reader.columns, choice: choice, table: name)
            otherHeadings = columns.otherHeadings
            hasIdentifiers = columns.identifier != nil
            followsChoice = columns.followsChoice
            self.columns = columns
            table = consume reader
            lines = nil
            bare = nil
        case .jsonLines:
            var reader = JSONNameLines(handle, name: name, choice: choice)
            otherHeadings = try reader.readHeadings()
            hasIdentifiers = true
            followsChoice = reader.followsChoice
            lines = consume reader
            columns = nil
            table = nil
            bare = nil
        case .bareNames:
            bare = ByteLineReader(handle, longestLine: DelimitedReader.longestRow)
            hasIdentifiers = false
            columns = nil
            table = nil
            lines = nil
        }
    }

    /// The next row that holds something; nil after the last.
    /// - Throws: an error with file, line and advice for a row that cannot be read.
    mutating func next() throws -> NameRow? {
        if let columns { return try nextRecord(columns) }
        if bare != nil { return try nextBareName() }
        guard let fields = try lines?.next() else { return nil }
        return try row(fields)
    }

    private mutating func nextRecord(_ columns: NameColumns) throws -> NameRow? {
        while let record = try table?.next() {
            guard record.fields.contains(where: { !$0.isEmpty }) else { continue }
            let format = table?.format ?? .tsv
            func text(_ column: Int?) throws -> String {
                guard let column, column < record.fields.count else { return "" }
                let field = record.fields[column]
                try checkUTF8(field, line: record.line)
                return format.text(of: field)
            }
            var fields = NameFields(line: record.line)
            fields.identifier = try text(columns.identifier)
            fields.name = NameColumns.joined(try columns.names.map { try text($0).trimmed })
            fields.language = try text(columns.language)
            fields.kind = try text(columns.kind)
            fields.others = try columns.others.map(text)
            return try row(fields)
        }
        return nil
    }

    private mutating func nextBareName() throws -> NameRow? {
        while let line = try bare?.next() {
            let number = bare?.line ?? 0
            guard case .bytes(var bytes) = line else {
                throw WorkbenchError("\(file):\(number): the line is too long", advice: "Is it a list of names?")
            }
            if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            try checkUTF8(bytes, line: number)
            var fields = NameFields(line: number)
            fields.name = String(decoding: bytes, as: UTF8.self).trimmed
            if !fields.name.isEmpty { return try row(fields) }
        }
        return nil
    }

    private mutating func row(_ fields: NameFields) throws -> NameRow {
        do {
            let name = Name(
                fields.name, language: try language(fields.language.trimmed), kind: try kind(fields.kind))
            let identifier = fields.identifier.trimmed
            return NameRow(
                identifier: identifier.isEmpty ? "\(fields.line)" : identifier, name: name, others: fields.others,
                line: fields.line)
        } catch {
            throw WorkbenchError("\(file):\(fields.line): \(error)")
        }
    }

    private mutating func language(_ code: String) throws -> LanguageTag? {
        if code.isEmpty { return nil }
        if let known = languages[code] { return known }
        let language = try LanguageTag(code)
        languages[code] = language
        return language
    }

    private mutating func kind(_ word: String) throws -> NameKind? {
        if word.isEmpty { return nil }
        if let known = kinds[word] { return known }
        guard let kind = try NameKind.read(word) else { return nil }
        kinds[word] = kind
        return kind
    }

    private func checkUTF8(_ field: [UInt8], line: Int) throws(WorkbenchError) {
        do { _ = try UTF8Span(validating: field.span) } catch {
            throw WorkbenchError(
                "\(file):\(line): the row is not UTF-8",
                advice: "Save the table as “CSV UTF-8”, or convert it: iconv -f WINDOWS-1251 -t UTF-8.")
        }
    }

    private static func refuseUTF16(_ head: DelimitedRecord, _ name: String) throws(WorkbenchError) {
        let first = head.fields.first ?? []
        guard first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) || first.contains(0) else { return }
        throw WorkbenchError(
            "\(name):1: the table is UTF-16", advice: "Save it as “CSV UTF-8”, or convert it: iconv -f UTF-16 -t UTF-8."
        )
    }
}

/// What a row holds, as texts.
struct NameFields {
    let line: Int
    var identifier = ""
    var name = ""
    var language = ""
    var kind = ""
    var others: [String] = []
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        guard let first = utf8.first, let last = utf8.last else { return self }
        // Nothing of ASCII above the space is white space, and few texts need the slower look.
        if (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return self }
        return trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
