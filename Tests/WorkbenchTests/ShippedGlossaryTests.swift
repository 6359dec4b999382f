import Foundation
import Testing
import TranslationTypes

/// Holds the glossary and the house styles that ship to what Glossaries/README.md promises.
@Suite struct ShippedGlossaryTests {
    private static let statuses: Set<String> = ["preferred", "admitted", "deprecated", "forbidden"]

    private struct Row: Hashable {
        let cells: [String: String]
        let line: Int

        subscript(_ column: String) -> String { cells[column, default: ""] }
    }

    private static func rows(_ file: String) throws -> [Row] {
        let url = Repository.root.appending(path: "Glossaries").appending(path: file)
        let text = try String(contentsOf: url, encoding: .utf8)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        let first = lines.firstIndex { !$0.hasPrefix("#") } ?? 0
        let header = lines[first].split(separator: "\t").map(String.init)
        return try lines.enumerated().dropFirst(first + 1).map { index, line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == header.count, "\(file):\(index + 1) has \(cells.count) columns")
            return Row(cells: Dictionary(uniqueKeysWithValues: zip(header, cells)), line: index + 1)
        }
    }

    private static let styles = ["styles/reeducation-camp.tsv", "styles/transformation-through-education.tsv"]

    @Test(arguments: ["xinjiang.tsv"] + styles)
    func `states a known language status and source for every term`(_ file: String) throws {
        for row in try Self.rows(file) {
            #expect(throws: Never.self, "\(file):\(row.line)") { try LanguageTag(row["lang"]) }
            #expect(Self.statuses.contains(row["status"]), "\(file):\(row.line): \(row["status"])")
            #expect(!row["term"].isEmpty && !row["source"].isEmpty, "\(file):\(row.line)")
            #expect(
                row["term"].precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(
                    row["term"].unicodeScalars), "\(file):\(row.line) is not NFC")
        }
    }

    @Test func `prefers one term for each concept and language`() throws {
        let rows = try Self.rows("xinjiang.tsv")
        let pairs = Dictionary(grouping: rows) { "\($0["concept"]) \($0["lang"])" }
        for (pair, terms) in pairs {
            #expect(terms.count { $0["status"] == "preferred" } == 1, "\(pair)")
        }
        let concepts = Dictionary(grouping: rows) { $0["concept"] }
        for (concept, terms) in concepts {
            let defined = terms.contains { $0["lang"] == "en" && !$0["definition"].isEmpty }
            #expect(defined, "\(concept) has no English definition")
        }
        #expect(Set(rows.map { "\($0["concept"]) \($0["lang"]) \($0["term"])" }).count == rows.count)
    }

    @Test func `ships two styles that disagree about one concept`() throws {
        let preferred = try Self.styles.map { style in
            Set(
                try Self.rows(style).filter { $0["lang"] == "en" && $0["status"] == "preferred" }
                    .map { "\($0["concept"]) \($0["term"])" })
        }
        #expect(preferred[0].contains { $0.hasSuffix(" reeducation camp") })
        #expect(preferred[1].contains { $0.hasSuffix(" transformation through education camp") })
        #expect(preferred[0].isDisjoint(with: preferred[1]))
    }
}
