import Foundation
import NameMatching
import Testing
import TranslationTypes

@testable import Workbench

/// Names in files. What a name is, a double says: it knows two names and the forms in which they stand here.
@Suite struct NamesFindingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private struct Known: NameSpotter {
        private static let forms: [(form: String, name: String, kind: NameKind)] = [
            ("Сауытбайдың", "Сауытбай", .person), ("Сауытбай", "Сауытбай", .person), ("قەشقەردە", "قەشقەر", .place),
            ("𠮷田", "𠮷田", .person),
        ]

        func names(in text: String, language: LanguageTag?) -> [SpottedName] {
            var found: [SpottedName] = []
            for known in Self.forms {
                for range in text.ranges(of: known.form) {
                    let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
                    let span = lower..<lower + known.form.utf8.count
                    if found.contains(where: { $0.utf8Range.overlaps(span) }) { continue }
                    let reason = language.map { "\($0)" } ?? "?"
                    found.append(SpottedName(utf8Range: span, kind: known.kind, name: known.name, reason: reason))
                }
            }
            return found.sorted { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
        }
    }

    @Test(arguments: [
        (
            #"{"text": "Бұл Сауытбайдың үйі.", "lang": "kk"}"#,
            #"[{"end":15,"form":"Сауытбайдың","kind":"person","name":"Сауытбай","reason":"kk","start":4}]"#
        ),
        (
            #"{"text": "𠮷 𠮷田", "lang": "zh"}"#,
            #"[{"end":4,"form":"𠮷田","kind":"person","name":"𠮷田","reason":"zh","start":2}]"#
        ),
        (
            #"{"text": "ئۇ قەشقەردە."}"#,
            #"[{"end":11,"form":"قەشقەردە","kind":"place","name":"قەشقەر","reason":"?","start":3}]"#
        ),
        (#"{"text": ""}"#, "[]"),
    ])
    func `answers lines with offsets in code points`(_ line: String, _ names: String) throws {
        var batch = FindNamesBatch(Known())
        let members = try batch.members(for: try JSONLine(Array(line.utf8)))
        #expect(members.map(\.key) == ["names"])
        #expect(String(decoding: members[0].json, as: UTF8.self) == names)
    }

    @Test func `tells places in files and each name once`() throws {
        let text = try folder.write("Ол келді.\n\nСауытбай айтты. Сауытбайдың сөзі.\n", to: "a.txt")
        let page = try folder.write(
            "<html lang=\"kk\"><body><p>Сауытбай <b>келді</b>.</p></body></html>\n", to: "b.html")
        let found = NameFinding(Known(), language: .kazakh).names(in: [text, page, folder.path("none.txt")])
        #expect(found.names.map(\.place) == ["\(text):3:1", "\(text):3:17", "\(page):1:26"])
        #expect(found.failures.count == 1 && found.failures[0].contains("none.txt"))
        let summary = found.summary
        #expect(summary.map(\.name) == ["Сауытбай"])
        #expect(summary[0].count == 3 && summary[0].files == [text, page])
        #expect(
            summary[0].forms.map(\.form) == ["Сауытбай", "Сауытбайдың"] && summary[0].forms.map(\.count) == [2, 1])
        let object = try JSONSerialization.jsonObject(with: Data(try found.json().utf8)) as? [String: Any]
        let names = try #require(object?["names"] as? [[String: Any]])
        #expect(names.map { $0["start"] as? Int } == [0, 16, 0])
        #expect(try found.summaryJSON().contains(#""forms":[{"count":2,"form":"Сауытбай"}"#))
    }
}
