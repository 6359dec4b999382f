import EmbeddedData
import Testing

@testable import NameMatching

@Suite struct SoundTableCellsTests {
    private func rows(of text: String) -> [[String]] {
        var cells = SoundTableCells(text)
        var rows: [[String]] = []
        while cells.nextRow() {
            var row: [String] = []
            while let cell = cells.next() { row.append(cells.text(cell)) }
            rows.append(row)
        }
        return rows
    }

    /// The same by the standard library.
    private func slowRows(of text: String) -> [[String]] {
        text.split(separator: "\n").filter { $0.first != "#" }.map { $0.split(separator: "\t").map(String.init) }
    }

    // By hand.
    @Test func `leaves comments and empty lines out`() {
        #expect(
            rows(of: "# a\tb\n\nшы\t希\t12\t\t@ling\t7\n-\tм\t3") == [
                ["шы", "希", "12", "@ling", "7"], ["-", "м", "3"],
            ])
        #expect(rows(of: "").isEmpty && rows(of: "\n# no more").isEmpty)
    }

    @Test func `reads the shipped tables as a slow reader does`() {
        for file in SoundTables.files where file.second != .han {
            let text = EmbeddedFile(required: "sounds/\(file.name)").text
            #expect(rows(of: text) == slowRows(of: text))
        }
    }

    @Test func `reads cut texts as a slow reader does`() {
        let text = Array("# c\nunknown\t1300\t900\n\n-\t市\t682\t斯\t7\nшы\t@shi\t12\t\n".unicodeScalars)
        for start in text.indices {
            let part = String(String.UnicodeScalarView(text[start...]))
            #expect(rows(of: part).filter { !$0.isEmpty } == slowRows(of: part).filter { !$0.isEmpty })
        }
    }

    @Test func `reads costs`() {
        var cells = SoundTableCells("0\t682\t1300")
        var costs: [Int] = []
        let isThere = cells.nextRow()
        #expect(isThere)
        while let cell = cells.next() { costs.append(cells.number(cell)) }
        #expect(costs == [0, 682, 1300])
    }
}
