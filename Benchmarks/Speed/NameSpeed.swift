import Foundation
import NameMatching
import TranslationTypes
import Transliteration
import Workbench

/// Measures reading and comparing names of two words, drawn from the settled forms of `data/names` in four ways of writing.
struct NameSpeed {
    private let names: [(title: String, names: [Name])]

    private static let namesOfAWriting = 2_000
    private static let pairCount = 200_000

    init(_ root: URL) throws {
        let file = root.appending(path: "Sources/CEmbeddedData/data/names/established.tsv")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.first != "#" }
            .map { $0.split(separator: "\t").map { String($0.prefix { $0 != "/" }) } }
        let columns = (0..<3).map { column in rows.map { $0[column].capitalized } }
        let arabic = try SchemeCatalog.standard.transliterator("ug-uig-Cyrl-Arab", data: InstalledLanguageData())
        var random = SplitMix(state: 17)
        names = [
            ("Latin", LanguageTag.english, columns[0]), ("Cyrillic", .russian, columns[1]),
            ("Chinese", .chinese, columns[2]), ("Uyghur", .uyghur, columns[1].map { arabic.transliterate($0) }),
        ].map { title, language, words in
            let drawn = (0..<Self.namesOfAWriting).map { _ in
                let two = (0..<2).map { _ in words[Int(random.next() % UInt64(words.count))] }
                return Name(
                    two.joined(separator: language == .chinese ? "·" : " "), language: language, kind: .person)
            }
            return (title, drawn)
        }
    }

    func measureAll() throws {
        print("\n" + Measurement.header)
        let matcher = NameMatcher.standard
        let all = names.flatMap(\.names)
        _ = all.map(matcher.prepared)
        let reading = measure("names, reading", Double(all.count), "names") { _ = all.map(matcher.prepared) }
        print(reading.row)
        for (place, first) in names.enumerated() {
            for second in names[place...] { compare(first, second) }
        }
    }

    /// Random pairs, most of them of different persons as in any two lists.
    private func compare(_ first: (title: String, names: [Name]), _ second: (title: String, names: [Name])) {
        let matcher = NameMatcher.standard
        let (ones, others) = (first.names.map(matcher.prepared), second.names.map(matcher.prepared))
        var scorer = matcher.comparer()
        let title = "\(first.title) – \(second.title)"
        var total = 0.0
        let scoring = measure("names, score, \(title)", Double(Self.pairCount), "pairs") {
            total = 0
            Self.forEachPair { total += scorer.score(ones[$0], others[$1]) }
        }
        print(scoring.row, "total \(total)")
        var bytes = 0
        let explaining = measure("names, score and reason, \(title)", Double(Self.pairCount), "pairs") {
            bytes = 0
            Self.forEachPair { bytes += scorer.verdict(ones[$0], others[$1]).reason.utf8.count }
        }
        print(explaining.row, "\(bytes / Self.pairCount) bytes each")
    }

    private static func forEachPair(_ work: (Int, Int) -> Void) {
        var random = SplitMix(state: 19)
        for _ in 0..<pairCount {
            let bits = random.next()
            work(Int(bits >> 40) % namesOfAWriting, Int(bits & 0xFF_FFFF) % namesOfAWriting)
        }
    }
}
