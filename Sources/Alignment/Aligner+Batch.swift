internal import TranslationTypes

extension Aligner {
    /// The ladders of many pairs, which teach each other: a lexicon is learnt from all of them between rounds.
    ///
    /// Pairs of the same two languages learn together. A segment never counts as evidence for its own bead.
    public func align(_ pairs: [AlignmentPair]) -> [Ladder] {
        var ladders = pairs.map(Self.unlinked)
        for indexes in Self.groupsOfOneLanguagePair(pairs) {
            for (index, ladder) in zip(indexes, alignTogether(indexes.map { pairs[$0] })) { ladders[index] = ladder }
        }
        return ladders
    }

    /// The ladders of pairs of the same two languages that have segments on both sides.
    /// - Parameter seeing: told of each round of each pair, the last one at last, and of the work on the pair as it was then.
    func alignTogether(
        _ pairs: [AlignmentPair],
        seeing: (Int, AlignmentSession, AlignmentSession.Round, Ladder) -> Void = { _, _, _, _ in }
    ) -> [Ladder] {
        var sessions = pairs.map { session($0) }
        var ladders: [Ladder] = []
        var links: [[Link]] = []
        var before = AlignmentSession.Expectation()
        for number in 0..<max(1, pairs.count > 1 ? configuration.mostBatchRounds : configuration.rounds) {
            if number > 0 { learn(&sessions, links) }
            (ladders, links) = ([], [])
            var expectations: [AlignmentSession.Expectation] = []
            for index in sessions.indices {
                let round = sessions[index].round()
                let ladder = LadderDecoder.ladder(round)
                ladders.append(ladder)
                seeing(index, sessions[index], round, ladder)
                links.append(sessions[index].sentenceLinks(of: ladder, round))
                expectations.append(sessions[index].expectation(of: round))
                sessions[index].narrow(to: round)
            }
            let all = fit(&sessions, to: expectations)
            if number > configuration.rounds, all.counts.change(from: before.counts) < Self.settled { break }
            before = all
        }
        return ladders
    }

    /// Fits every session to its own text and to the others, which are by the same hands more often than not.
    /// - Returns: what is expected of all together.
    private func fit(
        _ sessions: inout [AlignmentSession], to expectations: [AlignmentSession.Expectation]
    ) -> AlignmentSession.Expectation {
        var all = AlignmentSession.Expectation()
        for expectation in expectations { all.add(expectation) }
        for (index, expectation) in expectations.enumerated() {
            var others = all
            others.remove(expectation)
            sessions[index].fit(expectation, others: others)
        }
        return all
    }

    /// Share of all beads that another round moved to another shape.
    private static let settled = 0.004

    /// Learns a lexicon from the links found so far and hands it to every session.
    func learn(_ sessions: inout [AlignmentSession], _ links: [[Link]]) {
        let links = links.map { $0.map(Self.lesson) }
        if sessions.count == 1 { return sessions[0].learn(from: links[0]) }
        var material: [Lexicon.Material] = []
        for index in sessions.indices {
            material.append(
                Lexicon.Material(
                    source: sessions[index].sourceStems, target: sessions[index].targetStems, links: links[index]))
        }
        var lexicon = self.lexicon ?? Lexicon()
        let own = lexicon.add(material)
        for index in sessions.indices { sessions[index].use(lexicon, own[index]) }
    }

    /// A link as something to learn from: less sure than it looks, since it was found by the same evidence that will judge it again.
    private static func lesson(_ link: Link) -> Link {
        Link(source: link.source, target: link.target, confidence: link.confidence * lessonWeight)
    }

    /// Chosen on shared vectors; anything from a half to one does nearly as well.
    private static let lessonWeight = 0.6

    /// The indexes of pairs that have segments on both sides, one list for each pair of languages, in order of first occurrence.
    static func groupsOfOneLanguagePair(_ pairs: [AlignmentPair]) -> [[Int]] {
        var slots: [[LanguageTag]: Int] = [:]
        var groups: [[Int]] = []
        for (index, pair) in pairs.enumerated() where !pair.source.isEmpty && !pair.target.isEmpty {
            let key = [pair.sourceLanguage.base, pair.targetLanguage.base]
            if let slot = slots[key] {
                groups[slot].append(index)
            } else {
                slots[key] = groups.count
                groups.append([index])
            }
        }
        return groups
    }
}
