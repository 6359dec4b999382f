import Foundation
import Testing
import TranslationTypes
import Workbench

/// What a reviewer is shown: reasons, sureness, crossings, and lines that fit a terminal.
@Suite struct AlignmentReviewTests {
    private let source: SegmentedDocument
    private let target: SegmentedDocument

    init() throws {
        source = try segmented(
            ["1953-يىلى مەكتەپ ئېچىلدى.", "مۇدىر دانىيار كەلدى.", "نېمىشقا؟"], in: "ug", title: "مەكتەپ")
        target = try segmented(
            ["В 1953 году открылась школа.", "Приехал директор Данияр.", "Почему?", "Цена 70 тенге."], in: "ru")
    }

    private struct Explained: Decodable {
        struct Reason: Decodable {
            let kind: String
            let source: String?
            let target: String?
            let worth: Double
        }
        let evidence: [Reason]
        let score: Double
    }

    private struct Whole: Decodable { let explanations: [Explained] }

    @Test(arguments: [false, true])
    func `gives the reasons with each link in JSON`(_ isComparable: Bool) throws {
        let aligned = try DocumentAlignment(isComparable: isComparable, isExplaining: true).align(source, target)
        let report = AlignmentReport(aligned)
        let whole = try JSONDecoder().decode(Whole.self, from: Data(try report.json().utf8)).explanations
        let lines = try report.bytes(as: .jsonl).split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Explained.self, from: Data($0))
        }
        #expect(whole.count == aligned.links.count && lines.count == aligned.links.count)
        for (one, other) in zip(whole, lines) {
            #expect(one.score == other.score && one.evidence.map(\.worth) == other.evidence.map(\.worth))
            // Each is rounded to a thousandth.
            let sum = one.evidence.reduce(0) { $0 + $1.worth }
            #expect(abs(sum - one.score) <= 0.0005 * Double(one.evidence.count + 1))
        }
        #expect(whole[0].evidence.contains { $0.kind == "number" && $0.source == "1953" && $0.target == "1953" })
        let page = String(decoding: try report.bytes(as: .html), as: UTF8.self)
        #expect(page.contains("<details><summary>why: +"))
        #expect(page.contains(" number <bdi lang=\"ug\" dir=\"rtl\">1953</bdi></li>"))
    }

    @Test func `says nothing of reasons unless asked`() throws {
        let report = AlignmentReport(try DocumentAlignment().align(source, target))
        #expect(try !report.json().contains("explanations"))
        #expect(!String(decoding: try report.bytes(as: .jsonl), as: UTF8.self).contains("evidence"))
        #expect(!String(decoding: try report.bytes(as: .html), as: UTF8.self).contains("<details"))
    }

    @Test func `tells few reasons in words, the lightest together`() throws {
        let aligned = try DocumentAlignment(isExplaining: true).align(source, target)
        let reasons = try #require(aligned.links[0].reasons(most: 3))
        let all = try #require(aligned.links[0].reasons())
        #expect(reasons.items.count == 3 && reasons.items[2].title == "\(all.items.count - 2) lighter ones")
        #expect(abs(reasons.items.reduce(0) { $0 + $1.worth } - all.score) < 1e-6)
        #expect(all.items.contains { $0.text().hasPrefix("number 1953 +") })
    }

    @Test func `leaves segments of unsure links alone and names the link`() throws {
        let aligned = try DocumentAlignment(isExplaining: true).align(source, target)
        let strict = aligned.linked(from: 1.01)
        #expect(strict.links.allSatisfy { !$0.isPair })
        #expect(strict.links.flatMap(\.sourceIndexes) == [0, 1, 2])
        #expect(strict.links.flatMap(\.targetIndexes) == [0, 1, 2, 3])
        #expect(strict.links[0].reasons()?.rivalText?.hasPrefix("otherwise source 1 with target 1 (") == true)
        #expect(aligned.linked(from: 0) == aligned)
        #expect(strict.units().isEmpty)
    }

    @Test func `marks the fewest links whose order differs`() throws {
        let folder = try TemporaryFolder()
        for (table, crossings) in [
            ("1\t1\n2\t2\n3\t3\n", [false, false, false, false]), ("1\t3\n2\t1\n3\t2\n", [true, false, false, false]),
            ("1\t2\n2\t3\n3\t1\n", [false, false, true, false]),
        ] {
            let path = try folder.write("s\tt\n" + table, to: "l.tsv")
            let aligned = try DocumentAlignment().align(source, target, reviewedLinks: path)
            let pairs = zip(aligned.links, aligned.crossings).filter { $0.0.isPair }.map(\.1)
            #expect(pairs == Array(crossings.prefix(3)))
            let page = String(decoding: try AlignmentReport(aligned).bytes(as: .html), as: UTF8.self)
            #expect(page.components(separatedBy: "⤨").count - 1 == crossings.count(where: \.self))
        }
    }

    @Test func `puts a target segment without counterpart behind the one before it`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("s\tt\n1\t3\n2\t1\n3\t-\n", to: "l.tsv")
        let aligned = try DocumentAlignment().align(source, target, reviewedLinks: path)
        #expect(aligned.links.map { $0.targetIndexes } == [[2], [3], [0], [1], []])
    }

    /// Columns by UAX #11: a Chinese character and its marks take two, a combining mark none.
    @Test(arguments: [
        ("Ол келді. Сот болды.", 9, ["Ол келді.", "Сот", "болды."]), ("他来了。法院开庭。", 8, ["他来了。", "法院开", "庭。"]),
        ("", 10, [""]), ("abcdefghijkl", 8, ["abcdefgh", "ijkl"]), ("«а б» в", 20, ["«а б» в"]),
        ("e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}", 8, ["éééé", "éééé"]),
        ("ئۇ كەلدى ۋە كەتتى", 9, ["ئۇ كەلدى", "ۋە كەتتى"]),
    ])
    func `breaks lines where a terminal column ends`(_ text: String, _ columns: Int, _ lines: [String]) {
        let broken = ColumnWrapping.lines(text, columns: columns)
        #expect(broken == lines)
        for line in broken { #expect(TextColumns.count(line) <= columns) }
    }
}
