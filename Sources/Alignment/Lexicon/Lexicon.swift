/// Which words translate which, learnt from aligned texts of one pair of languages (IBM model 1, both ways).
///
/// An unseen word says nothing, and a word seen little says little, so that a tiny lexicon does no harm. It grows as texts are
/// added, and can be kept between runs (``bytes``).
public struct Lexicon: Sendable {
    /// The number of each stem of either side.
    var sourceStems: [String: Int32] = [:]
    var targetStems: [String: Int32] = [:]
    /// Occurrences of each stem.
    var sourceOccurrences: [Double] = []
    var targetOccurrences: [Double] = []
    /// Occurrences of all stems that were left out.
    var sourceOutside = 0.0
    var targetOutside = 0.0
    /// Target words for source words, and the reverse. Rows are shifted by one for the empty word.
    var forward = TranslationCounts()
    var backward = TranslationCounts()

    /// A lexicon that knows nothing.
    public init() {}

    /// What is known of the words of one side.
    struct Side {
        let stems: [String: Int32]
        let occurrences: [Double]
        let outside: Double
    }

    init(source: Side, target: Side, forward: TranslationCounts, backward: TranslationCounts) {
        (sourceStems, sourceOccurrences, sourceOutside) = (source.stems, source.occurrences, source.outside)
        (targetStems, targetOccurrences, targetOutside) = (target.stems, target.occurrences, target.outside)
        self.forward = forward
        self.backward = backward
    }

    /// Whether nothing was learnt yet.
    public var isEmpty: Bool { sourceStems.isEmpty }

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
    public mutating func prune() {
        forward = forward.pruned(unigram: targetUnigram)
        backward = backward.pruned(unigram: sourceUnigram)
    }

    /// Aligned text.
    struct Material: Sendable {
        let source: StemmedText
        let target: StemmedText
        let links: [Link]
    }

    /// Learns from aligned texts at once.
    mutating func add(_ material: [Material]) {
        var examples: [TranslationCounts.Example] = []
        for text in material {
            let links = text.links.filter { $0.isLinked && $0.confidence >= Self.leastConfidence }
            let sourceMap = Self.intern(text.source, links.flatMap(\.source), &sourceStems, &sourceOccurrences)
            let targetMap = Self.intern(text.target, links.flatMap(\.target), &targetStems, &targetOccurrences)
            for bead in links {
                examples.append(
                    TranslationCounts.Example(
                        source: bead.source.flatMap { text.source.segments[$0].map { sourceMap[Int($0)] } },
                        target: bead.target.flatMap { text.target.segments[$0].map { targetMap[Int($0)] } },
                        weight: bead.confidence))
            }
        }
        forward = Self.learnt(forward, examples, rowCount: sourceOccurrences.count, unigram: targetUnigram)
        backward = Self.learnt(
            backward,
            examples.map { TranslationCounts.Example(source: $0.target, target: $0.source, weight: $0.weight) },
            rowCount: targetOccurrences.count, unigram: sourceUnigram)
    }

    /// The part that two texts can use, small enough to learn from them again and again.
    func restricted(to source: StemmedText, _ target: StemmedText) -> Lexicon {
        var result = Lexicon()
        let s = Self.numbers(source, sourceStems, sourceOccurrences.count, &result.sourceStems)
        let t = Self.numbers(target, targetStems, targetOccurrences.count, &result.targetStems)
        result.sourceOccurrences = s.old.map { $0.map { sourceOccurrences[Int($0)] } ?? 0 }
        result.targetOccurrences = t.old.map { $0.map { targetOccurrences[Int($0)] } ?? 0 }
        result.sourceOutside = Self.outside(sourceOutside, sourceOccurrences, s.new)
        result.targetOutside = Self.outside(targetOutside, targetOccurrences, t.new)
        result.forward = forward.restricted(rows: [0] + s.old.map { $0.map { $0 + 1 } }, columns: t.new)
        result.backward = backward.restricted(rows: [0] + t.old.map { $0.map { $0 + 1 } }, columns: s.new)
        return result
    }

    /// Occurrences of what has no new number, as unigrams count them.
    private static func outside(_ known: Double, _ occurrences: [Double], _ numbers: [Int32]) -> Double {
        zip(occurrences, numbers).reduce(known) { $1.1 < 0 ? $0 + $1.0 + unseenOccurrences : $0 }
    }

    private static func numbers(
        _ text: StemmedText, _ stems: [String: Int32], _ count: Int, _ result: inout [String: Int32]
    ) -> (old: [Int32?], new: [Int32]) {
        var new = [Int32](repeating: -1, count: count)
        var old: [Int32?] = []
        for (number, stem) in text.stems.enumerated() {
            let known = stems[stem]
            if let known { new[Int(known)] = Int32(number) }
            old.append(known)
            result[stem] = Int32(number)
        }
        return (old, new)
    }

    private static func learnt(
        _ counts: TranslationCounts, _ examples: [TranslationCounts.Example], rowCount: Int, unigram: [Double]
    ) -> TranslationCounts {
        let shifted = examples.map {
            TranslationCounts.Example(source: $0.source.map { $0 + 1 }, target: $0.target, weight: $0.weight)
        }
        return counts.adding(shifted, unigram: unigram, rowCount: rowCount + 1, iterations: iterations)
    }

    /// The probability of each source stem in any segment, whatever the other side says.
    var sourceUnigram: [Double] { Self.unigram(sourceOccurrences, outside: sourceOutside) }
    /// The same for target stems.
    var targetUnigram: [Double] { Self.unigram(targetOccurrences, outside: targetOutside) }

    private static func unigram(_ occurrences: [Double], outside: Double) -> [Double] {
        let total = occurrences.reduce(outside) { $0 + $1 + unseenOccurrences }
        return occurrences.map { ($0 + unseenOccurrences) / max(1, total) }
    }

    /// Numbers for the stems of some segments, and their occurrences counted.
    private static func intern(
        _ text: StemmedText, _ segments: [Int], _ identifiers: inout [String: Int32], _ occurrences: inout [Double]
    ) -> [Int32] {
        var map = [Int32](repeating: -1, count: text.stems.count)
        for segment in segments {
            for stem in text.segments[segment] {
                if map[Int(stem)] < 0 {
                    if let known = identifiers[text.stems[Int(stem)]] {
                        map[Int(stem)] = known
                    } else {
                        map[Int(stem)] = Int32(occurrences.count)
                        identifiers[text.stems[Int(stem)]] = map[Int(stem)]
                        occurrences.append(0)
                    }
                }
                occurrences[Int(map[Int(stem)])] += 1
            }
        }
        return map
    }

    /// Rounds of expectation–maximisation; Moore (2002) found four to be enough.
    private static let iterations = 5
    /// Beads below this teach more wrong than right.
    static let leastConfidence = 0.2
    private static let unseenOccurrences = 0.5
    /// Links learnt from at once: some hundred megabytes.
    private static let portion = 2000
}
