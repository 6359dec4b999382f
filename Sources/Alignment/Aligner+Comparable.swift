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
        var session = self.session(pair, priors: configuration.comparableBeadFrequencies)
        return links(&session, pair)
    }

    /// Links of many pairs, which teach each other words as in ``align(_:)->[Ladder]``.
    public func alignComparable(_ pairs: [AlignmentPair]) -> [[Link]] {
        var result = pairs.map { FreeOrderLinks([], in: $0).links }
        for index in pairs.indices where isTooLarge(pairs[index]) { result[index] = align(pairs[index]).links }
        for all in Self.groupsOfOneLanguagePair(pairs) {
            let indexes = all.filter { !isTooLarge(pairs[$0]) }
            var sessions = indexes.map { session(pairs[$0], priors: configuration.comparableBeadFrequencies) }
            for round in 0..<max(1, configuration.rounds) {
                if round > 0 { learn(&sessions, indexes.map { result[$0] }) }
                for (slot, index) in indexes.enumerated() { result[index] = links(&sessions[slot], pairs[index]) }
            }
        }
        return result
    }

    private func isTooLarge(_ pair: AlignmentPair) -> Bool {
        pair.source.count * pair.target.count > configuration.largestFreeOrderTable
    }

    private func links(_ session: inout AlignmentSession, _ pair: AlignmentPair) -> [Link] {
        var linkRate = Self.usualLinkRate
        var matching = session.freeOrderMatching(linkRate: linkRate)
        for _ in 1..<max(1, configuration.rounds) {
            session.fit(matching)
            let segments = Double(min(pair.source.count, pair.target.count))
            linkRate =
                (matching.expectedLinks + Self.usualLinkRate * Self.linkRateWeight) / (segments + Self.linkRateWeight)
            linkRate = min(Self.highestLinkRate, linkRate)
            matching = session.freeOrderMatching(linkRate: linkRate)
        }
        return FreeOrderLinks(session.groups(of: matching), in: pair).links
    }

    /// Guess: every second segment of two reports on one event has a counterpart.
    private static let usualLinkRate = 0.5
    /// Segments.
    private static let linkRateWeight = 5.0
    private static let highestLinkRate = 0.95
}
