import Foundation
import NameMatching
import Testing
import TranslationTypes

/// How many of the names that a reader finds in shipped articles the finder finds, and how many of its own are right.
struct FindingArticlesTests {
    /// Floors for each language: reached on the three articles of ``ArticleNames``, with places handed in by ``KnownPlaces``.
    static let floors: [(LanguageTag, precision: Double, recall: Double)] = [
        (.kazakh, 0.97, 0.97), (.russian, 0.97, 0.97), (.english, 0.97, 0.97), (.uyghur, 0.95, 0.95),
        (.chinese, 0.97, 0.97),
    ]

    @Test(arguments: floors) func `finds the names of articles`(
        _ language: LanguageTag, _ precision: Double, _ recall: Double
    ) throws {
        let finder = NameFinder(known: KnownPlaces.names(language))
        var right = 0, expected = 0, found = 0
        for article in ArticleNames.all where article.language == language {
            let text = try Self.text(of: article)
            let wanted = Self.positions(of: article.entries, in: text)
            let names = finder.names(in: text, language: language)
            let all = Set(names.map(Self.key))
            expected += wanted.count
            found += names.count
            right += wanted.filter(all.contains).count
        }
        #expect(Double(right) >= precision * Double(found), "\(right) right of \(found) found")
        #expect(Double(right) >= recall * Double(expected), "\(right) found of \(expected)")
    }

    struct Key: Hashable {
        let range: Range<Int>
        let kind: NameKind
        let base: String
    }

    private static func key(_ name: FoundName) -> Key { Key(range: name.utf8Range, kind: name.kind, base: name.name) }

    /// Looks for each form after the one before it.
    private static func positions(of entries: [ArticleNames.Entry], in text: String) -> [Key] {
        var rest = text.startIndex
        return entries.compactMap { entry in
            guard let range = text.range(of: entry.form, range: rest..<text.endIndex) else {
                Issue.record("“\(entry.form)” does not follow in the text")
                return nil
            }
            rest = range.upperBound
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            let possessive = entry.form.hasSuffix("’s") ? "’s".utf8.count : 0
            return Key(range: start..<(start + entry.form.utf8.count - possessive), kind: entry.kind, base: entry.base)
        }
    }

    private static func text(of article: ArticleNames) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Memories/articles/\(article.article)/\(article.language.language).md")
        let text = try String(contentsOf: file, encoding: .utf8)
        // The head of the file is no running text.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let head = lines.dropFirst().firstIndex { $0 == "---" } ?? 0
        return lines[(head + 1)...].joined(separator: "\n")
    }
}
