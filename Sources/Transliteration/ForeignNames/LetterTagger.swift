/// Says for each letter of a name what it becomes, in view of the whole name: a small convolutional network.
///
/// Where ``SequenceModel`` looks back over a few units only, this one sees from the ending which language a name is of.
/// `Scripts/train-letter-tagger.py` makes the file and describes it. Letters look as many places to either side as half
/// the width of each layer; layers after the first add to what came before them (He et al. 2016, "Identity mappings in
/// deep residual networks").
struct LetterTagger: Sendable {
    /// Weights from a row of values to another, with what is added to each.
    struct Layer: Sendable {
        let outputs: Int
        /// Row by row, a row for each input.
        let weights: [Float]
        let biases: [Float]
    }

    /// What a letter may become, by number; a letter inside a longer unit becomes nothing.
    private let tags: [String: Int]
    private let tagCount: Int
    /// The numbers of the letters; those that are not in it count as ``unknown``.
    private let letters: [Unicode.Scalar: Int]
    /// How many letters a layer sees at once.
    private let width: Int
    /// A row for each letter.
    private let embedding: Layer
    private let hidden: [Layer]
    private let output: Layer

    /// The numbers of letters that are not letters.
    private static let unknown = 0, start = 1, end = 2, firstLetter = 3

    /// Reads a network that is part of the program.
    init(bytes: [UInt8]) {
        var reader = ModelReader(bytes: bytes)
        precondition(reader.bytes(4) == Array("TLT1".utf8), "a letter tagger is of another kind")
        width = reader.number(1)
        let layers = reader.number(1)
        letters = Dictionary(
            uniqueKeysWithValues: reader.text().unicodeScalars.enumerated().map { ($1, $0 + Self.firstLetter) })
        tagCount = reader.number(2)
        tags = Dictionary(uniqueKeysWithValues: (0..<tagCount).map { (reader.text(), $0) })
        embedding = reader.layer()
        hidden = (0..<layers).map { _ in reader.layer() }
        output = reader.layer()
    }

    /// The number of what a letter may become; nil when the network never saw it.
    func tag(of form: String) -> Int? { tags[form] }

    /// For each letter of a name what it costs, in nats, that it becomes each tag.
    func costs(of name: [Unicode.Scalar]) -> [[Float]] {
        let numbers = [Self.start] + name.map { letters[$0] ?? Self.unknown } + [Self.end]
        var rows = numbers.map { number in
            Array(embedding.weights[number * embedding.outputs..<(number + 1) * embedding.outputs])
        }
        for (index, layer) in hidden.enumerated() {
            let seen = index == 0 ? rows : rows.map { $0.map { max(0, $0) } }
            let next = seen.indices.map { place in convolved(seen, around: place, by: layer) }
            rows = index == 0 ? next : zip(rows, next).map { zip($0, $1).map { $0 + $1 } }
        }
        return rows.dropFirst().dropLast().map { row in
            let likelihoods = output.applied(to: row.map { max(0, $0) }[...], at: 0, onto: output.biases)
            return Likelihood.costs(likelihoods)
        }
    }

    private func convolved(_ rows: [[Float]], around place: Int, by layer: Layer) -> [Float] {
        var sum = layer.biases
        for step in 0..<width {
            let other = place + step - width / 2
            guard rows.indices.contains(other) else { continue }
            sum = layer.applied(to: rows[other][...], at: step * rows[other].count, onto: sum)
        }
        return sum
    }
}

extension LetterTagger.Layer {
    /// Adds to `sum` what the inputs give, whose weights begin in a row.
    func applied(to inputs: ArraySlice<Float>, at row: Int, onto sum: [Float]) -> [Float] {
        var sum = sum
        var weight = row * outputs
        for input in inputs {
            if input != 0 {
                for index in 0..<outputs { sum[index] += input * weights[weight + index] }
            }
            weight += outputs
        }
        return sum
    }
}

extension ModelReader {
    /// The next layer: numbers of inputs and outputs, biases, a scale for each output, weights in steps of it.
    fileprivate mutating func layer() -> LetterTagger.Layer {
        let inputs = number(2)
        let outputs = number(2)
        let biases = (0..<outputs).map { _ in float() }
        let scales = (0..<outputs).map { _ in float() }
        var weights: [Float] = []
        weights.reserveCapacity(inputs * outputs)
        for _ in 0..<inputs {
            for (step, scale) in zip(bytes(outputs), scales) { weights.append(Float(Int8(bitPattern: step)) * scale) }
        }
        return LetterTagger.Layer(outputs: outputs, weights: weights, biases: biases)
    }

    private mutating func float() -> Float { Float(bitPattern: UInt32(number(4))) }
}
