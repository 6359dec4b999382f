/// Tells whether a stretch of a Chinese text begins and ends where words do, as 国外 does not in 联合国外交官.
public struct ChineseWordBoundaries: Sendable {
    private let lexicon: HanLexicon

    /// Reads the words.
    ///
    /// - Throws: ``LanguageDataError`` when the packages with the words are not installed.
    public init(data: any LanguageData) throws(LanguageDataError) { lexicon = try HanLexicon.lexicon(from: data) }

    /// A lattice for rows of simple characters, without a row yet.
    public func lattice() -> ChineseWordLattice { ChineseWordLattice(lexicon) }
}

/// The words of a row of Chinese characters, all that the dictionary has, over one another; looked up when they are asked about.
public struct ChineseWordLattice: Sendable {
    private var text: [UInt32] = []
    private let lexicon: HanLexicon
    private let unseen: Int32
    private let phrase: Int32
    /// For each place and each length from 1 the cost of the word there; ``none`` where there is no word.
    private var costs: [Int32] = []
    /// For each place the lengths of the words there, the bit 1 << length each; ``unknown`` before it is looked up.
    private var lengths: [UInt16] = []

    /// Characters: longer words of the dictionary are rows of shorter ones.
    private static let longest = 8
    private static let none = Int32.max
    private static let unknown = UInt16.max
    /// Characters on each side of a stretch that decide where words end: two words of four.
    private static let neighbourhood = 8

    init(_ lexicon: HanLexicon) {
        self.lexicon = lexicon
        unseen = Int32(clamping: lexicon.words.cost(ofCount: HanSegmenter.unseenCount))
        phrase = Int32(clamping: lexicon.words.cost(ofCount: HanSegmenter.phraseCount))
    }

    /// Begins a new row.
    public mutating func begin() {
        text.removeAll(keepingCapacity: true)
        costs.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
    }

    /// Adds a simple character to the row.
    public mutating func append(_ character: UInt32) {
        text.append(character)
        costs.append(contentsOf: repeatElement(Self.none, count: Self.longest))
        lengths.append(Self.unknown)
    }

    /// How much less likely the best row of words is that has a cut at both ends of a stretch than the best row of all: 0 when words end
    /// there anyway. A unit is a hundredth of a natural logarithm.
    ///
    /// - Parameter range: the stretch, in characters.
    public mutating func excess(ofCutting range: Range<Int>) -> Int {
        guard isCrossed(range.lowerBound) || isCrossed(range.upperBound) else { return 0 }
        let low = max(0, range.lowerBound - Self.neighbourhood)
        let high = min(text.count, range.upperBound + Self.neighbourhood)
        for place in low..<high { look(at: place) }
        return bestCost(low..<high, cuts: range) - bestCost(low..<high, cuts: nil)
    }

    /// Looks up the words that begin at a place.
    private mutating func look(at start: Int) {
        guard lengths[start] == Self.unknown else { return }
        var hash = WordHash()
        hash.add(text[start])
        costs[start * Self.longest] = lexicon.words.entry(of: hash).map { Int32(clamping: $0.cost) } ?? unseen
        var found: UInt16 = 1 << 1
        var possible = lexicon.lengths.lengths(of: text[start]) >> 2
        var length = 1
        while possible != 0, length < Self.longest, start + length < text.count {
            hash.add(text[start + length])
            length += 1
            defer { possible >>= 1 }
            guard possible & 1 != 0 else { continue }
            let cost =
                lexicon.words.entry(of: hash).map { Int32(clamping: $0.cost) }
                ?? (lexicon.phrases.contains(hash) ? phrase : Self.none)
            guard cost != Self.none else { continue }
            costs[start * Self.longest + length - 1] = cost
            found |= 1 << UInt16(length)
        }
        lengths[start] = found
    }

    /// Whether a word begins before a place and ends after it.
    private mutating func isCrossed(_ place: Int) -> Bool {
        guard place < text.count else { return false }
        for start in max(0, place - Self.longest + 1)..<place {
            look(at: start)
            // Lengths that reach past the place.
            if lengths[start] >> UInt16(place - start + 1) != 0 { return true }
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
