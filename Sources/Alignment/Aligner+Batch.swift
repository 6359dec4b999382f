internal import TranslationTypes

extension Aligner {
    /// The ladders of many pairs, which teach each other: a lexicon is learnt from all of them between rounds.
    ///
    /// Pairs of the same two languages learn together. A segment never counts as evidence for its own bead.
    public func align(_ pairs: [AlignmentPair]) -> [Ladder] {
        var ladders = pairs.map(Self.unlinked)
        var groups: [[LanguageTag]: [Int]] = [:]
        for (index, pair) in pairs.enumerated() where !pair.source.isEmpty && !pair.target.isEmpty {
            groups[[pair.sourceLanguage.base, pair.targetLanguage.base], default: []].append(index)
        }
        for indexes in groups.values {
            for (index, ladder) in zip(indexes, alignTogether(indexes.map { pairs[$0] })) { ladders[index] = ladder }
        }
        return ladders
    }

    private func alignTogether(_ pairs: [AlignmentPair]) -> [Ladder] {
        var sessions = pairs.map { AlignmentSession($0, configuration: configuration, evidence: evidence) }
        var ladders: [Ladder] = []
        for round in 0..<max(1, configuration.rounds) {
            if round > 0 { learn(&sessions, ladders) }
            ladders = sessions.indices.map { index in
                let posteriors = sessions[index].posteriors()
                sessions[index].fit(posteriors)
                return LadderDecoder.ladder(posteriors)
            }
        }
        return ladders
    }

    private func learn(_ sessions: inout [AlignmentSession], _ ladders: [Ladder]) {
        let lexicon = Lexicon(
            zip(sessions, ladders).map {
                Lexicon.Material(source: $0.sourceStems, target: $0.targetStems, ladder: $1)
            })
        for index in sessions.indices { sessions[index].use(lexicon, learntFrom: ladders[index]) }
    }
}
