internal import Foundation

/// The lines of a file with their ends, one at a time, so that all lines together are the file.
struct VerbatimLineReader: ~Copyable {
    let file: String
    /// The 1-based number of the last line; 0 before the first.
    private(set) var line = 0

    private let handle: FileHandle?
    private let longestLine: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var atEnd = false

    init(file path: String, longestLine: Int) throws(InterchangeError) {
        file = path
        self.longestLine = longestLine
        do { handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) } catch {
            throw InterchangeError(
                file: path, message: "cannot be opened: \(error.localizedDescription)", advice: "check the path")
        }
    }

    init(bytes: [UInt8], name: String, longestLine: Int) {
        file = name
        self.longestLine = longestLine
        handle = nil
        buffer = bytes
        atEnd = true
    }

    /// The first bytes of the file, as many as one piece holds, before any line is asked for.
    mutating func head() throws(InterchangeError) -> ArraySlice<UInt8> {
        if buffer.isEmpty { try fill() }
        return buffer[start...]
    }

    /// The next line with its LF, which the last line may lack; nil after the last.
    /// - Throws: ``InterchangeError`` for a line that is too long, and where reading fails.
    mutating func next() throws(InterchangeError) -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) { return take(through: end + 1) }
            if atEnd { return start < buffer.count ? take(through: buffer.count) : nil }
            if buffer.count - start > longestLine {
                throw InterchangeError(
                    file: file, line: line + 1, message: "the line is longer than \(longestLine) bytes",
                    advice: "check that the file is text")
            }
            searched = buffer.count - start
            try fill()
        }
    }

    private mutating func take(through end: Int) -> [UInt8] {
        line += 1
        defer { start = end }
        return Array(buffer[start..<end])
    }

    private mutating func fill() throws(InterchangeError) {
        buffer.removeSubrange(..<start)
        start = 0
        do {
            let more = try handle?.read(upToCount: Self.chunk) ?? Data()
            if more.isEmpty { atEnd = true } else { buffer += more }
        } catch {
            throw InterchangeError(file: file, line: line, message: "cannot be read: \(error.localizedDescription)")
        }
    }

    /// Bytes read at once.
    private static let chunk = 256 << 10
}
