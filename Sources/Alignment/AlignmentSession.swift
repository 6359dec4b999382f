internal import TranslationTypes

/// The work on one pair: what does not change between rounds, and the parameters that do.
struct AlignmentSession: Sendable {
    /// The words of both sides' sentences as a lexicon counts them.
    private(set) lazy var sourceStems = StemmedText(prepared.source)
    private(set) lazy var targetStems = StemmedText(prepared.target)
    let prepared: PreparedPair
    let cues: CueScorer
    let source: Sentences
    let target: Sentences
    let sourceLengths: SegmentLengths
    let targetLengths: SegmentLengths
    private let sourceCounts: SentenceCounts
    private let targetCounts: SentenceCounts
    private var bands: Bands
    private let configuration: AlignmentConfiguration
    private let isOrderKept: Bool
    private let lengthWeight: Double
    var length: LengthModel
    private(set) var priors: BeadPriors
    private var undivided = UndividedShares()
    /// Nil unless both texts have paragraphs.
    private(set) var paragraphs: ParagraphHabits?
    private(set) var lexicon: LexiconScorer?
    /// What the aligner's own lexicon knows of the pair's words.
    private var known: LexiconCounts?
    /// What cues and the present lexicon say of beads of sentences, once it is known.
    private var evidence: EvidenceScores?

    init(
        _ pair: AlignmentPair, configuration: AlignmentConfiguration, evidence: [any Evidence],
        isOrderKept: Bool
    ) {
        self.isOrderKept = isOrderKept
        self.configuration = configuration
        source = Sentences(pair.source)
        target = Sentences(pair.target)
        var cut = pair
        (cut.source, cut.target) = (source.texts, target.texts)
        let prepared = PreparedPair(cut)
        self.prepared = prepared
        lengthWeight = isOrderKept || !prepared.isOfOneLanguage ? 1 : configuration.paraphraseLengthWeight
        let table = CueTable(
            evidence.flatMap { $0.cues(in: prepared) }, sourceCount: source.texts.count,
            targetCount: target.texts.count, weight: configuration.cueWeight)
        cues = CueScorer(table)
        sourceLengths = SegmentLengths(source.texts)
        targetLengths = SegmentLengths(target.texts)
        sourceCounts = SentenceCounts(source)
        targetCounts = SentenceCounts(target)
        let prior = LanguageLength.prior(
            source: pair.sourceLanguage, target: pair.targetLanguage, sourceTotal: sourceLengths.total,
            targetTotal: targetLengths.total)
        length = LengthModel(startingMean: prior.mean, weight: prior.weight)
        priors = BeadPriors(configuration.beadFrequencies(isOrderKept: isOrderKept))
        paragraphs = ParagraphMarks(pair).map(ParagraphHabits.init)
        let (source, target, sourceLengths, targetLengths) = (source, target, sourceLengths, targetLengths)
        let beadPriors = priors
        bands = Bands(source: source, target: target, table, configuration) {
            (
                TextPositions(sourceLengths, source, scale: 1),
                TextPositions(targetLengths, target, scale: exponential(-prior.mean))
            )
        } sketch: {
            BandSketch(
                table, source: (source, sourceLengths), target: (target, targetLengths), mean: prior.mean,
                priors: beadPriors)
        }
    }

    /// What one round finds, under parameters that the next fit changes.
    struct Round {
        let beads: Interruptions
        let posteriors: BeadPosteriors
        /// What need not be computed again.
        let evidence: EvidenceScores?
    }

    /// The probabilities of all beads under the present parameters.
    func round() -> Round {
        let evidence = self.evidence ?? EvidenceScores(scorer, band: bands.sentences)
        let kept = bands.sentences.nodeCount <= Self.mostKeptNodes ? evidence : nil
        let priors = BeadPriors(Self.sentenceFrequencies)
        let lattice = SentenceLattice(
            scores: BeadScores(scorer, evidence, band: bands.sentences, priors: priors), source: source, target: target,
            sourceCounts: sourceCounts, targetCounts: targetCounts, undivided: undivided, priors: priors)
        let beads = Interruptions(lattice: lattice, priors: self.priors)
        var scores = BeadScores(beads, band: bands.segments)
        if let paragraphs { scores = scores.adding(paragraphs) }
        return Round(beads: beads, posteriors: BeadPosteriors(scores), evidence: kept)
    }

    /// What a round expects: how many beads of each shape, and how long their sides are.
    struct Expectation {
        var counts = BeadPriors.Counts()
        /// Of these the beads that are one bead of sentences too.
        var undivided = [Double](repeating: 0, count: BeadShape.linkedCount)
        var lengths = LengthModel.Statistics()
        var paragraphs = ParagraphHabits.Counts()

        /// Counts a linked bead, the interrupted share of it as the two beads that it is then.
        mutating func add(_ shape: Int, _ probability: Double, interrupted share: Double) {
            counts.beads[shape] += probability * (1 - share)
            guard let reading = Interruptions.reading(shape) else { return }
            counts.beads[reading.linked] += probability * share
            counts.beads[reading.lone] += probability * share
            counts.openings += probability * share
        }

