/// Tells whether a stretch of a Chinese text begins and ends where words do, as 国外 does not in 联合国外交官.
public struct ChineseWordBoundaries: Sendable {
    private let lexicon: HanLexicon

    /// Reads the words.
    ///
    /// - Throws: ``LanguageDataError`` when the packages with the words are not installed.
    public init(data: any LanguageData) throws(LanguageDataError) { lexicon = try HanLexicon.lexicon(from: data) }

    /// The words that a row of simple characters may be cut into. Time grows with the length of the text.
    public func lattice(of text: [UInt32]) -> ChineseWordLattice { ChineseWordLattice(text, lexicon) }
}

/// The words of a row of Chinese characters, all that the dictionary has, over one another.
public struct ChineseWordLattice: Sendable {
    /// How many characters there are.
    public let count: Int
    /// For each place and each length from 1 the cost of the word there; ``none`` where there is no word.
    private let costs: [Int32]

    /// Characters: longer words of the dictionary are rows of shorter ones.
    private static let longest = 8
    private static let none = Int32.max
    /// Characters on each side of a stretch that decide where words end: two words of four.
    private static let neighbourhood = 8

    init(_ text: [UInt32], _ lexicon: HanLexicon) {
        count = text.count
        var costs = [Int32](repeating: Self.none, count: text.count * Self.longest)
        let unseen = Int32(clamping: lexicon.words.cost(ofCount: HanSegmenter.unseenCount))
        let phrase = Int32(clamping: lexicon.words.cost(ofCount: HanSegmenter.phraseCount))
        for start in text.indices {
            var hash = WordHash()
            hash.add(text[start])
            costs[start * Self.longest] = lexicon.words.entry(of: hash).map { Int32(clamping: $0.cost) } ?? unseen
            var lengths = lexicon.lengths.lengths(of: text[start]) >> 2
            var length = 1
            while lengths != 0, length < Self.longest, start + length < text.count {
                hash.add(text[start + length])
                length += 1
                defer { lengths >>= 1 }
                guard lengths & 1 != 0 else { continue }
                if let entry = lexicon.words.entry(of: hash) {
                    costs[start * Self.longest + length - 1] = Int32(clamping: entry.cost)
                } else if lexicon.phrases.contains(hash) {
                    costs[start * Self.longest + length - 1] = phrase
                }
            }
        }
        self.costs = costs
    }

    /// How much less likely the best row of words is that has a cut at both ends of a stretch than the best row of all: 0 when words end
    /// there anyway. A unit is a hundredth of a natural logarithm.
    ///
    /// - Parameter range: the stretch, in characters.
    public func excess(ofCutting range: Range<Int>) -> Int {
        guard isCrossed(range.lowerBound) || isCrossed(range.upperBound) else { return 0 }
        let low = max(0, range.lowerBound - Self.neighbourhood),
            high = min(count, range.upperBound + Self.neighbourhood)
        return bestCost(low..<high, cuts: range) - bestCost(low..<high, cuts: nil)
    }

    /// Whether a word begins before a place and ends after it.
    private func isCrossed(_ place: Int) -> Bool {
        var start = max(0, place - Self.longest + 1)
        while start < place {
            var length = place - start + 1
            while length <= Self.longest {
                if costs[start * Self.longest + length - 1] != Self.none { return true }
                length += 1
            }
            start += 1
        }
        return false
    }

    /// The cost of the best row of words of a window, none of which reaches across the ends of a stretch.
    private func bestCost(_ window: Range<Int>, cuts: Range<Int>?) -> Int {
        var best = [Int](repeating: .max, count: window.count + 1)
        best[0] = 0
        for start in window {
            let base = best[start - window.lowerBound]
            for length in 1...Self.longest where start + length <= window.upperBound {
                let cost = costs[start * Self.longest + length - 1], end = start + length
                guard cost != Self.none else { continue }
                if let cuts,
                    start < cuts.lowerBound && cuts.lowerBound < end || start < cuts.upperBound && cuts.upperBound < end
                {
                    continue
                }
                best[end - window.lowerBound] = min(best[end - window.lowerBound], base + Int(cost))
            }
        }
        return best[window.count]
    }
}
