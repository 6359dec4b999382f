import Foundation
import Testing
import TranslationTypes
import Workbench

/// Tables of links as spreadsheets and editors hand them back.
@Suite struct ReviewedLinksTests {
    private let folder: TemporaryFolder
    private let source: SegmentedDocument
    private let target: SegmentedDocument

    init() throws {
        folder = try TemporaryFolder()
        source = try segmented(
            ["«سوت» باشلاندى.", "\"ھۆكۈم\" چىقتى.", "- ئۇ كەلدى.", "=5 ئادەم."], in: "ug")
        target = try segmented(["Суд начался.", "\"Приговор\" вынесен.", "\"Он пришёл", "и ушёл\"."], in: "ru")
    }

    private func read(_ data: Data, named name: String = "links.tsv") throws -> AlignedDocuments {
        try data.write(to: folder.url.appending(path: name))
        return try DocumentAlignment().align(source, target, reviewedLinks: folder.path(name))
    }

    private func read(_ table: String) throws -> AlignedDocuments { try read(Data(table.utf8)) }

    private func written(_ aligned: AlignedDocuments) -> [String] {
        aligned.links.map { link in
            [link.sourceIndexes, link.targetIndexes].map { side in
                side.isEmpty ? "-" : side.map { String($0 + 1) }.joined(separator: "+")
            }.joined(separator: "=")
        }
    }

    private func table() throws -> String {
        let aligned = try read("s\tt\tc\n1\t1\t0.9\n2\t2\t0.875\n3\t3+4\t0.5\n4\t-\t0.25\n")
        return LinkTable.rows(of: aligned).joined(separator: "\n") + "\n"
    }

    private static let links = ["1=1", "2=2", "3=3+4", "4=-"]

    @Test func `puts texts that spreadsheets would misread in quotes or behind an apostrophe`() throws {
        let rows = try table().split(separator: "\n").map(String.init)
        #expect(rows[2] == "2\t2\t0.875\t\"\"\"ھۆكۈم\"\" چىقتى.\"\t\"\"\"Приговор\"\" вынесен.\"")
        #expect(rows[3].hasPrefix("3\t3+4\t0.500\t'- ئۇ كەلدى.\t\"\"\"Он пришёл и ушёл\"\".\""))
        #expect(rows[4] == "4\t-\t0.250\t'=5 ئادەم.\t")
    }

    @Test func `reads its own table without a note`() throws {
        let aligned = try read(try table())
        #expect(written(aligned) == Self.links)
        #expect(aligned.links.map(\.confidence) == [0.9, 0.875, 0.5, 0.25])
        #expect(aligned.notes.isEmpty)
    }

