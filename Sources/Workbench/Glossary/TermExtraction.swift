internal import Interchange
public import Terminology
public import TranslationTypes
public import Transliteration

/// Finds candidates for a glossary in memories.
public struct TermExtraction: Sendable {
    private let memories: [MemoryFile]
    private let fewest: Int
    private let limit: Int
    private let known: Termbase?
    private let data: any LanguageData

    /// Prepares a search.
    ///
    /// - Parameters:
    ///   - memories: where to look.
    ///   - fewest: in how many segments a pair must stand.
    ///   - limit: the most candidates.
    ///   - known: glossaries whose pairs are left out; nil to tell all.
    ///   - data: where word lists of other packages are.
    public init(
        in memories: [MemoryFile], fewest: Int, limit: Int, known: Termbase? = nil,
        data: any LanguageData = InstalledLanguageData()
    ) {
        self.memories = memories
        self.fewest = fewest
        self.limit = limit
        self.known = known
        self.data = data
    }

    /// The candidates of two languages, the best first.
    public func candidates(from source: LanguageTag, to target: LanguageTag) throws -> ExtractedTerms {
        var pairs: [SegmentPair] = []
        for memory in memories {
            try OpenMemory(memory).forEachUnit(languages: [source, target]) { _, unit in
                guard let from = unit.variant(in: source), let to = unit.variant(in: target) else { return }
                pairs.append(SegmentPair(from.text, to.text))
            }
        }
        var options = TermExtractor.Options()
        options.fewest = fewest
        options.limit = limit * Self.reserve
        let all = try TermExtractor(options: options, data: data).candidates(in: pairs, from: source, to: target)
        let knownPairs = known.map { KnownPairs($0, source, target) }
        let fresh = all.filter { knownPairs?.holds($0) != true }.prefix(limit)
        return ExtractedTerms(source: source, target: target, candidates: Array(fresh))
    }

    /// Candidates that are looked at for each that is told, since many are known.
    private static let reserve = 3
}

/// The pairs of terms that glossaries have.
private struct KnownPairs {
    private let concepts: [String: Set<Int>]
    private let targets: [String: Set<Int>]

    init(_ termbase: Termbase, _ source: LanguageTag, _ target: LanguageTag) {
        var byLanguage: [[String: Set<Int>]] = [[:], [:]]
        for (number, concept) in termbase.concepts.enumerated() {
            for term in concept.terms {
                if term.language.matches(source) { byLanguage[0][term.text.lowercased(), default: []].insert(number) }
                if term.language.matches(target) { byLanguage[1][term.text.lowercased(), default: []].insert(number) }
            }
        }
        concepts = byLanguage[0]
        targets = byLanguage[1]
    }

    func holds(_ candidate: TermCandidate) -> Bool {
        guard let from = concepts[candidate.source.lowercased()], let to = targets[candidate.target.lowercased()] else {
            return false
        }
        return !from.isDisjoint(with: to)
    }
}
