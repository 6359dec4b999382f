extension Aligner {
    /// What ``align(_:)->Ladder`` links, in the same order, with the reasons; takes about as long once more.
    public func explain(_ pair: AlignmentPair) -> [Explanation] {
        if pair.source.isEmpty || pair.target.isEmpty {
            return Self.unlinked(pair).links.map(LadderExplainer.undoubted)
        }
        if teachesItself(pair) { return explain([pair])[0] }
        var session = settledSession(pair)
        let round = session.round()
        return LadderExplainer(&session, round).explanations(of: LadderDecoder.ladder(round))
    }

    /// What ``align(_:)->[Ladder]`` links, with the reasons.
    public func explain(_ pairs: [AlignmentPair]) -> [[Explanation]] {
        var result = pairs.map { Self.unlinked($0).links.map(LadderExplainer.undoubted) }
        for indexes in Self.groupsOfOneLanguagePair(pairs) {
            _ = alignTogether(indexes.map { pairs[$0] }) { slot, session, round, ladder in
                var session = session
                result[indexes[slot]] = LadderExplainer(&session, round).explanations(of: ladder)
            }
        }
        return result
    }

    /// What ``alignComparable(_:)->[Link]`` links, with the reasons.
    public func explainComparable(_ pair: AlignmentPair) -> [Explanation] {
        if pair.source.isEmpty || pair.target.isEmpty {
            return FreeOrderLinks([], in: pair).links.map(LadderExplainer.undoubted)
        }
        if isTooLarge(pair) { return explain(pair) }
        if teachesItself(pair) { return explainComparable([pair])[0] }
        var session = session(pair, isOrderKept: false)
        let found = links(&session, pair)
        return FreeOrderExplainer(&session, found).explanations
    }

    /// What ``alignComparable(_:)->[[Link]]`` links, with the reasons.
    public func explainComparable(_ pairs: [AlignmentPair]) -> [[Explanation]] {
        var result = pairs.map { pair in
            isTooLarge(pair) ? explain(pair) : FreeOrderLinks([], in: pair).links.map(LadderExplainer.undoubted)
        }
        _ = alignComparable(pairs) { index, session, found in
            var session = session
            result[index] = FreeOrderExplainer(&session, found).explanations
        }
        return result
    }
}
