/// Aligns segmented texts by length, numbers, names and other things that both texts mention.
///
/// Every piece of evidence is a log likelihood ratio of "these segments translate each other" against "unrelated"; a dynamic
/// programme sums over all ladders, and a bead's confidence is its share of that sum. Equal input gives equal output.
///
///     let aligner = Aligner()
///     let ladder = aligner.align(AlignmentPair(
///         source: ["Нұр-Сұлтан, 7 маусым.", "Сот шешім шығарды."], target: ["努尔苏丹，6月7日。", "法院作出判决。"],
///         sourceLanguage: .kazakh, targetLanguage: .chinese))
public struct Aligner: Sendable {
    /// What the aligner was told.
    public let configuration: AlignmentConfiguration
    let evidence: [any Evidence]
    let lexicon: Lexicon?

    /// Makes an aligner; `evidence` and `lexicon` add to lengths, which always count.
    ///
    /// The lexicon is for one pair of languages, in the direction of the pairs to be aligned.
    public init(
        configuration: AlignmentConfiguration = AlignmentConfiguration(),
        evidence: [any Evidence] = Aligner.standardEvidence, lexicon: Lexicon? = nil
    ) {
        self.configuration = configuration
        self.evidence = evidence
        self.lexicon = lexicon
    }

    /// What needs no resource beyond ICU's data.
    public static var standardEvidence: [any Evidence] {
        [NumberEvidence(), SharedWordEvidence(), PunctuationEvidence(), LocaleNameEvidence(), NameEvidence()]
    }

    /// The best ladder of a pair: every segment of both sides is in exactly one bead.
    ///
    /// Time and memory grow with the product of the two counts up to the configuration's `largestExactLattice`, then with their sum.
    public func align(_ pair: AlignmentPair) -> Ladder {
        if pair.source.isEmpty || pair.target.isEmpty { return Self.unlinked(pair) }
        if teachesItself(pair) { return alignTogether([pair])[0] }
        return LadderDecoder.ladder(settledSession(pair).round())
    }

    /// The work on one pair after every round but the last.
    func settledSession(_ pair: AlignmentPair) -> AlignmentSession {
        var session = session(pair)
        for _ in 1..<max(1, configuration.rounds) {
            let round = session.round()
            session.fit(session.expectation(of: round))
            session.narrow(to: round)
        }
        return session
    }

    /// Whether a pair is short enough to learn words from itself.
    func teachesItself(_ pair: AlignmentPair) -> Bool {
        pair.source.count + pair.target.count <= configuration.largestSelfTaught
    }

    /// The work on one pair, with the lexicon that the aligner was given.
    func session(_ pair: AlignmentPair, isOrderKept: Bool = true) -> AlignmentSession {
        var session = AlignmentSession(
            pair, configuration: configuration, evidence: evidence, isOrderKept: isOrderKept)
        if let lexicon { session.use(lexicon) }
        return session
    }

    static func unlinked(_ pair: AlignmentPair) -> Ladder {
        Ladder(
            beads: pair.source.indices.map { Bead(source: $0..<($0 + 1), target: 0..<0, confidence: 1) }
                + pair.target.indices.map {
                    Bead(source: pair.source.count..<pair.source.count, target: $0..<($0 + 1), confidence: 1)
                })
    }
}
