/// The sentences of a text's segments.
struct Sentences: Sendable {
    /// Every sentence in reading order.
    let texts: [String]
    /// The number of sentences before each segment, and of all at the end.
    let starts: [Int]

    init(_ segments: [String]) {
        var texts: [String] = []
        var starts = [0]
        for segment in segments {
            texts += SentenceCutter.sentences(of: segment)
            starts.append(texts.count)
        }
        self.texts = texts
        self.starts = starts
    }

    /// Segments.
    var segmentCount: Int { starts.count - 1 }

    /// The number of the segment that each sentence stands in.
    var segmentOfSentence: [Int] {
        (0..<segmentCount).flatMap { segment in range(segment, 1).map { _ in segment } }
    }

    /// The sentences of a run of segments.
    @inline(__always) func range(_ start: Int, _ count: Int) -> Range<Int> { starts[start]..<starts[start + count] }
}
