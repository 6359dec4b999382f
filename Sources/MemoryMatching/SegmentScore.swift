internal import StringMatching

/// How much of one text is in another, by weighted edit distance over tokens.
///
/// A word left out or added costs 1, a sign ¼. A word for another costs 1, unless both begin with the same letters: then it
/// costs the share of letters that differ, so that an ending more or less counts for what it is. A number for another
/// costs ¼. The score is 1 − cost ÷ the weight of the heavier text; for short texts, where one word is a large part, the
/// same over letters may count instead (nine parts letters, one part words).
enum SegmentScore {
    /// Words up to which letters may count instead.
    static let shortText = 6
    static let lettersShare = 0.9
    /// The weight of a word; weights count quarters of one.
    private static let word = 4.0

    /// The score from 0 to 1 over words alone, of texts whose heavier one weighs `heavier`.
    static func words(distance: Double, heavier: Int) -> Double { max(0, 1 - distance / Double(heavier)) }

    /// The score of short texts.
    static func short(words: Double, _ a: [UInt32], _ b: [UInt32]) -> Double {
        let longest = Double(max(a.count, b.count))
        let letters = 1 - Double(EditDistance.distance(a.span, b.span)) / longest
        return max(words, lettersShare * letters + (1 - lettersShare) * words)
    }

    /// What it costs to write one token for another, in quarters of a word.
    static func substitution(_ a: MatchToken, _ b: MatchToken) -> Double {
        if a.kind != b.kind { return Double(a.weight + b.weight) }
        if a.scalars == b.scalars { return 0 }
        switch a.kind {
        case .sign, .number: return 1
        case .han: return word
        case .word:
            guard a.stemClass == b.stemClass else { return word }
            let differing = Double(EditDistance.distance(a.scalars.span, b.scalars.span))
            return word * differing / Double(max(a.scalars.count, b.scalars.count))
        }
    }
}
