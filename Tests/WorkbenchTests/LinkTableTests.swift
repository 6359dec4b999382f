import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct LinkTableTests {
    private let folder: TemporaryFolder
    private let kazakh: SegmentedDocument
    private let chinese: SegmentedDocument

    init() throws {
        folder = try TemporaryFolder()
        kazakh = try segmented(["Ол келді.", "Сот болды.", "Үкім шықты."], in: "kk")
        chinese = try segmented(["他来了。", "法院开庭。", "宣判了。", "完。"], in: "zh-Hans")
    }

    private func read(_ table: String) throws -> AlignedDocuments {
        let path = try folder.write(table, to: "links.tsv")
        return try DocumentAlignment().align(kazakh, chinese, reviewedLinks: path)
    }

    /// Links as `1+2=1`, with numbers as the table writes them.
    private static func written(_ aligned: AlignedDocuments) -> [String] {
        aligned.links.map { link in
            [link.sourceIndexes, link.targetIndexes].map { side in
                side.isEmpty ? "-" : side.map { String($0 + 1) }.joined(separator: "+")
            }.joined(separator: "=")
        }
    }

    @Test(arguments: [
        ("1\t1\n2+3\t2\n-\t3\n-\t4\n", ["1=1", "2+3=2", "-=3", "-=4"]),
        ("1\t1\r\n2\t-\r\n3\t2+3+4\r\n", ["1=1", "2=-", "3=2+3+4"]),
        ("1\t1\t0.5\tОл келді.\t他来了。\n\n \t \n2+3\t4+3+2", ["1=1", "2+3=2+3+4"]),
        (" 1 \t 1\n3+2\t2\n-\t4+3", ["1=1", "2+3=2", "-=3+4"]),
        ("1\t2\n2\t1\n3\t3+4", ["1=2", "2=1", "3=3+4"]),
        ("1\t1\n\t2\n2\t\n3\t3+4", ["1=1", "-=2", "2=-", "3=3+4"]),
    ])
    func `reads links as a reviewer writes them`(_ rows: String, _ expected: [String]) throws {
        #expect(Self.written(try read("source_segments\ttarget_segments\n" + rows)) == expected)
        #expect(Self.written(try read("\u{FEFF}kk\tzh\tx\r\n" + rows)) == expected)
    }

    @Test func `joins the segments of a side as the language joins sentences`() throws {
        let aligned = try read("s\tt\n1+2+3\t1+2+3+4\n")
        #expect(aligned.links.map(\.source) == ["Ол келді. Сот болды. Үкім шықты."])
        #expect(aligned.links.map(\.target) == ["他来了。法院开庭。宣判了。完。"])
    }

    @Test func `puts what no row names between its neighbours, alone`() throws {
        #expect(Self.written(try read("s\tt\n3\t4\n")) == ["-=1", "-=2", "-=3", "1=-", "2=-", "3=4"])
        #expect(Self.written(try read("s\tt\n3\t3\n1\t1\n")) == ["1=1", "-=2", "2=-", "3=3", "-=4"])
        #expect(Self.written(try read("s\tt\n")).count == 7)
    }

    @Test(arguments: [
        ("0.25", 0.25), ("", 1), ("-", 1), ("7", 1), ("-3", 0), ("nan", 1), ("inf", 1), ("сенімді", 1), (" 0.5 ", 0.5),
    ])
    func `takes a link for sure unless the row says otherwise`(_ cell: String, _ confidence: Double) throws {
        let aligned = try read("s\tt\tconfidence\n1\t1\t\(cell)\n2\t2\n3\t3+4\n")
        #expect(aligned.links.map(\.confidence) == [confidence, 1, 1])
        #expect(throws: Never.self) { try AlignmentReport(aligned).bytes(as: .tsv) }
    }

    @Test(arguments: [
        ("1\n", 2, "a source and a target column"), ("1\t1\n0\t2\n", 3, "“0” is no source segment"),
        ("4\t1\n", 2, "“4” is no source segment"), ("1\t5\n", 2, "“5” is no target segment"),
        ("1\t1\n\nекі\t2\n", 4, "“екі” is no source segment"), ("1+\t1\n", 2, "“” is no source segment"),
        ("-1\t1\n", 2, "“-1” is no source segment"), ("1\t１\n", 2, "“１” is no target segment"),
        ("1,2\t1\n", 2, "“1,2” is no source segment"), ("1\t99999999999999999999\n", 2, "is no target segment"),
        ("1\t1\n2\t1\n", 3, "target segment 1 is in two links"), ("1+1\t1\n", 2, "source segment 1 is in two links"),
    ])
    func `names the line that is wrong`(_ rows: String, _ line: Int, _ words: String) {
        let error = #expect(throws: WorkbenchError.self) { try read("source\ttarget\n" + rows) }
        #expect(error?.message.hasPrefix("\(folder.path("links.tsv")):\(line): ") == true)
        #expect(error?.message.contains(words) == true)
        #expect(error?.advice != nil)
    }

    @Test func `writes what it reads`() throws {
        let table = """
            source_segments\ttarget_segments\tconfidence\tkk\tzh-Hans
            1+2\t1\t0.875\tОл келді. Сот болды.\t他来了。
            -\t2\t0.250\t\t法院开庭。
            3\t3+4\t1.000\tҮкім шықты.\t宣判了。完。

            """
        let aligned = try read(table)
        #expect(String(decoding: try AlignmentReport(aligned).bytes(as: .tsv), as: UTF8.self) == table)
        #expect(LinkTable.rows(of: aligned) == table.split(separator: "\n").map(String.init))
    }

    @Test(arguments: ["a\tb", "a\nb", "a\r\nb", "a\u{2028}b", "a\u{85}b"])
    func `keeps a segment with breaks in it on its line`(_ text: String) throws {
        let source = try segmented([text, "ئۇ كەلدى."], in: "ug")
        let path = try folder.write("s\tt\n1\t1\n2\t2\n", to: "links.tsv")
        let target = try segmented(["А.", "Он пришёл."], in: "ru")
        let aligned = try DocumentAlignment().align(source, target, reviewedLinks: path)
        #expect(
            LinkTable.rows(of: aligned).dropFirst() == ["1\t1\t1.000\ta b\tА.", "2\t2\t1.000\tئۇ كەلدى.\tОн пришёл."])
        let written = folder.path("again.tsv")
        try AlignmentReport(aligned).write(as: .tsv, to: written)
        #expect(try DocumentAlignment().align(source, target, reviewedLinks: written).links == aligned.links)
    }

    @Test func `names a file that is missing or no text`() throws {
        try Data([0x31, 0x09, 0xFF, 0xFE, 0x0A]).write(to: folder.url.appending(path: "байттар.tsv"))
        for name in ["жоқ.tsv", "байттар.tsv"] {
            let error = #expect(throws: WorkbenchError.self) {
                try DocumentAlignment().align(kazakh, chinese, reviewedLinks: folder.path(name))
            }
            #expect(error?.message.hasPrefix(folder.path(name) + ": cannot be read: ") == true)
        }
    }
}
