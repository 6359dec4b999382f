/// Sentences in the midst of a bead that belong to a segment without counterpart, and are stepped over.
struct SentenceGap: Sendable {
    /// The sentences of each side before the gap, counted from the start of the bead, and those in it.
    private let source: (before: Int, count: Int)
    private let target: (before: Int, count: Int)

    private init(source: (before: Int, count: Int), target: (before: Int, count: Int)) {
        self.source = source
        self.target = target
    }

    /// A bead without gap.
    static let none = SentenceGap(source: (.max, 0), target: (.max, 0))

    /// The middle one of three source segments.
    static func source(_ sentences: Sentences, _ start: Int) -> SentenceGap {
        SentenceGap(source: place(sentences, start), target: (.max, 0))
    }

    /// The middle one of three target segments.
    static func target(_ sentences: Sentences, _ start: Int) -> SentenceGap {
        SentenceGap(source: (.max, 0), target: place(sentences, start))
    }

    private static func place(_ sentences: Sentences, _ start: Int) -> (before: Int, count: Int) {
        (sentences.range(start, 1).count, sentences.range(start + 1, 1).count)
    }

    /// Whether neighbouring sentences of the bead, numbered as if there were no gap, are neighbours in the texts.
    @inline(__always) func isClear(source x: Range<Int>, target y: Range<Int>) -> Bool {
        !(x.lowerBound < source.before && x.upperBound > source.before
            || y.lowerBound < target.before && y.upperBound > target.before)
    }

    /// The segment of the source, counted from the start of the bead with the gap.
    @inline(__always) func sourceSegment(_ k: Int) -> Int { source.count > 0 && k > 0 ? k + 1 : k }

    /// The segment of the target, likewise.
    @inline(__always) func targetSegment(_ k: Int) -> Int { target.count > 0 && k > 0 ? k + 1 : k }

    /// The sentence of the source, counted from the start of the bead with the gap.
    @inline(__always) func sourceSentence(_ x: Int) -> Int { x < source.before ? x : x + source.count }

    /// The sentence of the target, likewise.
    @inline(__always) func targetSentence(_ y: Int) -> Int { y < target.before ? y : y + target.count }
}
