internal import Foundation

/// The lines of a UTF-8 file, one at a time, in memory bounded by the longest line.
///
/// Lines end with LF or CR LF; U+2028 and its like are text. A byte order mark at the start is skipped.
struct LineReader: ~Copyable {
    let file: String
    /// The 1-based number of the last line; 0 before the first.
    private(set) var line = 0

    private let handle: FileHandle?
    private let longestLine: Int
    private var buffer: [UInt8]
    /// Where the next line begins in `buffer`.
    private var start = 0
    private var atEnd: Bool

    init(file path: String, longestLine: Int) throws(InterchangeError) {
        file = path
        self.longestLine = longestLine
        let url = URL(fileURLWithPath: path)
        do { handle = try FileHandle(forReadingFrom: url) } catch {
            throw InterchangeError(
                file: path, message: "cannot be opened: \(error.localizedDescription)", advice: "check the path")
        }
        buffer = []
        atEnd = false
    }

    init(bytes: [UInt8], name: String, longestLine: Int) {
        file = name
        self.longestLine = longestLine
        handle = nil
        buffer = bytes
        atEnd = true
    }

    /// The next line without its end; nil after the last.
    /// - Throws: ``InterchangeError`` for a line that is too long or is no UTF-8.
    mutating func next() throws(InterchangeError) -> String? {
        if line == 0 { try skipMark() }
        guard let range = try nextRange() else { return nil }
        line += 1
        var end = range.upperBound
        if end > range.lowerBound, buffer[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        let bytes = buffer[range.lowerBound..<end]
        guard bytes.count <= longestLine else { throw tooLong() }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw InterchangeError(
                file: file, line: line, message: "the line is not UTF-8", advice: "save the file as UTF-8")
        }
        return text
    }

    private mutating func nextRange() throws(InterchangeError) -> Range<Int>? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return start..<end
            }
            if atEnd {
                if start == buffer.count { return nil }
                defer { start = buffer.count }
                return start..<buffer.count
            }
            if buffer.count - start > longestLine {
                line += 1
                throw tooLong()
            }
            searched = buffer.count - start
            try fill()
        }
    }

    private mutating func fill() throws(InterchangeError) {
        buffer.removeSubrange(..<start)
        start = 0
        do {
            let more = try handle?.read(upToCount: Self.chunk)
            if let more, !more.isEmpty { buffer += more } else { atEnd = true }
        } catch {
            throw InterchangeError(file: file, message: "reading failed: \(error.localizedDescription)")
        }
    }

    private mutating func skipMark() throws(InterchangeError) {
        while buffer.count < Self.utf8Mark.count, !atEnd { try fill() }
        if buffer.starts(with: Self.utf8Mark) { start = Self.utf8Mark.count }
        if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
            throw InterchangeError(
                file: file, line: 1, message: "the file is UTF-16", advice: "save the file as UTF-8")
        }
    }

    private func tooLong() -> InterchangeError {
        InterchangeError(
            file: file, line: line, message: "the line is longer than \(longestLine) bytes",
            advice: "check that the file is text with one unit a line")
    }

    /// Bytes read at once.
    private static let chunk = 256 << 10
    private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
