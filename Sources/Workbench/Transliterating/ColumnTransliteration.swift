public import Foundation
internal import Interchange
public import Transliteration

/// Transliterates a column of a CSV or TSV table into a new column for each scheme, row by row, in constant memory.
///
/// All other fields stay as they are, byte for byte. A column that stands there already is written anew.
public struct ColumnTransliteration {
    private let shelf: SchemeShelf
    private let column: String
    private let into: [String]

    /// - Parameters:
    ///   - request: The schemes.
    ///   - column: The name of the column that is read.
    ///   - into: The name of the new column; one for each scheme. By default the column's name and the scheme's.
    ///   - data: Where schemes get their word lists.
    public init(
        _ request: SchemeRequest, column: String, into: [String], data: any LanguageData = InstalledLanguageData()
    ) throws {
        let count = max(1, request.schemes.count + (request.rulesFile == nil ? 0 : 1))
        guard into.isEmpty || into.count == count else {
            throw WorkbenchError("\(count) schemes are asked for and \(into.count) columns named to hold them")
        }
        shelf = try SchemeShelf(request, data: data)
        self.column = column
        let names = (request.rulesFile.map { [$0] } ?? []) + request.schemes
        self.into = into.isEmpty ? (names.isEmpty ? ["transliteration"] : names).map { "\(column) (\($0))" } : into
    }

    /// Transliterates all of a table.
    ///
    /// - Parameters:
    ///   - input: UTF-8.
    ///   - name: What messages call it.
    ///   - write: Takes the rows.
    ///   - progress: Is told how many rows are done.
    public func run(
        over input: FileHandle, name: String, write: ([UInt8]) throws -> Void, progress: (Int) -> Void = { _ in }
    ) throws {
        var reader = try DelimitedReader(input, name: name)
        guard let source = reader.columns.firstIndex(of: column) else {
            throw WorkbenchError(
                "\(name): there is no column “\(column)”",
                advice: "The columns are \(reader.columns.joined(separator: ", ")).")
        }
        let places = into.map { reader.columns.firstIndex(of: $0) }
        var head = reader.head
        Self.fill(&head, places, into.map(reader.format.field))
        try write(head.bytes(reader.format))
        var rows = 0
        while var row = try reader.next() {
            // An empty line between rows stays one.
            if row.fields != [[]] {
                guard source < row.fields.count else {
                    throw WorkbenchError("\(name): line \(row.line) has \(row.fields.count) fields, too few")
                }
                let text = reader.format.text(of: row.fields[source])
                row.fields += [[UInt8]](repeating: [], count: max(0, reader.columns.count - row.fields.count))
                Self.fill(&row, places, try results(for: text).map(reader.format.field))
            }
            try write(row.bytes(reader.format))
            rows += 1
            progress(rows)
        }
    }

    private func results(for text: String) throws -> [String] {
        guard text.contains(where: { !$0.isWhitespace }) else { return into.map { _ in text } }
        return try shelf.choices(for: text).map { $0?.transliterate(text) ?? text }
    }

    private static func fill(_ row: inout DelimitedRecord, _ places: [Int?], _ fields: [[UInt8]]) {
        for (place, field) in zip(places, fields) {
            if let place { row.fields[place] = field } else { row.fields.append(field) }
        }
    }
}
