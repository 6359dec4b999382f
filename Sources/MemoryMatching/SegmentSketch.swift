/// What a scan knows of a text before it looks at it: enough to show most texts to be too different.
struct SegmentSketch {
    /// Quarters of a word.
    let weight: Int32
    let wordCount: Int32
    /// Code points.
    let length: Int32
    /// One bit for each word, by its number.
    let words: UInt64
    /// Code points by their low five bits, at most 255 of each.
    let histogram: SIMD32<UInt8>

    init(tokens: [UInt32], characters: [UInt32]) {
        weight = Int32(tokens.reduce(0) { $0 + Vocabulary.weight($1) })
        wordCount = Int32(tokens.count { Vocabulary.isWord($0) })
        length = Int32(characters.count)
        words = tokens.reduce(0) { Vocabulary.isWord($1) ? $0 | 1 << Vocabulary.bit($1) : $0 }
        var histogram = SIMD32<UInt8>()
        for character in characters {
            let bin = Int(character & 31)
            if histogram[bin] < .max { histogram[bin] += 1 }
        }
        self.histogram = histogram
    }

    /// A score that the pair cannot exceed.
    ///
    /// Each word that only one side has costs a whole word, and one substitution pays for one such word of both sides.
    /// Likewise each character that only one side has. Differences of length bound both distances from below.
    func highestScore(with other: SegmentSketch) -> Int {
        let missing = max((words & ~other.words).nonzeroBitCount, (other.words & ~words).nonzeroBitCount)
        let tokenDistance = max(Int(abs(weight - other.weight)), missing * Vocabulary.wordWeight)
        let tokenWeight = Int(max(weight, other.weight))
        var characters: MatchEvidence.Characters?
        if isShort(with: other) {
            let here = histogram &- pointwiseMin(histogram, other.histogram)
            let there = other.histogram &- pointwiseMin(histogram, other.histogram)
            characters = MatchEvidence.Characters(
                distance: max(
                    Int(abs(length - other.length)), Self.sum(here), Self.sum(there)),
                length: Int(max(length, other.length)))
        }
        return MatchEvidence(
            tokenDistance: min(tokenDistance, tokenWeight), tokenWeight: tokenWeight, characters: characters
        ).score
    }

    /// Whether the longer of the two is short enough for its characters to count.
    func isShort(with other: SegmentSketch) -> Bool {
        max(wordCount, other.wordCount) <= Int32(MatchEvidence.shortSegment)
    }

    private static func sum(_ counts: SIMD32<UInt8>) -> Int {
        Int(SIMD32<UInt16>(truncatingIfNeeded: counts).wrappedSum())
    }
}
