/// What the links of a text contributed to the counts of a lexicon that was learnt from it.
struct LexiconContributions: Sendable {
    /// The links' words, in the text's own numbers.
    let examples: LexiconExamples
    /// The expected counts that each link added, as ``LexiconCounts/Shares``.
    private let forward: ArraySlice<Float>
    private let backward: ArraySlice<Float>
    /// Where each link's expected counts begin in these.
    private let forwardStarts: [Int]
    private let backwardStarts: [Int]
    /// For each word of `examples.source` what its row of the forward counts got from its link.
    let sourceTotals: [Float]
    /// For each word of `examples.target` what its row of the backward counts got.
    let targetTotals: [Float]
    /// For each source segment the link that it is in; −1 for none.
    let linkOfSegment: [Int32]

    /// - Parameters:
    ///   - links: the links that the examples were made of, and those that taught nothing.
    ///   - shares: of these examples and of other texts'.
    ///   - offsets: where those of these examples begin; afterwards, where the next text's do.
    init(
        _ examples: LexiconExamples, _ links: [Link], _ shares: LexiconCounts.Shares,
        _ offsets: inout (forward: Int, backward: Int), sourceSegments: Int
    ) {
        self.examples = examples
        forwardStarts = Self.starts(examples, from: offsets.forward)
        backwardStarts = Self.starts(examples.reversed, from: offsets.backward)
        forward = shares.forward[offsets.forward..<forwardStarts[examples.count]]
        backward = shares.backward[offsets.backward..<backwardStarts[examples.count]]
        offsets = (forwardStarts[examples.count], backwardStarts[examples.count])
        sourceTotals = Self.totals(examples, forward, forwardStarts)
        targetTotals = Self.totals(examples.reversed, backward, backwardStarts)
        var linkOfSegment = [Int32](repeating: -1, count: sourceSegments)
        for (number, link) in links.lazy.filter(LexiconExamples.teaches).enumerated() {
            for segment in link.source { linkOfSegment[segment] = Int32(number) }
        }
        self.linkOfSegment = linkOfSegment
    }

    /// Whether no link contributed.
    var isEmpty: Bool { examples.count == 0 }

    /// What a link added to the forward counts: target word by target word, the empty word first, then its source words.
    func forwardShares(ofLink link: Int) -> ArraySlice<Float> { forward[forwardStarts[link]..<forwardStarts[link + 1]] }

    /// What a link added to the backward counts: source word by source word, the empty word first, then its target words.
    func backwardShares(ofLink link: Int) -> ArraySlice<Float> {
        backward[backwardStarts[link]..<backwardStarts[link + 1]]
    }

    private static func starts(_ examples: LexiconExamples, from begin: Int) -> [Int] {
        var starts = [begin]
        for link in 0..<examples.count {
            let cells =
                examples.target.words.range(link).count * (examples.source.words.range(link).count + 1)
            starts.append(starts[link] + cells)
        }
        return starts
    }

    private static func totals(_ examples: LexiconExamples, _ shares: ArraySlice<Float>, _ starts: [Int]) -> [Float] {
        var totals = [Float](repeating: 0, count: examples.source.times.count)
        for link in 0..<examples.count {
            let words = examples.source.words.range(link)
            var cell = starts[link]
            for _ in examples.target.words.range(link) {
                for place in 0..<words.count { totals[words.lowerBound + place] += shares[cell + 1 + place] }
                cell += words.count + 1
            }
        }
        return totals
    }
}
