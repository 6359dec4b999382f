import Alignment
import Documents
import Foundation
import Interchange
import TranslationTypes
import Workbench

/// Measures alignment of the shipped articles: with names and numbers alone, with a lexicon learnt from the shipped memory, and with
/// words that each text teaches itself. Segments of both sides count.
struct AlignmentSpeed {
    private let root: URL
    private let slugs: [String]

    private static let repetitions = 20

    init(_ root: URL, slugs: [String]) {
        self.root = root
        self.slugs = slugs
    }

    func measureAll() throws {
        print("\n" + Measurement.header)
        for (source, target) in [(LanguageTag.english, LanguageTag.russian), (.english, .kazakh), (.chinese, .uyghur)] {
            let articles = try slugs.map { try pair($0, source, target) }
            let lexicon = try lexicon(source, target)
            for (title, pairs) in [("articles of 17 sentences", articles), ("articles joined", [joined(articles)])] {
                report("\(source)-\(target), \(title), nothing learnt", pairs, lexicon: nil, isTeachingItself: false)
                report("\(source)-\(target), \(title), a lexicon", pairs, lexicon: lexicon, isTeachingItself: false)
                report("\(source)-\(target), \(title), teaching itself", pairs, lexicon: nil, isTeachingItself: true)
            }
        }
    }

    private func report(_ title: String, _ pairs: [AlignmentPair], lexicon: Lexicon?, isTeachingItself: Bool) {
        var configuration = AlignmentConfiguration()
        if !isTeachingItself { configuration.largestSelfTaught = 0 }
        let aligner = Aligner.withNames(configuration: configuration, lexicon: lexicon)
        let segments = pairs.reduce(0) { $0 + $1.source.count + $1.target.count }
        let row = measure(
            "alignment, " + title, Double(segments * Self.repetitions), "segments"
        ) {
            for _ in 0..<Self.repetitions { for pair in pairs { _ = aligner.align(pair) } }
        }
        print(row.row)
    }

    private func pair(_ slug: String, _ source: LanguageTag, _ target: LanguageTag) throws -> AlignmentPair {
        let segmentation = DocumentSegmentation()
        let sides = try [source, target].map { language in
            let file = root.appending(path: "Memories/articles/\(slug)/\(language).md").path
            return try segmentation.segment(DocumentReader().read(file: file), language: language).texts
        }
        return AlignmentPair(source: sides[0], target: sides[1], sourceLanguage: source, targetLanguage: target)
    }

    private func joined(_ pairs: [AlignmentPair]) -> AlignmentPair {
        AlignmentPair(
            source: pairs.flatMap(\.source), target: pairs.flatMap(\.target), sourceLanguage: pairs[0].sourceLanguage,
            targetLanguage: pairs[0].targetLanguage)
    }

    /// What the units of the shipped memory teach.
    private func lexicon(_ source: LanguageTag, _ target: LanguageTag) throws -> Lexicon {
        var pair = AlignmentPair(source: [], target: [], sourceLanguage: source, targetLanguage: target)
        var reader = try TMXReader(file: root.appending(path: "Memories/xinjiang-news.tmx").path)
        while let unit = try reader.next() {
            guard let left = unit.variant(in: source), let right = unit.variant(in: target) else { continue }
            pair.source.append(left.text)
            pair.target.append(right.text)
        }
        let beads = pair.source.indices.map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1), confidence: 1) }
        return Lexicon(learningFrom: [(pair, Ladder(beads: beads))])
    }
}
