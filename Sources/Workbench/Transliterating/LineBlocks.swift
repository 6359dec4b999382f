internal import Foundation

/// A stream of UTF-8 text in blocks that end with a line.
struct LineBlocks {
    /// The bytes read from the stream so far.
    private(set) var bytesRead = 0

    private let handle: FileHandle
    private let isFile: Bool
    private let name: String
    private var rest: [UInt8] = []
    private var linesBefore = 0
    private var atEnd = false

    /// Bytes read from a file at once.
    /// Bytes read from a file at once: below the size from which the allocator maps fresh pages for each piece (128 KiB in
    /// glibc), which costs more than the reading.
    private static let chunk = 96 << 10
    /// The most bytes of one line; a longer one is no text.
    private static let longestLine = 64 << 20

    init(_ handle: FileHandle, name: String) {
        self.handle = handle
        self.name = name
        // Only files know an offset; that the others do not is the answer, no failure.
        isFile = (try? handle.offset()) != nil
    }

    /// The next block; nil at the end.
    mutating func next() throws -> [UInt8]? {
        while !atEnd {
            let data = try isFile ? handle.read(upToCount: Self.chunk) ?? Data() : handle.availableData
            atEnd = data.isEmpty
            bytesRead += data.count
            let searched = rest.count
            rest += data
            guard let end = rest[searched...].lastIndex(of: UInt8(ascii: "\n")) else {
                guard rest.count <= Self.longestLine else {
                    throw WorkbenchError("\(name): line \(linesBefore + 1) is longer than \(Self.longestLine) bytes")
                }
                continue
            }
            return try checked(take(through: end))
        }
        return rest.isEmpty ? nil : try checked(take(through: rest.count - 1))
    }

    private mutating func take(through end: Int) -> [UInt8] {
        let left = Array(rest[(end + 1)...])
        rest.removeSubrange((end + 1)...)
        defer { rest = left }
        return rest
    }

    private mutating func checked(_ block: [UInt8]) throws -> [UInt8] {
        do { _ = try UTF8Span(validating: block.span) } catch {
            let before = block[..<error.byteOffsets.lowerBound].count { $0 == UInt8(ascii: "\n") }
            throw WorkbenchError(
                "\(name): line \(linesBefore + before + 1) is not UTF-8",
                advice: "Convert the file first, for example with iconv -f WINDOWS-1251 -t UTF-8.")
        }
        linesBefore += block.count { $0 == UInt8(ascii: "\n") }
        return block
    }
}
