public import ICU

/// Finds matches and concordances by looking at every text of a memory in one language.
///
/// Exact by construction: every text that scores at least the minimum is found. Most are passed over by their
/// ``SegmentSketch`` in a few nanoseconds. Texts are kept as UTF-8 and token numbers, about 250 bytes for a segment of
/// 60 characters. This is the obvious version: an index over rare tokens is to replace the scan behind the same calls
/// and to be tested against it. Values in, values out: the caller reads the units of the identifiers from its store.
///
///     let scan = try MatchScan(units.map { MatchCandidate(id: $0.key, text: $0.text) })
///     try scan.matches(for: MatchQuery("Файлды ашу мүмкін емес."))
///
/// Case is folded by Unicode's simple folding, without a language: `I` is `i` in Kazakh Latin as well.
public struct MatchScan<ID: Sendable & Hashable>: Sendable {
    private var ids: [ID] = []
    private var contexts: [Int: [MatchContext]] = [:]
    private var sketches: [SegmentSketch] = []
    private var exact = ExactLookUp()
    private var vocabulary = Vocabulary()
    /// The texts, one after another, and where each ends.
    private var utf8: [UInt8] = []
    private var utf8Ends: [Int] = []
    private var tokens: [UInt32] = []
    private var tokenEnds: [Int] = []

    /// Takes candidates in; the order decides among equal scores.
    /// - Throws: ``ICUError`` when ICU has no rules for word boundaries.
    public init(_ candidates: some Sequence<MatchCandidate<ID>>) throws(ICUError) {
        var breaker = try TextBreaker(.word, locale: "")
        for candidate in candidates { append(candidate, &breaker) }
        exact.sort()
    }

    /// The number of candidates.
    public var count: Int { ids.count }

    private mutating func append(_ candidate: MatchCandidate<ID>, _ breaker: inout TextBreaker) {
        let normal = NormalForm.text(candidate.text)
        let numbers = vocabulary.learn(SegmentTokens(normal, &breaker))
        var characters: [UInt32] = []
        CaseFolding.append(normal.utf8, to: &characters)
        exact.append(normal)
        if !candidate.contexts.isEmpty { contexts[ids.count] = candidate.contexts }
        ids.append(candidate.id)
        sketches.append(SegmentSketch(tokens: numbers, characters: characters))
        utf8.append(contentsOf: candidate.text.utf8)
        utf8Ends.append(utf8.count)
        tokens.append(contentsOf: numbers)
        tokenEnds.append(tokens.count)
    }

    // MARK: - Matches

    /// The best matches, best first; among equal scores, the candidates' order.
    ///
    /// Linear in the number of candidates.
    /// - Throws: ``ICUError`` when ICU has no rules for word boundaries.
    public func matches(for query: MatchQuery) throws(ICUError) -> [Match<ID>] {
        var breaker = try TextBreaker(.word, locale: "")
        let normal = NormalForm.text(query.text)
        let same = exact.places(of: normal).filter { NormalForm.text(text($0)) == normal }
        var found: [(index: Int, Match<ID>)] = same.map { ($0, identical($0, query.context)) }
        let isSame = Set(same)
        let numbers = vocabulary.numbers(of: SegmentTokens(normal, &breaker))
        var characters: [UInt32] = []
        CaseFolding.append(normal.utf8, to: &characters)
        let sketch = SegmentSketch(tokens: numbers, characters: characters)
        for index in sketches.indices where sketch.highestScore(with: sketches[index]) >= query.minimumScore {
            if isSame.contains(index) { continue }
            let evidence = compare(numbers, characters, sketch, with: index)
            if evidence.score >= query.minimumScore, evidence.score > 0 {
                found.append((index, Match(id: ids[index], kind: .fuzzy, score: evidence.score, evidence: evidence)))
            }
        }
        found.sort { ($1.1.score, $0.index) < ($0.1.score, $1.index) }
        return found.prefix(max(query.limit, 0)).map(\.1)
    }

    private func identical(_ index: Int, _ context: MatchContext) -> Match<ID> {
        let isContext = contexts[index]?.contains { Self.agree($0, context) } ?? false
        return Match(id: ids[index], kind: isContext ? .context : .exact, score: isContext ? 101 : 100, evidence: nil)
    }

    /// Both sides must agree; a side that is missing in both agrees, but not both sides.
    private static func agree(_ a: MatchContext, _ b: MatchContext) -> Bool {
        !a.isEmpty && a.previous.map(NormalForm.text) == b.previous.map(NormalForm.text)
            && a.next.map(NormalForm.text) == b.next.map(NormalForm.text)
    }

    private func compare(
        _ numbers: [UInt32], _ characters: [UInt32], _ sketch: SegmentSketch, with index: Int
    ) -> MatchEvidence {
        let other = sketches[index]
        let otherTokens = Array(tokens[(index == 0 ? 0 : tokenEnds[index - 1])..<tokenEnds[index]])
        var distance: MatchEvidence.Characters?
        if sketch.isShort(with: other) {
            var otherCharacters: [UInt32] = []
            CaseFolding.append(NormalForm.text(text(index)).utf8, to: &otherCharacters)
            distance = MatchEvidence.Characters(
                distance: EditDistance.unweighted(characters, otherCharacters),
                length: max(characters.count, otherCharacters.count))
        }
        return MatchEvidence(
            tokenDistance: EditDistance.weighted(numbers, otherTokens, Vocabulary.weight),
            tokenWeight: Int(max(sketch.weight, other.weight)), characters: distance)
    }

    private func text(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

    private func bytes(_ index: Int) -> ArraySlice<UInt8> {
        utf8[(index == 0 ? 0 : utf8Ends[index - 1])..<utf8Ends[index]]
    }

    // MARK: - Concordance

    /// The texts in which a phrase occurs, in the candidates' order.
    ///
    /// Linear in the size of the texts. Texts are compared as they are, case folded: composed and decomposed letters
    /// do not meet; hand in normalised texts.
    /// - Throws: ``ICUError`` when ICU has no rules for word boundaries.
    public func concordance(_ query: ConcordanceQuery) throws(ICUError) -> [ConcordanceHit<ID>] {
        let search = try PhraseSearch(query)
        var hits: [ConcordanceHit<ID>] = []
        var characters: [UInt32] = []
        for index in ids.indices {
            if hits.count >= query.limit { break }
            characters.removeAll(keepingCapacity: true)
            CaseFolding.append(bytes(index), to: &characters)
            let spans = search.spans(in: characters)
            if !spans.isEmpty { hits.append(ConcordanceHit(id: ids[index], spans: spans)) }
        }
        return hits
    }
}
