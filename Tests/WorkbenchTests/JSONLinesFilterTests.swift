import Foundation
import Testing
import Workbench

@Suite struct JSONLinesFilterTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Adds the number of code points of `text`.
    private struct Counting: BatchTransform {
        private struct Query: Decodable { let text: String }

        mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
            [("count", Array("\(try line.decode(Query.self).text.unicodeScalars.count)".utf8))]
        }
    }

    private final class Collected {
        var bytes: [UInt8] = []
        var flushes = 0
        var lines: [String] {
            String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .map(String.init)
        }
    }

    private func run(_ input: FileHandle) throws -> (summary: JSONLinesFilter.Summary, output: Collected) {
        let output = Collected()
        var transform = Counting()
        let summary = try JSONLinesFilter().run(
            over: input, with: &transform,
            to: .init(write: { output.bytes += $0 }, flush: { output.flushes += 1 }))
        #expect(output.bytes.isEmpty || output.bytes.last == UInt8(ascii: "\n"))
        return (summary, output)
    }

    private func run(_ input: String) throws -> (summary: JSONLinesFilter.Summary, lines: [String]) {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: try folder.write(input, to: "in.jsonl")))
        let (summary, output) = try run(handle)
        return (summary, output.lines)
    }

    @Test(arguments: [
        (#"{"text":"Сот"}"#, 3), (#"{"text":"سوت"}"#, 3), (#"{"text":"法院"}"#, 2), (#"{"text":"Court"}"#, 5),
        // One character of four bytes each: U+20BB7 and U+2A6A5.
        (#"{"text":"𠮷𪚥"}"#, 2), (#"{"text":"\ud842\udfb7"}"#, 1), (#"{"text":""}"#, 0),
        ("{\"text\":\"a\u{2028}b\u{2029}c\u{85}d\"}", 7), ("{\"text\":\"سوت\u{200F}\"}", 4),
    ])
    func `answers a line in any script and leaves its text as it was`(_ line: String, _ count: Int) throws {
        let (summary, lines) = try run(line + "\n")
        #expect(lines == [line.dropLast() + ", \"count\": \(count)}"])
        #expect(summary.lines == 1)
        #expect(summary.badLines == 0)
    }

    @Test func `goes on after lines that are bad`() throws {
        let (summary, lines) = try run(
            """
            {"text":"Ол"}
            бұл JSON емес

            [1]
            {"txt":"ئۇ"}
            {"text":7}
            {"text":"他"}

            """)
        #expect(summary.lines == 7)
        #expect(summary.badLines == 5)
        #expect(lines.count == 7)
        #expect(lines[0] == #"{"text":"Ол", "count": 2}"#)
        for number in 2...6 { #expect(lines[number - 1].hasPrefix("{\"error\":{\"line\":\(number),\"message\":\"")) }
        #expect(lines[3] == #"{"error":{"line":4,"message":"the line is no JSON object"}}"#)
        #expect(lines[4] == #"{"error":{"line":5,"message":"“text” is missing"}}"#)
        #expect(lines[6] == #"{"text":"他", "count": 1}"#)
    }

    @Test(arguments: [#"{"count":9,"text":"ئۇ"}"#, #"{ "c\u006funt" : [1,{"count":2}] , "text":"ئۇ" }"#])
    func `puts its member in the place of one that stood there, however it was spelled`(_ line: String) throws {
        #expect(try run(line).lines == [#"{"text":"ئۇ", "count": 2}"#])
    }

    @Test func `refuses bytes that are not UTF-8`() throws {
        var bytes = Array("{\"text\":\"".utf8) + [0xD0, 0x22, 0x7D, 0x0A]
        bytes += Array(#"{"text":"法"}"#.utf8)
        let url = folder.url.appending(path: "in.jsonl")
        try Data(bytes).write(to: url)
        let (summary, output) = try run(try FileHandle(forReadingFrom: url))
        #expect(summary.badLines == 1)
        #expect(output.lines.count == 2)
        #expect(output.lines[0].hasPrefix(#"{"error":{"line":1,"#))
        #expect(output.lines[1] == #"{"text":"法", "count": 1}"#)
    }

    @Test(arguments: [
        ("", 0), ("{\"text\":\"қ\"}", 1), ("{\"text\":\"қ\"}\n{\"text\":\"қ\"}", 2),
        ("{\"text\":\"қ\"}\r\n{\"text\":\"қ\"}\r\n", 2), ("{\"text\":\"қ\"}\n{\"text\":\"қ\"}\r", 2),
    ])
    func `answers a last line without its end and lines that end as on Windows`(_ input: String, _ count: Int) throws {
        let (summary, lines) = try run(input)
        #expect(lines == Array(repeating: #"{"text":"қ", "count": 1}"#, count: count))
        #expect(summary.lines == count)
        #expect(summary.badLines == 0)
    }

    /// More than the 64 MiB that a line may have.
    @Test func `passes over a line of 70 MB and goes on`() throws {
        let url = folder.url.appending(path: "in.jsonl")
        try Data("{\"text\":\"".utf8).write(to: url)
        let writer = try FileHandle(forWritingTo: url)
        try writer.seekToEnd()
        let piece = Data(repeating: UInt8(ascii: "a"), count: 1_000_000)
        for _ in 0..<70 { try writer.write(contentsOf: piece) }
        try writer.write(contentsOf: Data("\"}\n{\"text\":\"سوت\"}\n".utf8))
        try writer.close()
        let (summary, output) = try run(try FileHandle(forReadingFrom: url))
        #expect(summary.lines == 2)
        #expect(summary.badLines == 1)
        #expect(
            output.lines == [
                #"{"error":{"line":1,"message":"the line is longer than 67108864 bytes"}}"#,
                #"{"text":"سوت", "count": 3}"#,
            ])
    }

    /// A filter that keeps an answer back while it waits for the next question would hang a conversation for good.
    @Test(.timeLimit(.minutes(1))) func `answers each line before the next one comes`() throws {
        let pipe = Pipe()
        let output = Collected()
        var transform = Counting()
        var answered: [Int] = []
        let questions = [#"{"text":"Сәлем"}"#, #"{"text":"你好"}"#]
        try pipe.fileHandleForWriting.write(contentsOf: Data((questions[0] + "\n").utf8))
        let summary = try JSONLinesFilter().run(
            over: pipe.fileHandleForReading, with: &transform,
            to: .init(
                write: { output.bytes += $0 },
                flush: {
                    answered.append(output.lines.count)
                    if answered.count == 1 {
                        try pipe.fileHandleForWriting.write(contentsOf: Data((questions[1] + "\n").utf8))
                    } else {
                        try pipe.fileHandleForWriting.close()
                    }
                }))
        #expect(summary.lines == 2)
        #expect(answered == [1, 2])
        #expect(output.lines == [#"{"text":"Сәлем", "count": 5}"#, #"{"text":"你好", "count": 2}"#])
    }
}
