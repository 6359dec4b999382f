/// Which words translate which, learnt from aligned texts of one pair of languages (IBM model 1, both ways).
///
/// An unseen word says nothing, and a word seen little says little, so that a tiny lexicon does no harm. It grows as texts are
/// added, and can be kept between runs (``bytes``).
public struct Lexicon: Sendable {
    /// The stems of either side.
    var sourceStems = WordTable()
    var targetStems = WordTable()
    /// What is counted, by the numbers of stems.
    var counts = LexiconCounts()

    /// A lexicon that knows nothing.
    public init() {}

    init(sourceStems: WordTable, targetStems: WordTable, counts: LexiconCounts) {
        self.sourceStems = sourceStems
        self.targetStems = targetStems
        self.counts = counts
    }

    /// Whether nothing was learnt yet.
    public var isEmpty: Bool { sourceStems.count == 0 }

    /// Learns from pairs and their ladders; a bead counts as much as its confidence says.
    ///
    /// Linear in the sum of the products of the beads' numbers of words.
    public init(learningFrom ladders: [(pair: AlignmentPair, ladder: Ladder)]) {
        self.init()
        for entry in ladders { learn(from: entry.pair, entry.ladder) }
        prune()
    }

    /// Learns from one more aligned pair, in portions that bound the memory used.
    public mutating func learn(from pair: AlignmentPair, _ ladder: Ladder) {
        let prepared = PreparedPair(pair)
        let source = StemmedText(prepared.source)
        let target = StemmedText(prepared.target)
        var links = ladder.links[...]
        while !links.isEmpty {
            add([Material(source: source, target: target, links: Array(links.prefix(Self.portion)))])
            links = links.dropFirst(Self.portion)
            if !links.isEmpty { prune() }
        }
    }

    /// Leaves out what tells next to nothing, to save room.
    public mutating func prune() { counts.prune() }

    /// Aligned text.
    struct Material: Sendable {
        let source: StemmedText
        let target: StemmedText
        let links: [Link]
    }

    /// Learns from aligned texts at once.
    /// - Returns: what each text taught.
    @discardableResult mutating func add(_ material: [Material]) -> [LexiconContributions] {
        var all = LexiconExamples()
        var texts: [LexiconExamples] = []
        for text in material {
            let examples = LexiconExamples(text.links, text.source, text.target)
            texts.append(examples)
            all.append(
                examples.numbered(
                    source: Self.intern(
                        examples.source, text.source.stems, &sourceStems, &counts.sourceOccurrences),
                    target: Self.intern(
                        examples.target, text.target.stems, &targetStems, &counts.targetOccurrences)))
        }
        let shares = counts.add(all)
        var offsets = (forward: 0, backward: 0)
        return zip(material, texts).map { text, examples in
            LexiconContributions(
                examples, text.links, shares, &offsets, sourceSegments: text.source.segments.count)
        }
    }

    /// The part that two texts can use, in their own numbers of words: small enough to learn from them again and again.
    func restricted(to source: StemmedText, _ target: StemmedText) -> LexiconCounts {
        counts.restricted(
            source: sourceStems.numbers(of: source.stems), target: targetStems.numbers(of: target.stems))
    }

    /// Numbers for the stems that examples hold, by the text's own numbers.
    private static func intern(
        _ side: LexiconExamples.Side, _ stems: WordTable, _ known: inout WordTable, _ occurrences: inout [Double]
    ) -> [Int32] {
        var map = [Int32](repeating: -1, count: stems.count)
        for stem in side.words.elements where map[Int(stem)] < 0 {
            map[Int(stem)] = known.intern(Int(stem), of: stems)
            if known.count > occurrences.count { occurrences.append(0) }
        }
        return map
    }

    /// Links learnt from at once: some hundred megabytes.
    private static let portion = 2000
}
