import Foundation
import Testing
import TranslationTypes

@testable import Workbench

@Suite struct ParagraphMarksTests {
    /// Nothing but paragraphs tells which of four segments has no counterpart: it stands in the second of three.
    private static let line =
        #"{"src": ["Иә.", "Иә.", "Иә.", "Иә.", "Иә.", "Иә."], "tgt": ["Да.", "Да.", "Да.", "Да.", "Да."], "src_lang": "kk", "tgt_lang": "ru""#

    private func links(_ marks: String) throws -> String {
        var batch = AlignBatch()
        let members = try batch.members(for: JSONLine(Array((Self.line + marks + "}").utf8)))
        return String(decoding: try #require(members.first).json, as: UTF8.self)
    }

    @Test func `counts paragraphs where a line has them for both sides`() throws {
        let without = try links("")
        #expect(try links(#", "src_paragraphs": [0, 2, 5]"#) == without)
        #expect(try links(#", "src_paragraphs": [], "tgt_paragraphs": [0, 2, 4]"#) == without)
        #expect(try links(#", "src_paragraphs": [0, 2, 5], "tgt_paragraphs": [0, 2, 4]"#) != without)
    }

    @Test(arguments: ["[0, 6]", "[-1]", "[2, 1]", "[1, 1]", "[\"1\"]", "3"])
    func `refuses paragraphs that are not segments in rising order`(marks: String) {
        #expect(throws: WorkbenchError.self) { try links(#", "src_paragraphs": \#(marks), "tgt_paragraphs": [0, 2]"#) }
    }

    @Test func `begins a paragraph with the first segment of each block`() throws {
        let document = Document(blocks: [Block(.title, "A"), Block(.paragraph, "B. C."), Block(.listItem, "D")])
        let segments = [(0, "A"), (1, "B."), (1, "C."), (2, "D")].map {
            Segment(text: $0.1, block: $0.0, utf8Range: 0..<1)
        }
        let segmented = SegmentedDocument(document: document, language: .english, segments: segments)
        #expect(segmented.paragraphs == [0, 1, 3])
    }
}
