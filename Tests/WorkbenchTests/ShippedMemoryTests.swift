import Documents
import Foundation
import Interchange
import Testing
import TranslationTypes
import Workbench

/// Holds the articles, their bead tables and the memory made of them to each other.
@Suite struct ShippedMemoryTests {
    private static let languages = ["en", "kk", "ug", "ru", "zh"]
    private static let slugs = [
        "china-cables", "forced-labor-act", "human-rights-council-vote", "sauytbay-leaves-for-sweden",
        "un-racial-discrimination-committee", "women-of-courage-award", "zharkent-verdict",
    ]

    private static func path(_ relative: String) -> String {
        Repository.root.appending(path: "Memories").appending(path: relative).path
    }

    /// A bead table: for each row, the 1-based sentence numbers in each language.
    private static func beads(_ slug: String) throws -> [[String: [Int]]] {
        let text = try String(contentsOfFile: path("articles/\(slug)/beads.tsv"), encoding: .utf8)
        let lines = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        return lines.dropFirst().map { cells in
            Dictionary(
                uniqueKeysWithValues: zip(lines[0], cells.map { $0.split(separator: "+").compactMap { Int($0) } }))
        }
    }

    @Test(arguments: slugs, languages)
    func `cuts each article into the sentences that its bead table counts`(_ slug: String, _ language: String) throws {
        let file = Self.path("articles/\(slug)/\(language).md")
        let segmented = try DocumentSegmentation().segment(file: file)
        #expect(segmented.language == (try LanguageTag(language)))
        let counted = try Self.beads(slug).flatMap { $0[language] ?? [] }
        #expect(counted == Array(1...counted.count), "each sentence once, in order")
        #expect(segmented.segments.count == counted.count)
    }

    @Test func `holds every segment of the memory verbatim and in order in its article`() throws {
        var reader = try TMXReader(file: Self.path("xinjiang-news.tmx"))
        var texts: [String: String] = [:]
        for slug in Self.slugs {
            for language in Self.languages {
                let file = Self.path("articles/\(slug)/\(language).md")
                texts["\(slug) \(language)"] = try DocumentReader().read(file: file).blocks.map(\.text).joined()
                    .squeezed
            }
        }
        var count = 0
        while let unit = try reader.next() {
            count += 1
            let slug = try #require(unit.property("x-document"))
            for variant in unit.variants {
                let key = "\(slug) \(variant.language)"
                let text = try #require(texts[key])
                let range = try #require(text.range(of: variant.text.squeezed), "\(key): \(variant.text)")
                texts[key] = String(text[range.upperBound...])
            }
        }
        #expect(count >= 100)
    }
}

extension String {
    /// The text without white space, in which sentences can be found however they were joined.
    fileprivate var squeezed: String { String(filter { !$0.isWhitespace }) }
}
