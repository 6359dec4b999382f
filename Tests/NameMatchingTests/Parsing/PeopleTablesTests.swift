import Foundation
import Testing

/// The tables under `people/` as a reviewer wants them: the right columns, known values, sorted, each row once.
struct PeopleTablesTests {
    struct Table: Sendable, CustomTestStringConvertible {
        let file: String
        let columns: Int
        /// The columns that the rows are sorted by.
        let order: [Int]
        /// A column whose values are these alone.
        let column: Int
        let values: Set<String>
        var testDescription: String { file }
    }

    static let tables: [Table] = [
        .init(file: "given-names.tsv", columns: 4, order: [0, 1], column: 3, values: ["turkic", "european"]),
        .init(file: "case-endings.tsv", columns: 3, order: [0, 1], column: 2, values: ["yes", "no"]),
        .init(file: "titles.tsv", columns: 3, order: [0, 1, 2], column: 2, values: ["before", "after", "both"]),
        .init(
            file: "particles.tsv", columns: 2, order: [1, 0], column: 1,
            values: ["particle", "article", "father", "child", "generation", "alias"]),
        .init(file: "patronymics.tsv", columns: 2, order: [1, 0], column: 1, values: ["strong", "weak", "word"]),
        .init(file: "surname-endings.tsv", columns: 2, order: [1, 0], column: 1, values: ["1", "2", "3"]),
        .init(file: "pinyin-surnames.tsv", columns: 2, order: [0], column: 1, values: ["common"]),
        .init(
            file: "name-families.tsv", columns: 3, order: [0, 1, 2], column: 1, values: ["m", "f", "-"]),
        .init(
            file: "elements.tsv", columns: 3, order: [0, 1, 2], column: 1, values: ["Arab", "Cyrl", "Hans", "Latn"]),
        .init(
            file: "contexts.tsv", columns: 3, order: [0, 1, 2], column: 0,
            values: ["organisation", "notname", "ambiguous", "after", "before", "word"]),
    ]

    @Test(arguments: tables) func `keeps its columns, its values and its order`(_ table: Table) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "Sources/CEmbeddedData/data/people/\(table.file)")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        let rows = lines.dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(rows.allSatisfy { $0.count == table.columns && !$0.contains("") })
        #expect(Set(rows.map { $0[table.column] }).isSubset(of: table.values))
        let keys = rows.map { row in table.order.map { Array(row[$0].unicodeScalars) } }
        for (one, next) in zip(keys, keys.dropFirst()) {
            let isBefore = one.lexicographicallyPrecedes(next) { $0.lexicographicallyPrecedes($1) }
            #expect(isBefore, "\(one) before \(next)")
        }
    }
}