    /// Line ends, marks of the byte order, quotes around every field and encodings as Excel and LibreOffice have them.
    @Test func `reads what spreadsheets make of the table`() throws {
        let plain = try table()
        let windows = plain.replacing("\n", with: "\r\n")
        let fields = plain.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { field -> String in
                let bare = field.first == "\"" ? field.dropFirst().dropLast().replacing("\"\"", with: "\"") : field
                return "\"" + bare.replacing("\"", with: "\"\"") + "\""
            }
        }
        let comma = plain.replacing("0.875", with: "0,875")
        for data in [
            Data(windows.utf8), Data("\u{FEFF}\(windows)".utf8), try #require(windows.data(using: .utf16)),
            try #require("\u{FEFF}\(windows)".data(using: .utf16LittleEndian)), Data(comma.utf8),
            Data(fields.map { $0.joined(separator: ",") }.joined(separator: "\r\n").utf8),
            Data(fields.map { $0.joined(separator: ";") }.joined(separator: "\n").utf8),
            Data(fields.map { $0.joined(separator: "\t") }.joined(separator: "\n").utf8),
        ] {
            let aligned = try read(data)
            #expect(written(aligned) == Self.links)
            #expect(aligned.links.map(\.confidence) == [0.9, 0.875, 0.5, 0.25])
            #expect(aligned.notes.isEmpty)
        }
    }

    @Test func `finds moved columns by their names`() throws {
        let aligned = try read(
            "ru\tConfidence\ttarget_segments\tmy notes\tsource_segments\n\t90 %\t1\tok\t1+2\n\t\t–\t\t3\n\t0.5\t2+3\t\t'4\n"
        )
        #expect(written(aligned) == ["1+2=1", "3=-", "4=2+3", "-=4"])
        #expect(aligned.links.map(\.confidence) == [0.9, 1, 0.5, 1])
        let error = #expect(throws: WorkbenchError.self) { try read("source_segments\tru\n1\tа\n") }
        #expect(error?.message.hasSuffix(":1: the column target_segments is missing") == true)
    }

    @Test func `takes the numbers where the texts are others and says so`() throws {
        let aligned = try read(
            "source_segments\ttarget_segments\tconfidence\tug\tru\n"
                + "1\t1\t1\t«سوت» باشلاندى.\tСуд  начался!\n2\t3\t1\t\"ھۆكۈم\" چىقتى.\t\"Приговор\" вынесен.\n")
        #expect(written(aligned) == ["1=1", "-=2", "2=3", "-=4", "3=-", "4=-"])
        let name = folder.path("links.tsv")
        #expect(
            aligned.notes == [
                "\(name):2: the text beside target segment 1 is not the document's; the document's is taken",
                "\(name):3: the text beside target segment 3 is that of 2; the number counts",
            ])
        #expect(aligned.links[0].target == "Суд начался.")
    }

    @Test func `names both lines of a segment that comes twice`() throws {
        let error = #expect(throws: WorkbenchError.self) {
            try read("source_segments\ttarget_segments\n1\t\"1\"\n\"2\n\"\t2\n3\t1\n")
        }
        #expect(error?.message.hasSuffix(":5: target segment 1 is in two links, also in line 2") == true)
        #expect(error?.advice != nil)
    }

    @Test func `tells the two columns of texts in one language apart`() throws {
        let english = try segmented(["A court rules.", "She left."], in: "en")
        let path = try folder.write("s\tt\n1\t2\n", to: "l.tsv")
        let aligned = try DocumentAlignment().align(english, english, reviewedLinks: path)
        #expect(LinkTable.rows(of: aligned)[0].hasSuffix("confidence\ten (source)\ten (target)"))
        let again = try folder.write(LinkTable.rows(of: aligned).joined(separator: "\r\n"), to: "l.tsv")
        let read = try DocumentAlignment().align(english, english, reviewedLinks: again)
        #expect(read.links == aligned.links && read.notes.isEmpty)
    }

    @Test(arguments: [("kk", "zh"), ("ug", "ru"), ("en", "ug"), ("zh", "kk"), ("ru", "en")])
    func `gives back every link of an article`(_ from: String, _ to: String) throws {
        let segmentation = DocumentSegmentation()
        let articles = Repository.root.appending(path: "Memories/articles/sauytbay-leaves-for-sweden")
        let left = try segmentation.segment(file: articles.appending(path: "\(from).md").path, language: nil)
        let right = try segmentation.segment(file: articles.appending(path: "\(to).md").path, language: nil)
        for isComparable in [false, true] {
            let found = try DocumentAlignment(isComparable: isComparable).align(left, right)
            let path = folder.path("\(from)-\(to).tsv")
            try AlignmentReport(found).write(as: .tsv, to: path)
            let read = try DocumentAlignment().align(left, right, reviewedLinks: path)
            #expect(written(read) == written(found))
            #expect(read.notes.isEmpty)
            #expect(LinkTable.rows(of: read) == LinkTable.rows(of: found))
        }
    }

    /// Cut off and changed at random: either it is refused with a line, or every segment is in exactly one link.
    @Test func `never loses a segment to a damaged table`() throws {
        let bytes = Array(try table().utf8)
        let seed: UInt64 = 0x5EED_0011
        var state = seed
        func random(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 0..<300 {
            var damaged = Array(bytes.prefix(random(below: bytes.count + 1)))
            for _ in 0..<random(below: 4) where !damaged.isEmpty {
                damaged[random(below: damaged.count)] = [9, 10, 34, 43, 45, 49, 52, 0xC3][random(below: 8)]
            }
            do {
                let aligned = try read(Data(damaged))
                #expect(aligned.links.flatMap(\.sourceIndexes).sorted() == [0, 1, 2, 3], "seed \(seed)")
                #expect(aligned.links.flatMap(\.targetIndexes).sorted() == [0, 1, 2, 3], "seed \(seed)")
            } catch let error as WorkbenchError {
                #expect(error.message.hasPrefix(folder.path("links.tsv") + ":"), "seed \(seed)")
            }
        }
    }
}
