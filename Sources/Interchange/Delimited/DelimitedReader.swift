public import Foundation

/// The rows of a CSV or TSV file, one at a time, in memory bounded by the longest row.
public struct DelimitedReader: ~Copyable {
    /// How fields are parted; found out from the head line.
    public let format: DelimitedFormat
    /// The names of the columns, without quotes.
    public let columns: [String]
    /// The head line.
    public let head: DelimitedRecord

    private var lines: ByteLineReader
    private let name: String

    /// Bytes: a row may be as long as an article.
    public static let longestRow = 16 << 20

    /// Reads the head line of a stream.
    ///
    /// - Parameters:
    ///   - handle: A file or a pipe.
    ///   - name: What messages call it.
    /// - Throws: ``InterchangeError`` when it is empty or cannot be read.
    public init(_ handle: FileHandle, name: String) throws(InterchangeError) {
        lines = ByteLineReader(handle, longestLine: Self.longestRow)
        self.name = name
        guard let first = try Self.line(of: &lines, name: name) else {
            throw InterchangeError(
                file: name, line: 1, message: "the table is empty", advice: "its first line names the columns")
        }
        let bare = first.starts(with: Self.byteOrderMark) ? Array(first.dropFirst(Self.byteOrderMark.count)) : first
        let format = DelimitedFormat.detect(headLine: bare)
        self.format = format
        let fields = Self.fields(of: bare, format: format)
        columns = fields.map(format.text(of:))
        // The mark of the byte order stays where it was.
        head = DelimitedRecord(line: 1, fields: Self.fields(of: first, format: format))
    }

    /// The next row; nil after the last.
    ///
    /// - Throws: ``InterchangeError`` for a row that is too long or whose quote is not closed.
    public mutating func next() throws(InterchangeError) -> DelimitedRecord? {
        guard var bytes = try Self.line(of: &lines, name: name) else { return nil }
        let line = lines.line
        while format.hasQuotes, !bytes.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) {
            guard bytes.count <= Self.longestRow, let more = try Self.line(of: &lines, name: name) else {
                throw InterchangeError(
                    file: name, line: line, message: "a quote is opened and not closed",
                    advice: "double each quote inside a field, or close the field with a quote")
            }
            bytes.append(UInt8(ascii: "\n"))
            bytes += more
        }
        return DelimitedRecord(line: line, fields: Self.fields(of: bytes, format: format))
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func line(of lines: inout ByteLineReader, name: String) throws(InterchangeError) -> [UInt8]? {
        let next: ByteLineReader.Line?
        do { next = try lines.next() } catch {
            throw InterchangeError(
                file: name, line: lines.line, message: "cannot be read: \(error.localizedDescription)")
        }
        switch next {
        case nil: return nil
        case .bytes(let bytes): return bytes
        case .tooLong:
            throw InterchangeError(
                file: name, line: lines.line, message: "the row is longer than \(longestRow) bytes",
                advice: "is it a table?")
        }
    }

    private static func fields(of line: [UInt8], format: DelimitedFormat) -> [[UInt8]] {
        var fields: [[UInt8]] = []
        var field: [UInt8] = []
        var isQuoted = false
        for byte in line {
            if byte == format.separator && !isQuoted {
                fields.append(field)
                field = []
            } else {
                if format.hasQuotes && byte == UInt8(ascii: "\"") { isQuoted.toggle() }
                field.append(byte)
            }
        }
        fields.append(field)
        return fields
    }
}
