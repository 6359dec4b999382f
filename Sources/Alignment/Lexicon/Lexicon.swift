/// Which words translate which, learnt from aligned texts of one pair of languages (IBM model 1, both ways).
///
/// An unseen word says nothing, and a word seen little says little, so that a tiny lexicon does no harm.
public struct Lexicon: Sendable {
    let sourceStems: [String: Int32]
    let targetStems: [String: Int32]
    /// Target words for source words, and the reverse. Rows are shifted by one for the empty word.
    let forward: TranslationCounts
    let backward: TranslationCounts
    /// What it was learnt from, to be learnt again together with more.
    let material: [Material]
    /// Occurrences of each stem.
    let sourceOccurrences: [Double]
    let targetOccurrences: [Double]

    /// Learns from pairs and their ladders; a bead counts as much as its confidence says.
    ///
    /// Linear in the sum of the products of the beads' numbers of words.
    public init(learningFrom ladders: [(pair: AlignmentPair, ladder: Ladder)]) {
        self.init(
            ladders.map { entry in
                let prepared = PreparedPair(entry.pair)
                return Material(
                    source: StemmedText(prepared.source), target: StemmedText(prepared.target),
                    links: entry.ladder.links)
            })
    }

    /// One aligned text.
    struct Material: Sendable {
        let source: StemmedText
        let target: StemmedText
        let links: [Link]
    }

    init(_ material: [Material]) {
        self.material = material
        var source = Vocabulary()
        var target = Vocabulary()
        var examples: [TranslationCounts.Example] = []
        for text in material {
            let sourceMap = source.intern(text.source)
            let targetMap = target.intern(text.target)
            for bead in text.links where bead.isLinked && bead.confidence >= Self.leastConfidence {
                examples.append(
                    TranslationCounts.Example(
                        source: bead.source.flatMap { text.source.segments[$0].map { sourceMap[Int($0)] } },
                        target: bead.target.flatMap { text.target.segments[$0].map { targetMap[Int($0)] } },
                        weight: bead.confidence))
            }
        }
        sourceStems = source.identifiers
        targetStems = target.identifiers
        sourceOccurrences = source.occurrences
        targetOccurrences = target.occurrences
        forward = Self.counts(examples, rowCount: source.occurrences.count + 1)
        backward = Self.counts(
            examples.map { TranslationCounts.Example(source: $0.target, target: $0.source, weight: $0.weight) },
            rowCount: target.occurrences.count + 1)
    }

    private static func counts(_ examples: [TranslationCounts.Example], rowCount: Int) -> TranslationCounts {
        let shifted = examples.map {
            TranslationCounts.Example(source: $0.source.map { $0 + 1 }, target: $0.target, weight: $0.weight)
        }
        return TranslationCounts(shifted, rowCount: rowCount, iterations: iterations)
    }

    /// The probability of a target word in any segment, whatever the source says.
    static func unigram(_ occurrences: [Double]) -> [Double] {
        let total = occurrences.reduce(0) { $0 + $1 + unseenOccurrences }
        return occurrences.map { ($0 + unseenOccurrences) / max(1, total) }
    }

    /// Interns the stems of many texts.
    private struct Vocabulary {
        var identifiers: [String: Int32] = [:]
        var occurrences: [Double] = []

        mutating func intern(_ text: StemmedText) -> [Int32] {
            let map = text.stems.map { stem -> Int32 in
                if let known = identifiers[stem] { return known }
                identifiers[stem] = Int32(occurrences.count)
                occurrences.append(0)
                return Int32(occurrences.count - 1)
            }
            for segment in text.segments { for stem in segment { occurrences[Int(map[Int(stem)])] += 1 } }
            return map
        }
    }

    /// Rounds of expectation–maximisation; Moore (2002) found four to be enough.
    private static let iterations = 5
    /// Beads below this teach more wrong than right.
    static let leastConfidence = 0.3
    private static let unseenOccurrences = 0.5
}
