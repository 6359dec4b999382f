import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct PairListTests {
    private func list(_ text: String) throws -> PairList {
        let folder = try TemporaryFolder()
        return try PairList(file: try folder.write(text, to: "pairs.tsv"))
    }

    @Test func `reads columns by name and finds paths beside the list`() throws {
        let pairs = try list("tgt_lang\tsource\ttarget\nug-Latn\tа.md\t/tmp/b.md\n\n\tв.md\tг.md\r\n").pairs
        #expect(pairs.count == 2)
        #expect(pairs[0].source.hasSuffix("/а.md") && pairs[0].target == "/tmp/b.md")
        #expect(pairs[0].sourceLanguage == nil)
        #expect(pairs[0].targetLanguage == (try LanguageTag("ug-Latn")))
        #expect(pairs[1].line == 4 && pairs[1].targetLanguage == nil)
    }

    @Test(arguments: [
        ("a.md\tb.md\n", ":1:"), ("source\ttarget\na.md\n", ":2:"),
        ("source\ttarget\tsrc_lang\na.md\tb.md\tқазақша!\n", ":2:"),
    ])
    func `says on which line a list is wrong`(_ text: String, _ place: String) throws {
        do {
            _ = try list(text)
            Issue.record("the list was taken")
        } catch let error as WorkbenchError {
            #expect(error.message.contains("pairs.tsv\(place)"))
        }
    }
}
