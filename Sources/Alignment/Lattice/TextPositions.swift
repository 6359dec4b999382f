/// Where the segments of a text stand, in letters from its beginning, counted so that two texts compare.
///
/// Letters and not segments, since one text may be cut finer than the other.
struct TextPositions: Sendable {
    /// Where each segment begins, and the length of the text at the end.
    let starts: [Float]

    /// - Parameters:
    ///   - lengths: the lengths of the text's sentences.
    ///   - sentences: the sentences of each segment.
    ///   - scale: what one letter counts for.
    init(_ lengths: SegmentLengths, _ sentences: Sentences, scale: Double) {
        starts = sentences.starts.map { Float(scale * lengths.length(0, $0)) }
    }

    /// Positions given outright: where each segment begins, and the end.
    init(starts: [Float]) { self.starts = starts }

    /// Segments of equal length.
    init(count: Int) { starts = (0...count).map(Float.init) }

    var segmentCount: Int { starts.count - 1 }
    var total: Float { starts[starts.count - 1] }

    /// The number of segments that begin before a position.
    func segments(before position: Float) -> Int {
        var (low, high) = (0, segmentCount)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
