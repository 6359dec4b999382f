/// Compares Chinese words with each other: by character, then by syllable, then by the syllable's beginning.
struct CharacterComparer {
    private var costs: [Float] = []

    // In nats, set beside those of the other tables: what a pair of equal characters costs, and how much more others do.
    private static let same: Float = 4, apart: Float = 6
    /// What a character costs by itself.
    private static let alone: Float = 7
    /// Shares of ``apart``: of two characters of one syllable, and of syllables that begin alike.
    private static let sameSyllable: Float = 0.25, sameBeginning: Float = 0.6

    mutating func evidence(_ first: PreparedWord, _ second: PreparedWord) -> WordEvidence {
        let distance = fill(first.characters, second.characters)
        let longest = Float(max(first.characters.count, second.characters.count))
        let (n, m) = (Float(first.characters.count), Float(second.characters.count))
        return WordEvidence(
            cost: Self.same * longest + Self.apart * distance, rarity: (Self.alone * n, Self.alone * m),
            least: (Self.same * n, Self.same * m), letters: (n, m), skipped: distance)
    }

    mutating func steps(_ first: PreparedWord, _ second: PreparedWord) -> [SoundAligner.Step] {
        let (a, b) = (first.characters, second.characters)
        _ = fill(a, b)
        let width = b.count + 1
        var (i, j) = (a.count, b.count)
        var steps: [SoundAligner.Step] = []
        while i > 0 || j > 0 {
            let here = costs[i * width + j]
            if i > 0, j > 0, here == costs[(i - 1) * width + j - 1] + Self.difference(a[i - 1], b[j - 1]) {
                let share = Self.difference(a[i - 1], b[j - 1])
                steps.append(.init(first: i - 1..<i, second: j - 1..<j, cost: share * Self.apart))
                (i, j) = (i - 1, j - 1)
            } else if i > 0, here == costs[(i - 1) * width + j] + 1 {
                steps.append(.init(first: i - 1..<i, second: j..<j, cost: Self.apart))
                i -= 1
            } else {
                steps.append(.init(first: i..<i, second: j - 1..<j, cost: Self.apart))
                j -= 1
            }
        }
        return steps.reversed()
    }

    /// The weighted edit distance of two words.
    private mutating func fill(_ a: [HanCharacter], _ b: [HanCharacter]) -> Float {
        let width = b.count + 1, cells = (a.count + 1) * width
        if costs.count < cells { costs = [Float](repeating: 0, count: cells) }
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
        return costs[cells - 1]
    }

    @inline(__always)
    private static func difference(_ a: HanCharacter, _ b: HanCharacter) -> Float {
        if a.scalar == b.scalar { return 0 }
        if a.syllable == 0 || b.syllable == 0 { return 1 }
        if a.syllable == b.syllable { return sameSyllable }
        return a.beginsLike(b) ? sameBeginning : 1
    }
}
