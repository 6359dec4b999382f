internal import Transliteration

/// Which stretches of Chinese begin and end where words do, kept for stretches that come again.
struct BoundaryMemory {
    private var words: ChineseWordBoundaries??
    private var known = NumberTable()

    /// The words, asked for once.
    mutating func words(of boundaries: ChineseBoundaries) -> ChineseWordBoundaries? {
        if let words { return words }
        let made = boundaries.wordBoundaries()
        words = .some(made)
        return made
    }

    /// Whether cutting at both ends makes the words of the neighbourhood no less likely.
    mutating func allows(_ range: Range<Int>, in characters: [UInt32], _ words: ChineseWordBoundaries) -> Bool {
        var hash = PrefixHash()
        hash.add(UInt64(range.lowerBound) << 32 | UInt64(range.upperBound))
        for character in characters { hash.add(UInt64(character)) }
        let key = hash.value | 1
        if let kept = known[key] { return kept == 1 }
        let allows = words.excess(ofCutting: range, in: characters[...]) <= Self.mostExcess
        known.set(key, allows ? 1 : 0)
        return allows
    }

    /// In hundredths of a natural logarithm: none. A tie goes to the term.
    private static let mostExcess = 0
}
