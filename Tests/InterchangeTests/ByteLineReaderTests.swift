import Foundation
import Interchange
import Testing

@Suite struct ByteLineReaderTests {
    private static func lines(_ text: String, longestLine: Int = 100) throws -> [ByteLineReader.Line] {
        var reader = ByteLineReader(bytes: Array(text.utf8), longestLine: longestLine)
        var result: [ByteLineReader.Line] = []
        while let line = try reader.next() { result.append(line) }
        return result
    }

    private static func bytes(_ text: String) -> ByteLineReader.Line { .bytes(Array(text.utf8)) }

    @Test func `ends lines at LF and CR LF alone`() throws {
        #expect(
            try Self.lines("a\r\nб\u{2028}в\n\nг") == [
                Self.bytes("a"), Self.bytes("б\u{2028}в"), Self.bytes(""), Self.bytes("г"),
            ])
        #expect(try Self.lines("") == [])
        #expect(try Self.lines("\n") == [Self.bytes("")])
    }

    @Test func `reads over a line that is too long and goes on`() throws {
        #expect(
            try Self.lines("12345\n123456\nab", longestLine: 5) == [Self.bytes("12345"), .tooLong, Self.bytes("ab")])
    }

    @Test func `reads over a line longer than the buffer of a stream`() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: url) }
        try Data(String(repeating: "x", count: 3_000_000).utf8 + Array("\nок\n".utf8)).write(to: url)
        var reader = ByteLineReader(try FileHandle(forReadingFrom: url), longestLine: 1000)
        #expect(try reader.next() == .tooLong)
        #expect(try reader.next() == Self.bytes("ок"))
        #expect(try reader.next() == nil)
        #expect(reader.line == 2)
    }
}
