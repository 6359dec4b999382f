/// A joint-sequence model of names (Bisani and Ney 2008): a name and its form are one row of units, each a few letters of
/// the name and the signs they become, and every unit is likely or not after those before it.
///
/// `Scripts/train-name-model.py` makes the file and describes it; sequences are a tree, level by level.
struct SequenceModel: Sendable {
    /// Letters of the name and signs of the form that go together.
    struct Unit: Sendable {
        /// How many letters of the name it covers.
        let letters: Int
        /// What they become; may be empty.
        let form: String
    }

    /// How many units a sequence has at most.
    let order: Int
    /// The units, by number; 0 begins a row and 1 ends it.
    let units: [Unit]
    /// The number of letters of the longest unit.
    let longest: Int

    /// The letters that names may be written with, numbered from 1.
    private let alphabet: [UInt32: UInt64]
    /// The units by their letters, which are packed by ``key(_:)``.
    private let unitsByLetters: [UInt64: [Int32]]
    /// For each sequence its last unit, its cost, the cost of leaving it for a shorter one, and where its continuations
    /// begin; they end where those of the next sequence begin.
    private let last: [UInt16]
    private let costs: [Float]
    private let leavings: [Float]
    private let continuations: [Int32]

    /// The numbers of the units that begin and end a row.
    static let start: Int32 = 0
    static let end: Int32 = 1
    /// STEP, LEAST and HIGHEST_BACKOFF of the training script, in nats.
    private static let costStep: Float = 0.1
    private static let leavingStep: Float = 0.05
    private static let leavingOffset: Float = 1.2
    /// Bits that number a letter inside a key; five letters (the longest unit) fit in 64 bits.
    private static let letterBits: UInt64 = 12

    /// Reads a model that is part of the program.
    init(bytes: [UInt8]) {
        var reader = ModelReader(bytes: bytes)
        precondition(reader.bytes(4) == Array("TNM1".utf8), "a name model is of another kind")
        order = reader.number(2)
        let names = (0..<reader.number(2)).map { _ in
            (letters: reader.text().unicodeScalars.map(\.value), form: reader.text())
        }
        var alphabet: [UInt32: UInt64] = [:]
        for name in names {
            for letter in name.letters where alphabet[letter] == nil { alphabet[letter] = UInt64(alphabet.count + 1) }
        }
        var byLetters: [UInt64: [Int32]] = [:]
        for (number, name) in names.enumerated() where number > Self.end {
            byLetters[Self.key(name.letters.compactMap { alphabet[$0] }[...]), default: []].append(Int32(number))
        }
        units = names.map { Unit(letters: $0.letters.count, form: $0.form) }
        longest = units.map(\.letters).max() ?? 0
        self.alphabet = alphabet
        unitsByLetters = byLetters
        (last, costs, leavings, continuations) = Self.tree(&reader, units: names.count)
    }

    private static func tree(
        _ reader: inout ModelReader, units: Int
    ) -> (last: [UInt16], costs: [Float], leavings: [Float], continuations: [Int32]) {
        let levels = reader.number(2)
        let manyCount = reader.number(2)
        let total = (0..<levels).reduce(0) { sum, _ in sum + reader.number(4) }
        var many = (0..<manyCount).map { _ in reader.number(4) }[...]
        var last: [UInt16] = []
        var costs: [Float] = []
        var leavings: [Float] = []
        var continuations: [Int32] = []
        last.reserveCapacity(total)
        costs.reserveCapacity(total)
        leavings.reserveCapacity(total)
        continuations.reserveCapacity(total + 1)
        var next = units
        for _ in 0..<total {
            let node = reader.number(4)
            last.append(UInt16(node & 0x3FF))
            costs.append(Float(node >> 10 & 0x7F) * costStep)
            let count = node >> 24
            leavings.append(count == 0 ? 0 : Float(node >> 17 & 0x7F) * leavingStep - leavingOffset)
            continuations.append(Int32(next))
            next += count == 255 ? many.removeFirst() : count
        }
        precondition(next == total, "a name model is damaged")
        continuations.append(Int32(next))
        return (last, costs, leavings, continuations)
    }

    /// The numbers of a name's letters; nil where the model does not know a letter.
    func letters(of name: some Sequence<Unicode.Scalar>) -> [UInt64?] { name.map { alphabet[$0.value] } }

    /// Whether names may have the letter.
    func knows(_ letter: Unicode.Scalar) -> Bool { alphabet[letter.value] != nil }

    /// The units that these letters may be.
    func units(for letters: ArraySlice<UInt64>) -> [Int32] { unitsByLetters[Self.key(letters)] ?? [] }

    private static func key(_ letters: ArraySlice<UInt64>) -> UInt64 { letters.reduce(0) { $0 << letterBits | $1 } }

    /// The sequence that goes on from another one with a unit; nil when the model has none.
    func continuation(of sequence: Int32, with unit: Int32) -> Int32? {
        var low = Int(continuations[Int(sequence)])
        var high = Int(continuations[Int(sequence) + 1])
        while low < high {
            let middle = (low + high) / 2
            if last[middle] < UInt16(unit) { low = middle + 1 } else { high = middle }
        }
        return low < Int(continuations[Int(sequence) + 1]) && last[low] == UInt16(unit) ? Int32(low) : nil
    }

    /// Whether the model has a longer sequence that begins with this one.
    func hasContinuations(_ sequence: Int32) -> Bool {
        continuations[Int(sequence)] < continuations[Int(sequence) + 1]
    }

    /// What the last unit of a sequence costs after the others, in nats.
    func cost(of sequence: Int32) -> Float { costs[Int(sequence)] }

    /// What it costs that none of the sequence's continuations applies, in nats; may be below zero.
    func costOfLeaving(_ sequence: Int32) -> Float { leavings[Int(sequence)] }
}
