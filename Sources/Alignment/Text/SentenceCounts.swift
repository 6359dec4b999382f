/// How many sentences the segments of a text hold, judged by marks alone, and how such counts are spread.
///
/// A segment of two sentences is likely the counterpart of two segments, or of another one of two sentences.
struct SentenceCounts: Sendable {
    /// Sums of counts before each segment.
    private let sums: [Int]
    /// Sums before each segment of the log probabilities of counts in this text.
    private let backgrounds: [Double]

    init(_ segments: [String]) {
        let counts = segments.map(Self.count)
        var frequencies = Self.usualFrequencies.map { $0 * Self.usualWeight }
        for count in counts { frequencies[count - 1] += 1 }
        let total = frequencies.reduce(0, +)
        var sums = [0]
        var backgrounds = [0.0]
        for count in counts {
            sums.append(sums[sums.count - 1] + count)
            backgrounds.append(backgrounds[backgrounds.count - 1] + logarithm(frequencies[count - 1] / total))
        }
        self.sums = sums
        self.backgrounds = backgrounds
    }

    /// Sentences of a run of segments.
    @inline(__always) func count(_ start: Int, _ count: Int) -> Int { sums[start + count] - sums[start] }

    /// The log probability of a run's counts when the segments belong to no bead.
    @inline(__always) func background(_ start: Int, _ count: Int) -> Double {
        backgrounds[start + count] - backgrounds[start]
    }

    /// The log probability that the groups of a bead hold these numbers of sentences, of which one is given.
    @inline(__always) static func linked(_ a: Int, _ b: Int, _ shape: BeadShape) -> Double {
        let difference = min(abs(a - b), evenLogarithms.count - 1)
        return shape.source == shape.target ? evenLogarithms[difference] : unevenLogarithms[difference]
    }

    /// The log probability of one way to deal sentences out to segments, each getting one at least, all ways being alike.
    @inline(__always) static func split(_ sentences: Int, _ segments: Int) -> Double {
        switch segments {
        case 1: 0
        case 2: -logarithm(Double(max(1, sentences - 1)))
        default: -logarithm(Double(max(1, (sentences - 1) * (sentences - 2) / 2)))
        }
    }

    /// Sentences of a segment: one, and one more for each mark that ends a sentence and has letters on both sides.
    private static func count(_ segment: String) -> Int {
        var count = 1
        var state = State.start
        var wordLength = 0
        for scalar in segment.unicodeScalars {
            switch scalar {
            case "。", "！", "？": if state == .inside { state = .ended }
            case ".", "!", "?", "؟", "۔", "…":
                // A mark after one letter is an initial or an abbreviation.
                if state == .inside, wordLength > 1 || scalar != "." { state = .marked }
            case " ", "\u{A0}", "\n", "\t":
                if state == .marked { state = .ended }
                wordLength = 0
            default:
                guard isLetterOrDigit(scalar) else { continue }
                if state == .ended, !scalar.properties.isLowercase {
                    count += 1
                }
                state = .inside
                wordLength += 1
            }
        }
        return min(count, usualFrequencies.count)
    }

    /// By code blocks where they hold letters alone, which spares the look-up.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x400...0x481, 0x620...0x64A, 0x4E00...0x9FFF: true
        case 0...0x7F: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private enum State { case start, inside, marked, ended }

    /// Guesses: shares of segments with 1, 2, 3, 4 and 5 or more sentences in segmented text.
    private static let usualFrequencies = [0.88, 0.09, 0.02, 0.006, 0.004]
    /// Segments.
    private static let usualWeight = 10.0
    /// Guesses: translators keep sentences nine times in ten, and split or join one otherwise.
    private static let evenLogarithms = [0.9, 0.045, 0.004, 0.0008, 0.0002].map { logarithm($0) }
    /// Guesses: a bead of one and two segments comes from segmentation, which keeps sentences, or from a translator who did not.
    private static let unevenLogarithms = [0.65, 0.16, 0.012, 0.002, 0.001].map { logarithm($0) }
}
