internal import Foundation

/// The lines of a UTF-8 file as text, one at a time, in memory bounded by the longest line.
///
/// A byte order mark at the start is skipped; what is no UTF-8 is an error with its line.
struct LineReader: ~Copyable {
    let file: String
    private let longestLine: Int
    private var lines: ByteLineReader
    /// Whether the last error was of one line alone.
    private var canGoOn = false

    init(file path: String, longestLine: Int) throws(InterchangeError) {
        file = path
        self.longestLine = longestLine
        do {
            lines = ByteLineReader(
                try FileHandle(forReadingFrom: URL(fileURLWithPath: path)), longestLine: longestLine)
        } catch {
            throw InterchangeError(
                file: path, message: "cannot be opened: \(error.localizedDescription)", advice: "check the path")
        }
    }

    init(bytes: [UInt8], name: String, longestLine: Int) {
        file = name
        self.longestLine = longestLine
        lines = ByteLineReader(bytes: bytes, longestLine: longestLine)
    }

    /// The 1-based number of the last line; 0 before the first.
    var line: Int { lines.line }

    /// The next line without its end; nil after the last.
    /// - Throws: ``InterchangeError`` for a line that is too long or is no UTF-8.
    mutating func next() throws(InterchangeError) -> String? {
        canGoOn = false
        guard let next = try nextBytes() else { return nil }
        guard case .bytes(var bytes) = next else {
            throw failure(
                "the line is longer than \(longestLine) bytes", "check that the file is text with one unit a line")
        }
        if line == 1 { bytes = try withoutMark(bytes) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            canGoOn = true
            throw failure("the line is not UTF-8", "save the file as UTF-8")
        }
        return text
    }

    /// The next line that is not wrong in itself; hands the errors of others over where there is a taker.
    mutating func next(_ onError: ((InterchangeError) -> Void)?) throws(InterchangeError) -> String? {
        while true {
            do { return try next() } catch {
                guard canGoOn, let onError else { throw error }
                onError(error)
            }
        }
    }

    private mutating func nextBytes() throws(InterchangeError) -> ByteLineReader.Line? {
        do { return try lines.next() } catch {
            throw InterchangeError(file: file, message: "reading failed: \(error.localizedDescription)")
        }
    }

    private func withoutMark(_ bytes: [UInt8]) throws(InterchangeError) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw failure("the file is UTF-16", "save the file as UTF-8")
        }
        return bytes.starts(with: Self.utf8Mark) ? Array(bytes.dropFirst(Self.utf8Mark.count)) : bytes
    }

    private func failure(_ message: String, _ advice: String) -> InterchangeError {
        InterchangeError(file: file, line: line, message: message, advice: advice)
    }

    private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
