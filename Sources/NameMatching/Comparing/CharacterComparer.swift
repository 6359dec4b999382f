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
        evidence(first.characters[...], second.characters[...])
    }

    /// What some characters of two words show.
    mutating func evidence(_ first: ArraySlice<HanCharacter>, _ second: ArraySlice<HanCharacter>) -> WordEvidence {
        let distance = Self.fill(first.span, second.span, &costs)
        let longest = Float(max(first.count, second.count))
        let (n, m) = (Float(first.count), Float(second.count))
        return WordEvidence(
            cost: Self.same * longest + Self.apart * distance, rarity: (Self.alone * n, Self.alone * m),
            least: (Self.same * n, Self.same * m), letters: (n, m), skipped: distance)
    }

    mutating func steps(_ first: PreparedWord, _ second: PreparedWord) -> [SoundAligner.Step] {
        let (a, b) = (first.characters, second.characters)
        _ = Self.fill(a.span, b.span, &costs)
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
    private static func fill(
        _ a: Span<HanCharacter>, _ b: Span<HanCharacter>, _ costs: inout [Float]
    ) -> Float {
        let width = b.count + 1, cells = (a.count + 1) * width
        if costs.count < cells { costs = [Float](repeating: 0, count: cells) }
        var costs = costs.mutableSpan
        for j in 0...b.count { costs[j] = Float(j) }
        for i in 1..<a.count + 1 {
            let row = i * width
            costs[row] = Float(i)
            for j in 1..<b.count + 1 {
                costs[row + j] = min(
                    costs[row + j - width] + 1, costs[row + j - 1] + 1,
                    costs[row + j - width - 1] + difference(a[i - 1], b[j - 1]))
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
