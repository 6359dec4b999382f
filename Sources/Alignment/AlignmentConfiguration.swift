/// What an aligner may be told; the defaults suit news articles and their translations.
public struct AlignmentConfiguration: Sendable, Hashable {
    /// How often beads hold 1-1, 1-2, 2-1, 2-2, 1-3, 3-1, 1-0, 0-1 segments, before the text itself is known.
    ///
    /// In the order of magnitude of Gale and Church (1993, table 5), with more 1-0 and 0-1 for edited news.
    public var beadFrequencies: [Double] = [0.76, 0.045, 0.045, 0.005, 0.004, 0.004, 0.07, 0.07]
    /// The same for texts that are not translations, where every second segment stays alone.
    public var comparableBeadFrequencies: [Double] = [0.4, 0.02, 0.02, 0.002, 0.001, 0.001, 0.28, 0.28]
    /// Beads that the frequencies above weigh against those found in the text.
    public var beadFrequencyWeight = 20.0
    /// How much the sum of cues counts; less than one makes up for cues that depend on each other.
    public var cueWeight = 1.0
    /// How much a lexicon counts; IBM model 1 takes words for independent and counts evidence double otherwise.
    public var lexiconWeight = 0.35
    /// The same for texts that are not translations: sentences on one subject share words without saying the same.
    public var comparableLexiconWeight = 0.28
    /// How much lengths count between two reports in one language, which say the same in many or few words; a guess.
    public var paraphraseLengthWeight = 0.1
    /// Rounds of aligning and fitting.
    public var rounds = 3
    /// Segments of both sides up to which a pair teaches itself words between rounds, as the pairs of a batch teach each other;
    /// 0 for never.
    public var largestSelfTaught = 4_000
    /// Rounds at most for a batch, whose texts teach each other words and habits little by little; it ends when little changes.
    public var mostBatchRounds = 8
    /// Nodes of the lattice, (n + 1) · (m + 1), up to which lengths and cues look at every path; larger texts are searched in a band.
    public var largestExactLattice = 1_000_000
    /// Nodes of the lattice from which on the best paths by lengths and cues tell where all else need not look.
    var leastSketchedLattice = 64
    /// Pairs of sentences, n · m, up to which comparable texts are linked in free order; larger texts are aligned in order.
    /// Some eighty bytes a pair are held at once, so the default bounds memory to about 160 MB.
    public var largestFreeOrderTable = 2_000_000

    /// The defaults.
    public init() {}

    func beadFrequencies(isOrderKept: Bool) -> [Double] { isOrderKept ? beadFrequencies : comparableBeadFrequencies }

    func lexiconWeight(isOrderKept: Bool) -> Double { isOrderKept ? lexiconWeight : comparableLexiconWeight }
}
