/// How many sentences the segments of a text hold, and how such counts are spread.
struct SentenceCounts: Sendable {
    /// Sums before each segment of the log probabilities of counts in this text.
    private let backgrounds: [Double]

    init(_ sentences: Sentences) {
        let counts = (0..<sentences.segmentCount).map { min(sentences.range($0, 1).count, Self.usualFrequencies.count) }
        var frequencies = Self.usualFrequencies.map { $0 * Self.usualWeight }
        for count in counts { frequencies[count - 1] += 1 }
        let total = frequencies.reduce(0, +)
        var backgrounds = [0.0]
        for count in counts {
            backgrounds.append(backgrounds[backgrounds.count - 1] + logarithm(frequencies[count - 1] / total))
        }
        self.backgrounds = backgrounds
    }

    /// The log probability of a run's counts when the segments belong to no bead.
    @inline(__always) func background(_ start: Int, _ count: Int) -> Double {
        backgrounds[start + count] - backgrounds[start]
    }

    /// The log probability of one way to deal sentences out to segments, each getting one at least, all ways being alike.
    @inline(__always) static func split(_ sentences: Int, _ segments: Int) -> Double {
        if sentences <= segments { return 0 }
        return switch segments {
        case 1: 0
        case 2: -logarithm(Double(max(1, sentences - 1)))
        default: -logarithm(Double(max(1, (sentences - 1) * (sentences - 2) / 2)))
        }
    }

    /// Guesses: shares of segments with 1, 2, 3, 4 and 5 or more sentences in segmented text.
    private static let usualFrequencies = [0.88, 0.09, 0.02, 0.006, 0.004]
    /// Segments.
    private static let usualWeight = 10.0
}
