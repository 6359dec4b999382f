import Foundation
import Testing

@testable import Workbench

@Suite struct NamesPairBatchTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ input: String) throws -> (summary: JSONLinesFilter.Summary, lines: [String]) {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: try folder.write(input, to: "in.jsonl")))
        var bytes: [UInt8] = []
        var batch = NamePairBatch()
        let summary = try batch.run(over: handle, to: .init(write: { bytes += $0 }, flush: {}))
        let text = String(decoding: bytes, as: UTF8.self)
        return (summary, text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
    }

    @Test func `adds its members and leaves the line as it was`() throws {
        let (summary, lines) = try run(
            """
            {"id": 1.50, "a":"Абай","b" : "Абай" ,"a_lang": "kk", "b_lang": null, "kind": "person", "x": true}
            {"a": "\\u0410\\u0431\\u0430\\u0439", "b": "Абай", "x": [1, {"y": "z"}]}
            """)
        #expect(summary.lines == 2 && summary.badLines == 0)
        #expect(
            lines[0].hasPrefix(
                #"{"id": 1.50, "a":"Абай", "b" : "Абай", "a_lang": "kk", "b_lang": null, "kind": "person", "x": true, "score": "#
            ))
        #expect(lines[1].hasPrefix(#"{"a": "\u0410\u0431\u0430\u0439", "b": "Абай", "x": [1, {"y": "z"}], "score": "#))
        for line in lines {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(object?["match"] as? Bool == true)
            #expect(object?["reason"] is String)
        }
    }

    @Test(arguments: [
        ("Абай", "the line is not JSON"), ("[1]", "the line is no JSON object"), (#"{"a": "Абай"}"#, "“b” is missing"),
        (#"{"a": "Абай", "b": 7}"#, "“b” is of a wrong kind"), (#"{"a": null, "b": "Абай"}"#, "“a” is "),
        (#"{"a": "Абай", "b": "Абай", "kind": "ship"}"#, "“ship” is no kind of name"),
        (#"{"a": "Абай", "b": "Абай", "kind": 7}"#, "“kind” is of a wrong kind"),
        (#"{"a": "Абай", "b": "Абай", "a_lang": "?"}"#, "“?” is not a language tag"), ("", "the line is not JSON"),
    ])
    func `answers a bad line with an error and goes on`(_ line: String, _ message: String) throws {
        let (summary, lines) = try run("\(line)\n{\"a\": \"ئۇ\", \"b\": \"ئۇ\"}\n")
        #expect(summary.lines == 2 && summary.badLines == 1)
        #expect(lines[0].hasPrefix(#"{"error":{"line":1,"message":""#) && lines[0].contains(message), "\(lines[0])")
        #expect(lines[1].hasPrefix(#"{"a": "ئۇ", "b": "ئۇ", "score": "#))
    }

    /// The general way is the slow twin.
    @Test(arguments: [
        #"{"a": "Сайрагүл Сауытбай", "b": "Sayragul Sauytbay"}"#,
        #"{"a":"萨依拉古丽","b":"سايراگۈل","a_lang":"zh","b_lang":"ug","kind":"person"}"#,
        #"{"score": 7, "a": "Абай", "b": "Abai", "reason": null}"#, #" { "b" : "Ол" , "a" : "Ол" } "#,
        #"{"a": "Абай", "b": "Абай", "a_lang": "", "kind": ""}"#, #"{"a": "", "b": ""}"#,
    ])
    func `the quick way answers as the general one`(_ line: String) throws {
        let lines = try run(line + "\n" + line + "\n").lines
        var pairs = NamePairs()
        let parsed = try JSONLine(Array(line.utf8))
        let expected = String(decoding: parsed.adding(try pairs.members(for: parsed)), as: UTF8.self)
        #expect(lines == [expected, expected])
    }
}
