/// Compares Chinese words with each other: by character, then by syllable, then by the syllable's beginning.
struct CharacterComparer {
    private var costs: [Float] = []

    // In nats, set beside those of the other tables: what a pair of equal characters costs, and how much more others do.
    private static let same: Float = 4, apart: Float = 6
    /// What a character costs by itself.
    private static let alone: Float = 7
    /// Shares of ``apart``: of two characters of one syllable, and of syllables that begin alike.
    private static let sameSyllable: Float = 0.25, sameBeginning: Float = 0.6

    mutating func evidence(_ first: SoundWord, _ second: SoundWord) -> WordEvidence {
        let a = Array(first.text.unicodeScalars), b = Array(second.text.unicodeScalars)
        let distance = fill(a, b)
        let longest = Float(max(a.count, b.count))
        let (n, m) = (Float(a.count), Float(b.count))
        return WordEvidence(
            cost: Self.same * longest + Self.apart * distance, rarity: (Self.alone * n, Self.alone * m),
            least: (Self.same * n, Self.same * m), letters: (n, m), skipped: distance)
    }

    mutating func pairs(_ first: SoundWord, _ second: SoundWord) -> [NameComparison.SoundPair] {
        let a = Array(first.text.unicodeScalars), b = Array(second.text.unicodeScalars)
        _ = fill(a, b)
        let width = b.count + 1
        var (i, j) = (a.count, b.count)
        var pairs: [NameComparison.SoundPair] = []
        func add(_ one: String, _ other: String, _ share: Float) {
            pairs.append(NameComparison.SoundPair(first: one, second: other, cost: Double(share * Self.apart)))
        }
        while i > 0 || j > 0 {
            let here = costs[i * width + j]
            if i > 0, j > 0, here == costs[(i - 1) * width + j - 1] + Self.difference(a[i - 1], b[j - 1]) {
                add(String(a[i - 1]), String(b[j - 1]), Self.difference(a[i - 1], b[j - 1]))
                (i, j) = (i - 1, j - 1)
            } else if i > 0, here == costs[(i - 1) * width + j] + 1 {
                add(String(a[i - 1]), "", 1)
                i -= 1
            } else {
                add("", String(b[j - 1]), 1)
                j -= 1
            }
        }
        return pairs.reversed()
    }

    /// The weighted edit distance of two words.
    private mutating func fill(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Float {
        let width = b.count + 1
        costs = [Float](repeating: 0, count: (a.count + 1) * width)
        for i in 0...a.count {
            for j in 0...b.count where i > 0 || j > 0 {
                var best = Float.infinity
                if i > 0 { best = costs[(i - 1) * width + j] + 1 }
                if j > 0 { best = min(best, costs[i * width + j - 1] + 1) }
                if i > 0, j > 0 {
                    best = min(best, costs[(i - 1) * width + j - 1] + Self.difference(a[i - 1], b[j - 1]))
                }
                costs[i * width + j] = best
            }
        }
        return costs[costs.count - 1]
    }

    private static func difference(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Float {
        if a == b { return 0 }
        guard let one = HanNumbers.syllable(of: a), let other = HanNumbers.syllable(of: b) else { return 1 }
        if one == other { return sameSyllable }
        return one.first == other.first ? sameBeginning : 1
    }
}
