public import Transliteration
public import TranslationTypes

/// Finds pairs of terms in segments that translate each other, by how often they stand together.
///
/// Words are taken together by their lemmas, phrases of up to four words are counted, and a phrase of the one language is paired with the one of
/// the other with which it stands together most tellingly (Dunning 1993), each phrase once. Memory grows with the number of
/// pairs.
public struct TermExtractor: Sendable {
    /// What counts as a candidate.
    public struct Options: Sendable {
        /// Pairs of segments in which both terms must stand.
        public var fewest = 3
        /// The most candidates.
        public var limit = 200
        /// Contexts for each.
        public var contexts = 3

        /// The usual options.
        public init() {}
    }

    private let options: Options
    private let data: any LanguageData

    /// Makes an extractor.
    public init(options: Options = Options(), data: any LanguageData) {
        self.options = options
        self.data = data
    }

    /// The candidates, the best first.
    public func candidates(
        in pairs: [SegmentPair], from source: LanguageTag, to target: LanguageTag
    ) throws -> [TermCandidate] {
        let sources = try counts(pairs.map(\.source), source), targets = try counts(pairs.map(\.target), target)
        let links = links(sources, targets, total: pairs.count)
        return links.prefix(options.limit).map { candidate($0, sources, targets, pairs) }
    }

    private func counts(_ texts: [String], _ language: LanguageTag) throws -> PhraseCounts {
        PhraseCounts(try ExtractionText(texts, language: language, data: data), texts: texts, fewest: options.fewest)
    }

    /// Two phrases that stand together.
    private struct Link {
        let source: Int32
        let target: Int32
        let together: Int
        let score: Double
        let rank: Double
    }

    private func links(_ sources: PhraseCounts, _ targets: PhraseCounts, total: Int) -> [Link] {
        var together = NumberTable(minimumCapacity: 1 << 16)
        for (from, to) in zip(sources.ofSegment, targets.ofSegment) {
            for source in from where sources.standsAlone(source) {
                for target in to where targets.standsAlone(target) {
                    let key = UInt64(UInt32(source)) << 32 | UInt64(UInt32(target)) | 1 << 63
                    together.set(key, (together[key] ?? 0) + 1)
                }
            }
        }
        var links: [Link] = []
        together.forEach { key, count in
            guard Int(count) >= options.fewest else { return }
            let source = Int32(truncatingIfNeeded: key >> 32 & 0x7FFF_FFFF),
                target = Int32(truncatingIfNeeded: key & 0xFFFF_FFFF)
            let a = Int(sources.phrases[Int(source)].segments), b = Int(targets.phrases[Int(target)].segments)
            let dice = 2 * Double(count) / Double(a + b)
            let score = LogLikelihood.ratio(together: Int(count), a, b, total: total)
            guard dice >= Self.leastDice, score >= Self.leastScore else { return }
            let words = sources.phrases[Int(source)].lemmas.count + targets.phrases[Int(target)].lemmas.count
            links.append(
                Link(
                    source: source, target: target, together: Int(count), score: score,
                    rank: score * dice * (1 + Self.perWord * Double(words))))
        }
        return Self.competitive(links, sources, targets)
    }

    /// Phrases that stand together in fewer cases than this are mostly chance or parts of one another.
    private static let leastDice = 0.5
    /// The 99.9th percentile of χ² with one degree of freedom.
    private static let leastScore = 10.83
    /// A phrase says more than a word.
    private static let perWord = 0.1

    /// The best link first; both its phrases are then taken, and so are the words in them (Melamed 2000, competitive linking).
    private static func competitive(_ links: [Link], _ sources: PhraseCounts, _ targets: PhraseCounts) -> [Link] {
        var takenSources: Set<Int32> = [], takenTargets: Set<Int32> = []
        return links.sorted { ($1.rank, $0.source, $0.target) < ($0.rank, $1.source, $1.target) }.filter { link in
            guard !takenSources.contains(link.source), !takenTargets.contains(link.target) else { return false }
            takenSources.insert(link.source)
            takenTargets.insert(link.target)
            return true
        }
    }

    private func candidate(
        _ link: Link, _ sources: PhraseCounts, _ targets: PhraseCounts, _ pairs: [SegmentPair]
    ) -> TermCandidate {
        let contexts = pairs.indices.filter {
            sources.ofSegment[$0].contains(link.source) && targets.ofSegment[$0].contains(link.target)
        }.sorted { (pairs[$0].source.utf8.count, $0) < (pairs[$1].source.utf8.count, $1) }
        return TermCandidate(
            source: sources.spelling(of: link.source), target: targets.spelling(of: link.target), count: link.together,
            sourceCount: Int(sources.phrases[Int(link.source)].segments),
            targetCount: Int(targets.phrases[Int(link.target)].segments), score: link.score,
            contexts: contexts.prefix(options.contexts).map {
                TermCandidate.Context(source: pairs[$0].source, target: pairs[$0].target, pair: $0)
            })
    }
}
