internal import EmbeddedData

/// Turns evidence into a calibrated probability: a small network of two hidden layers.
///
/// `Scripts/train-name-score.py` learns it from pairs of names by cross-validation and writes the file: `scale`, with the mean
/// and the deviation of each input; then layers, each a row of weights for each output and its bias at the end.
struct ScoreNetwork: Sendable {
    /// The numbers that ``NameEvidence/features(of:_:)`` gives.
    static let inputs = 61

    static let standard = ScoreNetwork(text: EmbeddedFile(required: "sounds/score.network").text)

    private var means: [Float] = [], deviations: [Float] = []
    private var layers: [[[Float]]] = []

    /// Inputs are cut to so many deviations from their mean, so that no rare number decides alone.
    private static let widest: Float = 5

    /// Reads a network that is part of the program; a wrong line is a mistake in it, and traps.
    init(text: String) {
        for line in text.split(separator: "\n") where line.first != "#" {
            let cells = line.split(separator: "\t")
            let numbers = cells.dropFirst().compactMap { Float($0) }
            precondition(numbers.count == cells.count - 1, "score.network: a cell is no number")
            switch cells[0] {
            case "mean": means = numbers
            case "deviation": deviations = numbers
            case "layer": layers.append([])
            default: layers[layers.count - 1].append(numbers)
            }
        }
        precondition(means.count == Self.inputs && deviations.count == Self.inputs, "score.network has other inputs")
    }

    /// The probability that the evidence is of one name, 0…1.
    func score(_ features: [Float]) -> Double {
        var values = features.indices.map { index in
            max(-Self.widest, min(Self.widest, (features[index] - means[index]) / deviations[index]))
        }
        for (number, layer) in layers.enumerated() {
            let isLast = number == layers.count - 1
            values = layer.map { weights in
                var sum = weights[values.count]
                for index in values.indices { sum += weights[index] * values[index] }
                return isLast ? sum : max(0, sum)
            }
        }
        return 1 / (1 + exponential(-Double(values[0])))
    }
}
