public import Foundation

/// The lines of a stream as bytes, one at a time, in memory bounded by the longest line.
///
/// Lines end with LF; a CR before it belongs to the end. U+2028 and its like are text. A line that is too long is read over
/// and reported as such, and the stream goes on after it.
public struct ByteLineReader: ~Copyable {
    /// One line.
    public enum Line: Sendable, Hashable {
        /// The bytes without the line's end.
        case bytes([UInt8])
        /// A line of more bytes than allowed, which is gone.
        case tooLong
    }

    /// The 1-based number of the last line; 0 before the first.
    public private(set) var line = 0

    private let handle: FileHandle?
    /// Whether the stream is a file rather than a pipe or a terminal.
    private let isFile: Bool
    private let longestLine: Int
    private var buffer: [UInt8]
    /// Where the next line begins in `buffer`.
    private var start = 0
    private var atEnd: Bool

    /// Reads from a stream.
    public init(_ handle: FileHandle, longestLine: Int) {
        self.handle = handle
        // Only files know an offset; that the others do not is the answer, no failure.
        isFile = (try? handle.offset()) != nil
        self.longestLine = longestLine
        buffer = []
        atEnd = false
    }

    /// Reads from memory.
    public init(bytes: [UInt8], longestLine: Int) {
        handle = nil
        isFile = true
        self.longestLine = longestLine
        buffer = bytes
        atEnd = true
    }

    /// Whether the next line needs more input, so that a filter may send what it has.
    public var isDrained: Bool { !buffer[start...].contains(UInt8(ascii: "\n")) }

    /// The next line; nil after the last.
    /// - Throws: what the stream throws.
    public mutating func next() throws -> Line? {
        var searched = start
        var isTooLong = false
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return finished(start..<end, isTooLong)
            }
            if atEnd {
                if start == buffer.count, !isTooLong { return nil }
                defer { start = buffer.count }
                return finished(start..<buffer.count, isTooLong)
            }
            if buffer.count - start > longestLine {
                isTooLong = true
                start = buffer.count
            }
            searched = buffer.count - start
            try fill()
        }
    }

    private mutating func finished(_ range: Range<Int>, _ isTooLong: Bool) -> Line {
        line += 1
        var end = range.upperBound
        if end > range.lowerBound, buffer[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if isTooLong || end - range.lowerBound > longestLine { return .tooLong }
        return .bytes(Array(buffer[range.lowerBound..<end]))
    }

    private mutating func fill() throws {
        buffer.removeSubrange(..<start)
        start = 0
        let more = try chunk()
        if more.isEmpty { atEnd = true } else { buffer += more }
    }

    /// The next bytes: a file's in large pieces; a pipe's as they come, since `read` would wait for the whole piece.
    private func chunk() throws -> Data {
        guard let handle else { return Data() }
        return try isFile ? handle.read(upToCount: Self.chunk) ?? Data() : handle.availableData
    }

    /// Bytes read from a file at once.
    private static let chunk = 256 << 10
}
