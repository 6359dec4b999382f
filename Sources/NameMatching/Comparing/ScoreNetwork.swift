internal import EmbeddedData

/// Turns evidence into a calibrated probability: a small network of two hidden layers.
///
/// `Scripts/train-name-score.py` learns it from pairs of names by cross-validation and writes the file: `scale`, with the mean
/// and the deviation of each input; then layers, each a row of weights for each output and its bias at the end.
struct ScoreNetwork: Sendable {
    /// The numbers that ``NameEvidence/features(of:_:)`` gives.
    static let inputs = 61 + SpellingEvidence.count + EndingEvidence.count

    static let standard = ScoreNetwork(text: EmbeddedFile(required: "sounds/score.network").text)

    /// Eight outputs side by side, which processors compute at once; the order of additions for each output stays that of the file.
    private typealias Lanes = SIMD8<Float>

    /// One layer, its weights by input, then by lanes of outputs.
    private struct Layer: Sendable {
        let outputs: Int
        /// Lanes for each input.
        let width: Int
        let biases: [Lanes]
        let weights: [Lanes]

        init(_ rows: [[Float]]) {
            let inputs = rows[0].count - 1, width = (rows.count + Lanes.scalarCount - 1) / Lanes.scalarCount
            var biases = [Lanes](repeating: .zero, count: width)
            var weights = [Lanes](repeating: .zero, count: width * inputs)
            for (output, row) in rows.enumerated() {
                let (lanes, lane) = output.quotientAndRemainder(dividingBy: Lanes.scalarCount)
                biases[lanes][lane] = row[inputs]
                for input in 0..<inputs { weights[input * width + lanes][lane] = row[input] }
            }
            outputs = rows.count
            self.width = width
            self.biases = biases
            self.weights = weights
        }
    }

    /// Room for the values between layers, kept by whoever scores.
    struct Room {
        fileprivate var values: [Float] = []
        fileprivate var sums: [SIMD8<Float>] = []
    }

    private var means: [Float] = [], deviations: [Float] = []
    private let layers: [Layer]

    /// Inputs are cut to so many deviations from their mean, so that no rare number decides alone.
    private static let widest: Float = 5

    /// Reads a network that is part of the program; a wrong line is a mistake in it, and traps.
    init(text: String) {
        var rows: [[[Float]]] = []
        for line in text.split(separator: "\n") where line.first != "#" {
            let cells = line.split(separator: "\t")
            let numbers = cells.dropFirst().compactMap { Float($0) }
            precondition(numbers.count == cells.count - 1, "score.network: a cell is no number")
            switch cells[0] {
            case "mean": means = numbers
            case "deviation": deviations = numbers
            case "layer": rows.append([])
            default: rows[rows.count - 1].append(numbers)
            }
        }
        precondition(means.count == Self.inputs && deviations.count == Self.inputs, "score.network has other inputs")
        layers = rows.map { Layer($0) }
    }

    /// The probability that the evidence is of one name, 0…1.
    func score(_ features: [Float]) -> Double {
        var room = Room()
        return score(features, &room)
    }

    /// The same, with room that is kept.
    func score(_ features: [Float], _ room: inout Room) -> Double {
        var values = exchange(&room.values, [])
        var sums = exchange(&room.sums, [])
        values.removeAll(keepingCapacity: true)
        values.append(contentsOf: features)
        Self.normalize(&values, means, deviations)
        for number in layers.indices {
            let layer = layers[number]
            let isLast = number == layers.count - 1
            sums.removeAll(keepingCapacity: true)
            sums.append(contentsOf: layer.biases)
            Self.add(layer, values, to: &sums)
            values.removeAll(keepingCapacity: true)
            for output in 0..<layer.outputs {
                let sum = sums[output / Lanes.scalarCount][output % Lanes.scalarCount]
                values.append(isLast ? sum : max(0, sum))
            }
        }
        let sum = values[0]
        (room.values, room.sums) = (values, sums)
        return 1 / (1 + exponential(-Double(sum)))
    }

    /// Cuts the inputs to so many deviations from their mean.
    private static func normalize(_ values: inout [Float], _ means: [Float], _ deviations: [Float]) {
        let means = means.span, deviations = deviations.span
        var values = values.mutableSpan
        for index in values.indices {
            values[index] = max(-widest, min(widest, (values[index] - means[index]) / deviations[index]))
        }
    }

    private static func add(_ layer: Layer, _ values: [Float], to sums: inout [Lanes]) {
        let weights = layer.weights.span
        var sums = sums.mutableSpan
        for lanes in 0..<layer.width {
            var sum = sums[lanes]
            var place = lanes
            for value in values {
                sum += weights[place] * value
                place &+= layer.width
            }
            sums[lanes] = sum
        }
    }
}

/// Takes a value out and leaves another, so that an array is changed without being copied.
private func exchange<Value>(_ value: inout Value, _ other: Value) -> Value {
    let old = value
    value = other
    return old
}
