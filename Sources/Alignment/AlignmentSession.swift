/// The work on one pair: what does not change between rounds, and the parameters that do.
struct AlignmentSession: Sendable {
    /// The words of both sides as a lexicon counts them.
    private(set) lazy var sourceStems = StemmedText(prepared.source)
    private(set) lazy var targetStems = StemmedText(prepared.target)
    private let prepared: PreparedPair
    private let cues: CueScorer
    let source: SegmentLengths
    let target: SegmentLengths
    private let sourceSentences: SentenceCounts
    private let targetSentences: SentenceCounts
    private let band: Band
    private let configuration: AlignmentConfiguration
    private(set) var length: LengthModel
    private(set) var priors: BeadPriors
    private(set) var lexicon: LexiconScorer?

    init(
        _ pair: AlignmentPair, configuration: AlignmentConfiguration, evidence: [any Evidence],
        priors frequencies: [Double]
    ) {
        let prepared = PreparedPair(pair)
        self.configuration = configuration
        self.prepared = prepared
        let table = CueTable(
            evidence.flatMap { $0.cues(in: prepared) }, sourceCount: pair.source.count,
            targetCount: pair.target.count, weight: configuration.cueWeight)
        cues = CueScorer(table)
        source = SegmentLengths(pair.source)
        target = SegmentLengths(pair.target)
        sourceSentences = SentenceCounts(pair.source)
        targetSentences = SentenceCounts(pair.target)
        let prior = LanguageLength.prior(
            source: pair.sourceLanguage, target: pair.targetLanguage, sourceTotal: source.total,
            targetTotal: target.total)
        length = LengthModel(startingMean: prior.mean, weight: prior.weight)
        priors = BeadPriors(frequencies)
        let nodes = (pair.source.count + 1) * (pair.target.count + 1)
        band =
            nodes <= configuration.largestExactLattice
            ? Band(sourceCount: pair.source.count, targetCount: pair.target.count) : BandFinder(table).band()
    }

    /// The probabilities of all beads under the present parameters.
    func posteriors() -> BeadPosteriors {
        BeadPosteriors(BeadScores(scorer, band: band, priors: priors))
    }

    /// Fits lengths and priors to what the posteriors expect.
    mutating func fit(_ posteriors: BeadPosteriors) {
        let scorer = scorer
        var counts = [Double](repeating: 0, count: BeadShape.all.count)
        var statistics = LengthModel.Statistics()
        posteriors.forEachBead(above: Self.leastProbability) { shape, i, j, probability in
            counts[shape] += probability
            if shape < BeadShape.linkedCount {
                scorer.add(BeadShape.all[shape], source: i, target: j, weight: probability, to: &statistics)
            }
        }
        length.fit(statistics)
        priors.fit(counts: counts, weight: configuration.beadFrequencyWeight)
    }

    /// Takes a lexicon for the next round; `links` are this pair's own part in it.
    mutating func use(_ lexicon: Lexicon, learntFrom links: [Link]) {
        self.lexicon = LexiconScorer(
            lexicon, source: sourceStems, target: targetStems, learntFrom: links, weight: configuration.lexiconWeight)
    }

    /// Fits lengths alone.
    mutating func fitLength(_ statistics: LengthModel.Statistics) { length.fit(statistics) }

    var scorer: BeadScorer {
        BeadScorer(
            cues: cues, lexicon: lexicon, source: source, target: target, sourceSentences: sourceSentences,
            targetSentences: targetSentences, length: length)
    }

    /// Beads below this change no parameter that could be seen.
    static let leastProbability = 0.001
}