        mutating func add(_ other: Expectation) {
            counts.add(other.counts)
            for shape in undivided.indices { undivided[shape] += other.undivided[shape] }
            lengths.add(other.lengths)
            paragraphs.add(other.paragraphs)
        }

        mutating func remove(_ other: Expectation) {
            counts.add(other.counts, times: -1)
            for shape in undivided.indices { undivided[shape] = max(0, undivided[shape] - other.undivided[shape]) }
            lengths.remove(other.lengths)
            paragraphs.add(other.paragraphs, times: -1)
        }
    }

    /// Sums up a round for what can be fitted to it.
    func expectation(of round: Round) -> Expectation {
        let scorer = scorer
        var expectation = Expectation()
        var room = SentenceLattice.Room()
        round.posteriors.forEachBead(above: Self.leastProbability) { shape, i, j, probability in
            guard shape < BeadShape.linkedCount else {
                expectation.counts.beads[shape] += probability
                expectation.counts.openings += probability * round.posteriors.opening(source: i, target: j)
                return
            }
            paragraphs?.add(
                BeadShape.all[shape], source: i, target: j, weight: probability, to: &expectation.paragraphs)
            let interrupted = round.beads.share(shape, source: i, target: j, &room)
            expectation.add(shape, probability, interrupted: interrupted)
            let best = round.beads.best(
                BeadShape.all[shape], source: i, target: j, isInterrupted: interrupted > 0.5, &room)
            if best.count == 1, best[0].shape == shape { expectation.undivided[shape] += probability }
            for part in best where part.shape < BeadShape.linkedCount {
                scorer.add(
                    BeadShape.all[part.shape], source: part.source, target: part.target,
                    weight: probability, to: &expectation.lengths)
            }
        }
        return expectation
    }

    /// Fits lengths and priors to what a round expects, and to what was expected of other texts of the same languages.
    mutating func fit(_ expectation: Expectation, others: Expectation = Expectation()) {
        length.fit(expectation.lengths, others: others.lengths)
        priors.fit(expectation.counts, others: others.counts, weight: configuration.beadFrequencyWeight)
        undivided.fit(
            undivided: expectation.undivided, counts: expectation.counts.beads,
            others: (others.undivided, others.counts.beads))
        paragraphs?.fit(expectation.paragraphs, others: others.paragraphs)
    }

    /// Looks from now on only where a round deems a path possible.
    mutating func narrow(to round: Round) {
        bands = bands.narrowed(to: round.posteriors, source: source, target: target)
        evidence = round.evidence?.narrowed(to: bands.sentences)
    }

    /// The links between sentences that a ladder of segments stands on.
    func sentenceLinks(of ladder: Ladder, _ round: Round) -> [Link] {
        var room = SentenceLattice.Room()
        return ladder.beads.filter(\.isLinked).flatMap { bead -> [Link] in
            let shape = BeadShape(source: bead.source.count, target: bead.target.count)
            let best = round.beads.best(
                shape, source: bead.source.lowerBound, target: bead.target.lowerBound,
                isInterrupted: bead.isInterrupted, &room)
            return best.filter { $0.shape < BeadShape.linkedCount }.map { part in
                let shape = BeadShape.all[part.shape]
                return Link(
                    source: Array(part.source..<(part.source + shape.source)),
                    target: Array(part.target..<(part.target + shape.target)), confidence: bead.confidence)
            }
        }
    }

    /// Takes a lexicon for the next round.
    /// - Parameter own: what this pair taught it, if it did.
    mutating func use(_ lexicon: Lexicon, _ own: LexiconContributions? = nil) {
        let known = lexicon.restricted(to: sourceStems, targetStems)
        if own == nil { self.known = known }
        take(known, own)
    }

    /// Takes a lexicon for the next round that the pair teaches itself, beside what is known of its words.
    mutating func learn(from links: [Link]) {
        var counts = known ?? LexiconCounts(sourceWords: sourceStems.wordCount, targetWords: targetStems.wordCount)
        let examples = LexiconExamples(links, sourceStems, targetStems)
        counts.countUnseen(beside: examples)
        let shares = counts.add(examples)
        var offsets = (forward: 0, backward: 0)
        take(
            counts,
            LexiconContributions(
                examples, links, shares, &offsets, sourceSegments: sourceStems.segments.count))
    }

    private mutating func take(_ counts: LexiconCounts, _ own: LexiconContributions?) {
        evidence = nil
        lexicon = LexiconScorer(
            counts, source: sourceStems, target: targetStems, own: own,
            weight: configuration.lexiconWeight(isOrderKept: isOrderKept))
    }

    var scorer: BeadScorer {
        BeadScorer(
            cues: cues, lexicon: lexicon, source: sourceLengths, target: targetLengths, length: length,
            lengthWeight: lengthWeight)
    }

    /// Nodes of a band of sentences, of 24 bytes each, that are kept from one round to the next.
    private static let mostKeptNodes = 1_000_000
    /// Beads below this change no parameter that could be seen.
    static let leastProbability = 0.001
    /// Guesses: how often sentences inside a link correspond 1-1, 1-2, 2-1, 2-2, 1-3, 3-1, or are left out on a side.
    private static let sentenceFrequencies = [0.86, 0.03, 0.03, 0.003, 0.002, 0.002, 0.03, 0.03]
}
