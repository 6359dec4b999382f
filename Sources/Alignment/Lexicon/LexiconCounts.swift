/// What a lexicon counts, by numbers of words alone.
struct LexiconCounts: Sendable {
    /// Occurrences of each word.
    var sourceOccurrences: [Double] = []
    var targetOccurrences: [Double] = []
    /// Occurrences of all words that were left out.
    var sourceOutside = 0.0
    var targetOutside = 0.0
    /// Target words for source words, and the reverse. Rows are shifted by one for the empty word.
    var forward = TranslationCounts()
    var backward = TranslationCounts()

    /// Of words of which nothing is known.
    init(sourceWords: Int = 0, targetWords: Int = 0) {
        sourceOccurrences = [Double](repeating: 0, count: sourceWords)
        targetOccurrences = [Double](repeating: 0, count: targetWords)
    }

    /// What each example added to the counts, in both directions, as ``TranslationCounts/adding(_:unigram:rowCount:iterations:)`` has it.
    struct Shares: Sendable {
        let forward: [Float]
        let backward: [Float]
    }

    /// Learns from examples in the counts' own numbers of words.
    mutating func add(_ examples: LexiconExamples) -> Shares {
        Self.count(examples.source, &sourceOccurrences)
        Self.count(examples.target, &targetOccurrences)
        let forward = forward.adding(
            examples, unigram: targetUnigram, rowCount: sourceOccurrences.count + 1, iterations: Self.iterations)
        let backward = backward.adding(
            examples.reversed, unigram: sourceUnigram, rowCount: targetOccurrences.count + 1,
            iterations: Self.iterations)
        (self.forward, self.backward) = (forward.counts, backward.counts)
        return Shares(forward: forward.shares, backward: backward.shares)
    }

    private static func count(_ side: LexiconExamples.Side, _ occurrences: inout [Double]) {
        for (word, times) in zip(side.words.elements, side.times) { occurrences[Int(word)] += Double(times) }
    }

    /// Lets words that neither the counts nor some examples have take their place beside those that were left out: a text's own words
    /// are rare, but not impossible.
    mutating func countUnseen(beside examples: LexiconExamples) {
        func unseen(_ occurrences: [Double], _ side: LexiconExamples.Side) -> Double {
            var isSeen = occurrences.map { $0 > 0 }
            for word in side.words.elements { isSeen[Int(word)] = true }
            return Self.unseenOccurrences * Double(isSeen.count { !$0 })
        }
        sourceOutside += unseen(sourceOccurrences, examples.source)
        targetOutside += unseen(targetOccurrences, examples.target)
    }

    /// The probability of each source word in any segment, whatever the other side says.
    var sourceUnigram: [Double] { Self.unigram(sourceOccurrences, outside: sourceOutside) }
    /// The same for target words.
    var targetUnigram: [Double] { Self.unigram(targetOccurrences, outside: targetOutside) }

    private static func unigram(_ occurrences: [Double], outside: Double) -> [Double] {
        let total = occurrences.reduce(outside) { $1 == 0 ? $0 : $0 + $1 + unseenOccurrences }
        return occurrences.map { ($0 + unseenOccurrences) / max(1, total) }
    }

    /// Leaves out what tells next to nothing, to save room.
    mutating func prune() {
        forward = forward.pruned(unigram: targetUnigram)
        backward = backward.pruned(unigram: sourceUnigram)
    }

    /// The same with source and target exchanged.
    var reversed: LexiconCounts {
        var result = LexiconCounts()
        (result.sourceOccurrences, result.sourceOutside) = (targetOccurrences, targetOutside)
        (result.targetOccurrences, result.targetOutside) = (sourceOccurrences, sourceOutside)
        (result.forward, result.backward) = (backward, forward)
        return result
    }

    /// The part with some words, under new numbers.
    /// - Parameters:
    ///   - source: for each new word its old number, or −1.
    ///   - target: likewise.
    func restricted(source: [Int32], target: [Int32]) -> LexiconCounts {
        var result = LexiconCounts()
        result.sourceOccurrences = source.map { $0 < 0 ? 0 : sourceOccurrences[Int($0)] }
        result.targetOccurrences = target.map { $0 < 0 ? 0 : targetOccurrences[Int($0)] }
        result.sourceOutside = Self.outside(sourceOutside, sourceOccurrences, result.sourceOccurrences)
        result.targetOutside = Self.outside(targetOutside, targetOccurrences, result.targetOccurrences)
        result.forward = forward.restricted(rows: source, columns: target)
        result.backward = backward.restricted(rows: target, columns: source)
        return result
    }

    /// Occurrences of what has no new number, as unigrams count them.
    private static func outside(_ known: Double, _ all: [Double], _ kept: [Double]) -> Double {
        func weight(_ occurrences: [Double]) -> Double {
            occurrences.reduce(0) { $1 == 0 ? $0 : $0 + $1 + unseenOccurrences }
        }
        return max(0, known + weight(all) - weight(kept))
    }

    /// Rounds of expectation–maximisation; Moore (2002) found four to be enough.
    private static let iterations = 5
    /// Occurrences that an unseen word counts for.
    private static let unseenOccurrences = 0.5
}
