extension Aligner {
    /// Links between two texts on one event that need not be translations of each other, nor in the same order.
    ///
    /// Links may cross; every segment of both sides is in exactly one link, alone if nothing corresponds. In source order,
    /// with the target's lone segments last. What the texts say in other words, without a shared name or number, is not found:
    /// expect to miss more than in translations, and use the confidence.
    /// Time and memory grow with the product of the two counts; beyond the configuration's `largestFreeOrderTable` the texts
    /// are taken to keep their order, as in ``align(_:)->Ladder``.
    public func alignComparable(_ pair: AlignmentPair) -> [Link] {
        if pair.source.isEmpty || pair.target.isEmpty { return FreeOrderLinks([], in: pair).links }
        if isTooLarge(pair) { return align(pair).links }
        if teachesItself(pair) { return alignComparable([pair])[0] }
        var session = self.session(pair, isOrderKept: false)
        return links(&session, pair).segments
    }

    /// Links of many pairs, which teach each other words as in ``align(_:)->[Ladder]``.
    public func alignComparable(_ pairs: [AlignmentPair]) -> [[Link]] { alignComparable(pairs) { _, _, _ in } }

    /// - Parameter seeing: told of each pair's last round in free order, and of the work on the pair as it was then.
    func alignComparable(
        _ pairs: [AlignmentPair], seeing: (Int, AlignmentSession, FreeOrderResult) -> Void
    ) -> [[Link]] {
        var result = pairs.map { FreeOrderLinks([], in: $0).links }
        for index in pairs.indices where isTooLarge(pairs[index]) { result[index] = align(pairs[index]).links }
        for all in Self.groupsOfOneLanguagePair(pairs) {
            let indexes = all.filter { !isTooLarge(pairs[$0]) }
            var sessions = indexes.map { session(pairs[$0], isOrderKept: false) }
            var learnt = [[Link]](repeating: [], count: indexes.count)
            let last = max(1, configuration.rounds) - 1
            for round in 0...last {
                if round > 0 { learn(&sessions, learnt) }
                for (slot, index) in indexes.enumerated() {
                    let found = links(&sessions[slot], pairs[index])
                    (result[index], learnt[slot]) = (found.segments, found.sentences)
                    if round == last { seeing(index, sessions[slot], found) }
                }
            }
        }
        return result
    }

    /// Whether the table of a pair's sentences would be larger than it may be.
    func isTooLarge(_ pair: AlignmentPair) -> Bool {
        let segments = pair.source.count * pair.target.count
        if segments > configuration.largestFreeOrderTable { return true }
        // However many sentences a segment holds, so few segments cannot be too many.
        let most = SentenceCutter.mostSentences * SentenceCutter.mostSentences
        if segments * most <= configuration.largestFreeOrderTable { return false }
        return Sentences(pair.source).texts.count * Sentences(pair.target).texts.count
            > configuration.largestFreeOrderTable
    }

    /// What a round in free order finds.
    struct FreeOrderResult {
        let segments: [Link]
        let sentences: [Link]
        let matching: FreeOrderMatching
    }

    func links(_ session: inout AlignmentSession, _ pair: AlignmentPair) -> FreeOrderResult {
        let sentences = Double(min(session.source.texts.count, session.target.texts.count))
        var expected = Self.usualLinkRate * sentences
        var matching = session.freeOrderMatching(expectedLinks: expected)
        for _ in 1..<max(1, configuration.rounds) {
            session.fit(matching)
            let rate =
                (matching.expectedLinks + Self.usualLinkRate * Self.linkRateWeight) / (sentences + Self.linkRateWeight)
            expected = rate * sentences
            matching = session.freeOrderMatching(expectedLinks: expected)
        }
        let links = session.sentenceLinks(of: matching)
        return FreeOrderResult(
            segments: FreeOrderLinks(session.segmentLinks(of: links, matching), in: pair).links, sentences: links,
            matching: matching)
    }

    /// Guess: three of five sentences of two reports on one event have a counterpart.
    private static let usualLinkRate = 0.6
    /// Sentences.
    private static let linkRateWeight = 5.0
}
