internal import StringMatching

/// How much of one text is in another, by weighted edit distance over tokens.
///
/// A word left out or added costs 1, a sign ¼. A word for another costs 1, unless both begin with the same letters: then it
/// costs the share of letters that differ, so that an ending more or less counts for what it is. A number for another
/// costs ¼. The score is 1 − cost ÷ the weight of the heavier text; for short texts, where one word is a large part, the
/// same over letters may count instead (nine parts letters, one part words).
struct SegmentScore {
    /// Words up to which letters may count instead.
    static let shortText = 6
    /// Quarters of a word, the unit of weights.
    private static let word = 4.0

    /// The score from 0 to 1; 1 for equal tokens.
    static func similarity(_ a: MatchText, _ b: MatchText) -> Double {
        let heavier = Double(max(a.weight, b.weight))
        if heavier == 0 { return a.letters == b.letters ? 1 : 0 }
        let words = max(0, 1 - distance(a.tokens, b.tokens) / heavier)
        guard max(a.wordCount, b.wordCount) <= shortText else { return words }
        let longest = Double(max(a.letters.count, b.letters.count))
        let letters = 1 - Double(EditDistance.distance(a.letters.span, b.letters.span)) / longest
        return max(words, lettersShare * letters + (1 - lettersShare) * words)
    }

    static let lettersShare = 0.9

    /// The weighted distance in quarters of a word.
    private static func distance(_ a: [MatchToken], _ b: [MatchToken]) -> Double {
        var row = [0.0]
        row.reserveCapacity(b.count + 1)
        for token in b { row.append(row[row.count - 1] + Double(token.weight)) }
        for left in a {
            var diagonal = row[0]
            row[0] += Double(left.weight)
            for (index, right) in b.enumerated() {
                let change = diagonal + substitution(left, right)
                diagonal = row[index + 1]
                row[index + 1] = min(
                    change, row[index + 1] + Double(left.weight), row[index] + Double(right.weight))
            }
        }
        return row[b.count]
    }

    private static func substitution(_ a: MatchToken, _ b: MatchToken) -> Double {
        if a.kind != b.kind { return Double(a.weight + b.weight) }
        if a.scalars == b.scalars { return 0 }
        switch a.kind {
        case .sign: return 1
        case .number: return 1
        case .han: return word
        case .word:
            guard a.stemClass == b.stemClass else { return word }
            let differing = Double(EditDistance.distance(a.scalars.span, b.scalars.span))
            return word * differing / Double(max(a.scalars.count, b.scalars.count))
        }
    }
}
