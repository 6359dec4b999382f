internal import TranslationTypes

/// The lengths of one text's segments, counted so that languages compare, and how such lengths are spread.
struct SegmentLengths: Sendable {
    /// Letters of each segment, at least 1; a Han character counts for several.
    let letters: [Double]
    /// Sums of `letters` before each segment.
    private let sums: [Double]
    /// Sums of log densities before each segment, under the text's own distribution of lengths.
    private let backgrounds: [Double]
    /// The log lengths of runs of 1, 2 and 3 segments.
    private let logLengths: [[Double]]
    /// Sums of log lengths before each segment.
    private let logs: [Double]

    init(_ segments: [String]) { self.init(letters: segments.map(Self.length)) }

    /// Of segments whose letters are counted.
    init(letters: [Double]) {
        self.letters = letters
        let logLengths = letters.map { logarithm($0) }
        let (mean, variance) = Self.distribution(of: logLengths)
        let sums = Self.running(letters)
        self.sums = sums
        self.logLengths = (1...BeadShape.longestSide).map { count in
            (0..<max(0, letters.count - count + 1)).map { logarithm(sums[$0 + count] - sums[$0]) }
        }
        logs = Self.running(logLengths)
        backgrounds = Self.running(
            logLengths.map { -0.5 * ($0 - mean) * ($0 - mean) / variance - 0.5 * logarithm(2 * .pi * variance) })
    }

    var total: Double { sums[sums.count - 1] }

    /// Letters of a run of segments.
    @inline(__always) func length(_ start: Int, _ count: Int) -> Double { sums[start + count] - sums[start] }

    /// The logarithm of the letters of a run of at most `BeadShape.longestSide` segments.
    @inline(__always) func logLength(_ start: Int, _ count: Int) -> Double { logLengths[count - 1][start] }

    /// The log density of a run's log lengths when they belong to no bead.
    @inline(__always) func background(_ start: Int, _ count: Int) -> Double {
        backgrounds[start + count] - backgrounds[start]
    }

    /// The log density of how a run's length is split between its segments, all splits being alike.
    @inline(__always) func split(_ start: Int, _ count: Int) -> Double {
        if count == 1 { return 0 }
        return (count == 3 ? Self.logOfTwo : 0) + logs[start + count] - logs[start]
            - Double(count) * logLength(start, count)
    }

    private static let logOfTwo = logarithm(2.0)

    private static func running(_ values: [Double]) -> [Double] {
        var result = [0.0]
        result.reserveCapacity(values.count + 1)
        for value in values { result.append(result[result.count - 1] + value) }
        return result
    }

    private static func length(of segment: String) -> Double {
        var length = 0.0
        for scalar in segment.unicodeScalars {
            switch scalar.value {
            case 0x20, 0xA0, 0x3000, 0x09: continue
            case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: length += lettersOfHan
            case 0x3041...0x30FF: length += lettersOfKana
            case 0xAC00...0xD7A3: length += lettersOfHangul
            default: length += 1
            }
        }
        return max(1, length)
    }

    /// Mean and variance of log lengths, drawn to the usual ones in short texts.
    ///
    /// The variance is no less than that between a segment and its translation: where all lengths are alike, lengths speak for no link,
    /// but not against one either.
    private static func distribution(of logLengths: [Double]) -> (mean: Double, variance: Double) {
        let count = Double(logLengths.count)
        let mean = (logLengths.reduce(0, +) + usualWeight * usualMean) / (count + usualWeight)
        let squares = logLengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let variance = (squares + usualWeight * usualVariance) / (count + usualWeight)
        return (mean, max(variance, LengthModel.variance(length: exponential(mean))))
    }

    /// Latin letters that say as much as one Han character in translated news (measured on public translations).
    private static let lettersOfHan = 2.8
    /// A kana writes a syllable of two sounds, of words that are longer than Chinese ones.
    private static let lettersOfKana = 1.5
    /// A block of Hangul holds two or three letters.
    private static let lettersOfHangul = 2.3
    /// A sentence of about a hundred letters.
    private static let usualMean = 4.6
    /// Squared nats.
    private static let usualVariance = 0.4
    /// Segments.
    private static let usualWeight = 4.0
}
