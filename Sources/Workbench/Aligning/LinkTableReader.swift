internal import Alignment
internal import Foundation
internal import TranslationTypes

/// Reads a ``LinkTable`` as a reviewer hands it back: rows moved, joined and deleted, saved by a spreadsheet.
struct LinkTableReader {
    private let name: String
    private var source: Side
    private var target: Side
    private let headings: [String]
    private var links: [Link] = []
    private var notes: [String] = []

    /// One of the two documents, and what the table has said of it.
    private struct Side {
        let title: String
        let document: SegmentedDocument
        /// The line that names each segment.
        var lines: [Int?]
        /// All texts without spaces, and where each segment begins in them.
        let plain: [String]

        init(_ title: String, _ document: SegmentedDocument) {
            self.title = title
            self.document = document
            lines = Array(repeating: nil, count: document.segments.count)
            plain = document.segments.map { LinkTableReader.plain($0.text) }
        }
    }

    /// What the table states.
    struct Result {
        /// In any order; every segment is in one.
        let links: [Link]
        /// Where the texts beside the numbers are not the documents', a line each.
        let notes: [String]
    }

    /// Reads a file.
    /// - Throws: ``WorkbenchError`` with file and line when a number is none of the documents' or comes twice.
    static func read(
        _ path: String, source: SegmentedDocument, target: SegmentedDocument
    ) throws(WorkbenchError) -> Result {
        let records = ReviewedRecords(try text(of: path)).records
        var reader = LinkTableReader(path, source, target, LinkTable.textColumns(of: source, target))
        let columns = try Columns(records.first, reader.headings, path)
        for record in records.dropFirst() where !record.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            try reader.take(record, columns)
        }
        return reader.result
    }

    private init(_ name: String, _ source: SegmentedDocument, _ target: SegmentedDocument, _ headings: [String]) {
        self.name = name
        self.source = Side("source", source)
        self.target = Side("target", target)
        self.headings = headings
    }

    /// UTF-8, or UTF-16 as spreadsheets call “Unicode text”.
    private static func text(of path: String) throws(WorkbenchError) -> String {
        let data: Data
        do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
            throw WorkbenchError("\(path): cannot be read: \(error.localizedDescription)")
        }
        let isUTF16 = data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF])
        guard let text = String(data: data, encoding: isUTF16 ? .utf16 : .utf8) else {
            throw WorkbenchError(
                "\(path): cannot be read: it is not UTF-8 text",
                advice: "Save the table as “CSV UTF-8” or as “Unicode text”.")
        }
        return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    // MARK: - Columns

    /// Where the columns stand.
    private struct Columns {
        var source = 0
        var target = 1
        var confidence: Int? = 2
        var sourceText: Int?
        var targetText: Int?

        /// By the headings, wherever they stand; a table with headings of its own has numbers in its first columns.
        init(_ head: ReviewedRecords.Record?, _ texts: [String], _ name: String) throws(WorkbenchError) {
            let titles = (head?.fields ?? []).map { $0.trimmed.lowercased() }
            if let first = titles.first?.first, first.isNumber || first == "-" {
                throw WorkbenchError(
                    "\(name):1: the first line names no columns",
                    advice: "Begin with source_segments, a tab, target_segments.")
            }
            let found = LinkTable.columns.map { titles.firstIndex(of: $0) }
            switch (found[0], found[1]) {
            case (let source?, let target?):
                (self.source, self.target, confidence) = (source, target, found[2])
                sourceText = titles.firstIndex(of: texts[0].lowercased())
                targetText = titles.firstIndex(of: texts[1].lowercased())
            case (nil, nil): break
            default:
                throw WorkbenchError(
                    "\(name):1: the column \(LinkTable.columns[found[0] == nil ? 0 : 1]) is missing",
                    advice: "A table of links has the columns source_segments and target_segments.")
            }
        }
    }

    // MARK: - Rows

    private mutating func take(_ record: ReviewedRecords.Record, _ columns: Columns) throws(WorkbenchError) {
        let fields = record.fields
        func field(_ column: Int?) -> String? { column.flatMap { $0 < fields.count ? fields[$0] : nil } }
        guard let sourceField = field(columns.source), let targetField = field(columns.target) else {
            throw WorkbenchError(
                "\(name):\(record.line): a link needs a source and a target column",
                advice: "Write segment numbers as 3 or 3+4, and - for none, with tabs between the columns.")
        }
        let left = try Self.indexes(sourceField, in: &self.source, name, record.line)
        let right = try Self.indexes(targetField, in: &self.target, name, record.line)
        compare(field(columns.sourceText), left, self.source, record.line)
        compare(field(columns.targetText), right, self.target, record.line)
        if left.isEmpty, right.isEmpty { return }
        let confidence = Self.confidence(field(columns.confidence))
        links.append(Link(source: left, target: right, confidence: confidence))
    }

    private static func indexes(
        _ field: String, in side: inout Side, _ name: String, _ line: Int
    ) throws(WorkbenchError) -> [Int] {
        // An apostrophe keeps spreadsheets from computing; dashes are what they make of a hyphen.
        let bare = field.trimmed
        let text = bare.first == "'" ? String(bare.dropFirst()) : bare
        if ["", "-", "–", "—", "−"].contains(text) { return [] }
        let count = side.lines.count
        var result: [Int] = []
        for part in text.split(separator: "+", omittingEmptySubsequences: false) {
            guard let number = Int(part.trimmingASCIIWhiteSpace), number >= 1, number <= count else {
                throw WorkbenchError(
                    "\(name):\(line): “\(part)” is no \(side.title) segment",
                    advice: count == 0
                        ? "The \(side.title) has no segments."
                        : "The \(side.title) has segments 1 to \(count); several are joined by +, as in 3+4.")
            }
            if let other = side.lines[number - 1] {
                throw WorkbenchError(
                    "\(name):\(line): \(side.title) segment \(number) is in two links, also in line \(other)",
                    advice: "Join the two links in one row, as in 3+4, or take the number out of one.")
            }
            side.lines[number - 1] = line
            result.append(number - 1)
        }
        return result.sorted()
    }

    /// Held between 0 and 1; a row without a number there was stated by a person.
    private static func confidence(_ field: String?) -> Double {
        // Spreadsheets in Russian and Kazakh write a decimal comma.
        var text = String((field ?? "").trimmed.map { $0 == "," ? "." : $0 })
        let isShareOfHundred = text.last == "%"
        if isShareOfHundred { text = String(text.dropLast()).trimmed }
        guard let stated = Double(text), stated.isFinite else { return 1 }
        return min(max(isShareOfHundred ? stated / 100 : stated, 0), 1)
    }

    // MARK: - Texts

    /// Notes a text that is not the one that the numbers stand for.
    private mutating func compare(_ field: String?, _ indexes: [Int], _ side: Side, _ line: Int) {
        guard let field else { return }
        let text = Self.plain(field)
        if text.isEmpty || text == indexes.map({ side.plain[$0] }).joined() { return }
        let numbers = indexes.isEmpty ? "no segment" : "segment \(LinkTable.numbers(indexes))"
        let place = "\(name):\(line): the text beside \(side.title) \(numbers)"
        if let place = Self.place(of: text, in: side.plain), place != indexes {
            notes.append(
                "\(name):\(line): the text beside \(side.title) \(numbers) is that of \(LinkTable.numbers(place)); the number counts"
            )
        } else {
            notes.append("\(place) is not the document's; the document's is taken")
        }
    }

    /// The neighbouring segments whose text this is.
    private static func place(of text: String, in segments: [String]) -> [Int]? {
        for start in segments.indices where !segments[start].isEmpty && text.hasPrefix(segments[start]) {
            var rest = text.dropFirst(segments[start].count)
            var end = start + 1
            while !rest.isEmpty, end < segments.count, rest.hasPrefix(segments[end]) {
                rest = rest.dropFirst(segments[end].count)
                end += 1
            }
            if rest.isEmpty { return Array(start..<end) }
        }
        return nil
    }

    /// The letters of a text alone, which no table changes.
    private static func plain(_ text: String) -> String {
        String(text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
    }

    private var result: Result {
        func missing(_ side: Side) -> [Int] { side.lines.indices.filter { side.lines[$0] == nil } }
        let lone =
            missing(source).map { Link(source: [$0], target: [], confidence: 1) }
            + missing(target).map { Link(source: [], target: [$0], confidence: 1) }
        return Result(links: links + lone, notes: notes)
    }
}
