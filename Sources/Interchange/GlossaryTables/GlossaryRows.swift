internal import Foundation

/// The rows of a table in a text file, in memory bounded by the longest row: tabs, or commas or semicolons with quotes (RFC 4180).
///
/// UTF-8 with or without a byte order mark, and UTF-16 with one. The fields are ranges of ``bytes``, so that what nobody asks for
/// is never copied.
struct GlossaryRows: ~Copyable {
    let file: String
    /// The 1-based line on which the last row begins; 0 before the first.
    private(set) var line = 0
    /// The last row; quotes are taken away where the format has them.
    private(set) var bytes: [UInt8] = []
    /// Where its fields stand in ``bytes``.
    private(set) var fields: [Range<Int>] = []
    /// How fields are parted; set before the first row is split.
    var format = DelimitedFormat.tsv
    /// Whether `\t` and the like stand for characters; never in a format with quotes.
    var hasEscapes = true

    private var lines: ByteLineReader
    private let longestLine: Int

    init(file path: String, longestLine: Int) throws(InterchangeError) {
        file = path
        self.longestLine = longestLine
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            let start = try handle.read(upToCount: 2) ?? Data()
            if Self.isUTF16(Array(start)) {
                let rest = try handle.read(upToCount: Self.longestUTF16) ?? Data()
                lines = ByteLineReader(bytes: Self.utf8(fromUTF16: Array(start + rest)), longestLine: longestLine)
            } else {
                try handle.seek(toOffset: 0)
                lines = ByteLineReader(handle, longestLine: longestLine)
            }
        } catch {
            throw InterchangeError(
                file: path, message: "cannot be opened: \(error.localizedDescription)", advice: "check the path")
        }
    }

    init(bytes: [UInt8], name: String, longestLine: Int) {
        file = name
        self.longestLine = longestLine
        let utf8 = Self.isUTF16(bytes) ? Self.utf8(fromUTF16: bytes) : bytes
        lines = ByteLineReader(bytes: utf8, longestLine: longestLine)
    }

    /// Reads a line into ``bytes``, not split; false after the last.
    mutating func nextLine() throws(InterchangeError) -> Bool {
        guard let bytes = try readLine() else { return false }
        line = lines.line
        let isMarked = line == 1 && bytes.starts(with: Self.utf8Mark)
        self.bytes = isMarked ? Array(bytes.dropFirst(Self.utf8Mark.count)) : bytes
        return true
    }

    /// Splits the line that was read last into fields; reads on where a quote is open.
    mutating func split() throws(InterchangeError) {
        if format.hasQuotes { return try splitQuoted() }
        var found: [Range<Int>] = []
        swap(&found, &fields)
        found.removeAll(keepingCapacity: true)
        let separator = format.separator
        let line = bytes
        let span = line.span
        var start = 0
        for index in span.indices where span[index] == separator {
            found.append(start..<index)
            start = index + 1
        }
        found.append(start..<span.count)
        fields = found
    }

    /// Reads and splits the next row that is not empty; false after the last.
    mutating func next() throws(InterchangeError) -> Bool {
        repeat {
            guard try nextLine() else { return false }
        } while bytes.isEmpty
        try split()
        return true
    }

    /// Whether a field has nothing in it.
    func isEmpty(_ field: Int) -> Bool { field >= fields.count || fields[field].isEmpty }

    /// The text of a field; a field that the row does not have is empty.
    func text(_ field: Int) throws(InterchangeError) -> String {
        field < fields.count ? try text(fields[field]) : ""
    }

    /// The text of a range of ``bytes``, its escapes resolved where the format has them.
    func text(_ range: Range<Int>) throws(InterchangeError) -> String {
        let span = bytes.span.extracting(range)
        let text: String
        do { text = String(copying: try UTF8Span(validating: span)) } catch {
            throw failure("the line is not UTF-8", "save the file as UTF-8")
        }
        if format.hasQuotes || !hasEscapes { return text }
        return text.utf8.contains(UInt8(ascii: "\\")) ? TSVField.unescape(Substring(text)) : text
    }

    /// An error on the line of the last row.
    func failure(_ message: String, _ advice: String) -> InterchangeError {
        InterchangeError(file: file, line: max(line, 1), message: message, advice: advice)
    }

    private mutating func readLine() throws(InterchangeError) -> [UInt8]? {
        let next: ByteLineReader.Line?
        do { next = try lines.next() } catch {
            throw InterchangeError(file: file, message: "reading failed: \(error.localizedDescription)")
        }
        switch next {
        case nil: return nil
        case .bytes(let bytes): return bytes
        case .tooLong:
            throw InterchangeError(
                file: file, line: lines.line, message: "the line is longer than \(longestLine) bytes",
                advice: "check that the file is a glossary with one term a line")
        }
    }

    private mutating func splitQuoted() throws(InterchangeError) {
        let quote = UInt8(ascii: "\"")
        var raw = bytes
        while !raw.count(where: { $0 == quote }).isMultiple(of: 2) {
            guard raw.count <= longestLine, let more = try readLine() else {
                throw failure(
                    "a quote is opened and not closed", "double each quote inside a field, or close the field with one")
            }
            raw.append(UInt8(ascii: "\n"))
            raw += more
        }
        split(quoted: raw)
    }

    /// RFC 4180 §2; a quote inside a field that does not begin with one is a character like any other.
    private mutating func split(quoted raw: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        bytes.removeAll(keepingCapacity: true)
        fields.removeAll(keepingCapacity: true)
        var start = 0
        var isQuoted = false
        var index = 0
        while index < raw.count {
            let byte = raw[index]
            index += 1
            if byte == quote, !isQuoted, bytes.count == start {
                isQuoted = true
            } else if byte == quote, isQuoted {
                if index < raw.count, raw[index] == quote {
                    bytes.append(quote)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if byte == format.separator, !isQuoted {
                fields.append(start..<bytes.count)
                start = bytes.count
            } else {
                bytes.append(byte)
            }
        }
        fields.append(start..<bytes.count)
    }

    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }

    /// What follows the mark, half a character at the end left out.
    private static func utf8(fromUTF16 bytes: [UInt8]) -> [UInt8] {
        let isLittle = bytes[0] == 0xFF
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    /// Bytes: UTF-16 is turned into UTF-8 as a whole; 64 MiB are a million terms.
    private static let longestUTF16 = 64 << 20
}

extension DelimitedFormat {
    /// A text as a field in quotes where it needs them, byte by byte, so that a quote under a combining mark is doubled, too.
    func quotedField(_ text: String) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        let needsQuotes = text.utf8.contains {
            $0 == separator || $0 == quote || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
        guard needsQuotes else { return Array(text.utf8) }
        return [quote] + text.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
    }
}
