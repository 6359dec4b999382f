/// How long the translation of a segment is: the logarithm of the ratio of lengths is normally distributed.
///
/// Mean and spread start from what is usual for the two languages and are fitted to the texts at hand
/// (expectation–maximisation with the posteriors of beads). Gale and Church (1993) have a fixed variance of the difference
/// instead, which fails between scripts that count differently.
struct LengthModel: Sendable {
    private var mean: Double
    private var scale = 1.0
    private let startingMean: Double
    private let startingWeight: Double

    init(startingMean: Double, weight: Double) {
        mean = startingMean
        self.startingMean = startingMean
        startingWeight = weight
    }

    /// The logarithm of the density of a log ratio, for segments of about this length.
    @inline(__always) func logDensity(of logRatio: Double, length: Double) -> Double {
        let variance = scale * Self.variance(length: length)
        let z = logRatio - mean
        let normal = exponential(-0.5 * z * z / variance) / (variance * Self.twoPi).squareRoot()
        return logarithm((1 - Self.outlierShare) * normal + Self.outlierShare * Self.outlierDensity)
    }

    /// The probability that a right bead's ratio came from the normal distribution and not from an omission.
    private func inlierShare(of logRatio: Double, length: Double) -> Double {
        let outlier = Self.outlierShare * Self.outlierDensity
        return 1 - outlier / exponential(logDensity(of: logRatio, length: length))
    }

    /// Sums over beads with which the model is fitted.
    struct Statistics: Sendable {
        private(set) var weight = 0.0
        private(set) var sum = 0.0
        private(set) var squares = 0.0

        /// Adds a bead of probability `weight`; `mean` is the model's.
        mutating func add(_ logRatio: Double, length: Double, weight probability: Double, in model: LengthModel) {
            // A bead counts for the mean by how exactly a ratio of its length tells the mean.
            let inlier = probability * model.inlierShare(of: logRatio, length: length)
            let precision = inlier / LengthModel.variance(length: length)
            weight += precision
            sum += precision * logRatio
            let difference = logRatio - model.mean
            squares += precision * difference * difference
            beads += inlier
        }
        private(set) var beads = 0.0

        mutating func add(_ other: Statistics) {
            weight += other.weight
            sum += other.sum
            squares += other.squares
            beads += other.beads
        }

        mutating func remove(_ other: Statistics) {
            weight -= other.weight
            sum -= other.sum
            squares -= other.squares
            beads -= other.beads
        }
    }

    /// Fits mean and spread to a text, which is taken to be like the other texts of its languages.
    mutating func fit(_ statistics: Statistics, others: Statistics = Statistics()) {
        let usualMean = (startingWeight * startingMean + others.sum) / (startingWeight + others.weight)
        // What is known of the other texts says no more of this one than translators agree.
        let usualWeight = 1 / (1 / (startingWeight + others.weight) + Self.betweenTexts)
        let weight = others.beads > 0 ? usualWeight : startingWeight
        mean = (weight * usualMean + statistics.sum) / (weight + statistics.weight)
        let usualScale = (Self.scaleWeight + others.squares) / (Self.scaleWeight + others.beads)
        let fitted = (Self.scaleWeight * usualScale + statistics.squares) / (Self.scaleWeight + statistics.beads)
        scale = max(Self.scaleRange.lowerBound, min(Self.scaleRange.upperBound, fitted))
    }

    /// The variance of the log ratio for a length in letters: a part for the translator and one for the length's grain.
    @inline(__always) static func variance(length: Double) -> Double {
        constantVariance + grainVariance / max(1, length)
    }

    /// The log density of ratios that tell nothing, with their share.
    static let logOutlierDensity = logarithm(outlierShare * outlierDensity)

    /// Squared nats: long segments differ by about 10% (measured on public translations of news, rounded).
    private static let constantVariance = 0.010
    /// Squared nats times letters: short segments differ more, a heading of 20 letters by about 30% (measured likewise).
    private static let grainVariance = 1.6
    /// Share of right beads whose lengths tell nothing: summaries, omissions.
    private static let outlierShare = 0.05
    /// Per nat: spread evenly over about e^±1.5.
    private static let outlierDensity = 0.33
    /// Squared nats; guess: two texts of the same languages differ by a twentieth in the mean ratio.
    private static let betweenTexts = 0.0025
    /// Beads; the fitted spread of a short text stays near the usual one.
    private static let scaleWeight = 10.0
    private static let scaleRange = 0.4...4.0
    private static let twoPi = 2 * Double.pi
}
