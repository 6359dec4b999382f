import Testing

@testable import NameMatching

/// The quick ways of comparing beside slow ones that say what is meant.
@Suite struct AlignmentTests {
    private static let alphabets: [SoundSystem: [Character]] = [
        .latin: Array("abcdeghiklmnoprstuyzşğñ"), .cyrillic: Array("абвгдежзиклмнопрстуяқғңөүұ"),
        .abjad: Array("ابتجدرسعفقكلمنهوي"), .han: Array("阿巴古丽萨依拉提买热木江王明山斯坦库尔"),
    ]

    private static func word(_ system: SoundSystem, _ random: inout SeededGenerator) -> PreparedWord? {
        let letters = (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in
            alphabets[system]?.randomElement(using: &random)
        }
        return SoundTables.standard.reader.words(of: String(letters), language: nil).first.map {
            PreparedWord($0, in: .standard)
        }
    }

    @Test(arguments: [UInt64(1), 2, 3]) func `finds the cheapest alignment`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var aligner = SoundAligner()
        for _ in 0..<200 {
            let file = try #require(SoundTables.files.randomElement(using: &random))
            let table = try #require(SoundTables.standard.table(file.first, file.second))
            let first = try #require(Self.word(file.first, &random)),
                second = try #require(Self.word(file.second, &random))
            // The slow twin tells sides apart by their words.
            if first.word == second.word { continue }
            var slow = SlowAlignment(first, second, table)
            let (expected, found) = (slow.cost(), aligner.align(first, second, by: table))
            #expect(abs(expected - found.cost) < 0.001, "seed \(seed): \(first.word.text) \(second.word.text)")
            let steps = aligner.steps(first, second, by: table)
            #expect(abs(steps.reduce(0) { $0 + $1.cost } - found.cost) < 0.001)
            #expect(
                steps.flatMap(\.first) == Array(0..<first.count) && steps.flatMap(\.second) == Array(0..<second.count))
        }
    }

    @Test(arguments: [UInt64(1), 2, 3]) func `aligns parts of words as words by themselves`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var aligner = SoundAligner(), other = SoundAligner()
        for _ in 0..<100 {
            let file = try #require(SoundTables.files.randomElement(using: &random))
            let table = try #require(SoundTables.standard.table(file.first, file.second))
            let first = try #require(Self.word(file.first, &random)),
                second = try #require(Self.word(file.second, &random))
            aligner.begin(first, second, by: table)
            // With the words as wholes before their parts, and without.
            if Bool.random(using: &random) { _ = aligner.align(0..<first.count, 0..<second.count) }
            for _ in 0..<5 {
                let rows = Self.part(of: first, &random), columns = Self.part(of: second, &random)
                let found = aligner.align(rows, columns)
                let expected = other.align(Self.word(first, rows), Self.word(second, columns), by: table)
                let message = "seed \(seed): \(first.word.text) \(rows) \(second.word.text) \(columns)"
                #expect(found.cost == expected.cost && found.skipped == expected.skipped, "\(message)")
                #expect(aligner.surprise(of: found) == other.surprise(of: expected), "\(message)")
            }
        }
    }

    private static func part(of word: PreparedWord, _ random: inout SeededGenerator) -> Range<Int> {
        let start = Int.random(in: 0..<word.count, using: &random)
        return start..<Int.random(in: start + 1...word.count, using: &random)
    }

    private static func word(_ word: PreparedWord, _ part: Range<Int>) -> PreparedWord {
        PreparedWord(
            SoundWord(system: word.system, sounds: Array(word.sounds[part]), text: word.word.text), in: .standard)
    }

    /// The costs of a file in whole hundredths of a nat, added up by hand.
    @Test(arguments: [
        ("a", "b", Float(1), 0), ("ab", "c", 0.5, 0), ("a", "bc", 0.3, 0),
        // a for b, and b for b, which the table does not know.
        ("ab", "bb", 15, 0),
        // c stands for nothing at a known cost, d at that of unknown letters.
        ("ac", "b", 3, 1), ("ad", "b", 11, 1), ("a", "bd", 13, 1),
        // Three letters for two: ab for c, then a for b.
        ("aba", "cb", 1.5, 0),
    ]) func `adds up the costs of a table`(_ first: String, _ second: String, _ cost: Float, _ skipped: Int) throws {
        let file = "unknown\t1400\t1000\t1200\na\tb\t100\tbc\t30\nab\tc\t50\nc\t-\t200\n"
        let tables = SoundTables { $0 == "latin-latin.costs" ? file : "" }
        let words = try [first, second].map { text in
            PreparedWord(try #require(tables.reader.words(of: text, language: nil).first), in: tables)
        }
        var aligner = SoundAligner()
        let found = aligner.align(words[0], words[1], by: try #require(tables.table(.latin, .latin)))
        #expect(abs(found.cost - cost) < 0.0001 && found.skipped == skipped, "\(first) \(second)")
    }

    @Test(arguments: [UInt64(1), 2, 3]) func `pairs parts as trying all orders does`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var pairing = PartPairing()
        for _ in 0..<500 {
            let rows = Int.random(in: 1...5, using: &random), columns = Int.random(in: 1...5, using: &random)
            // Whole numbers, so that sums are exact in any order and equal ones are met.
            let values = (0..<rows * columns).map { _ in Float(Int.random(in: -3...4, using: &random)) }
            pairing.find(values, rows: rows, columns: columns)
            let pairs = pairing.partners.enumerated().filter { $0.element != PartPairing.none }
            #expect(pairs.count == min(rows, columns) && Set(pairs.map(\.element)).count == pairs.count)
            let sum = pairs.reduce(Float(0)) { $0 + values[$1.offset * columns + Int($1.element)] }
            #expect(sum == Self.best(values, rows, columns, 0, 0), "seed \(seed): \(values) in \(rows) rows")
        }
    }

    @Test func `keeps the order of parts that fit equally`() {
        var pairing = PartPairing()
        for size in 1...5 {
            pairing.find([Float](repeating: 1, count: size * size), rows: size, columns: size)
            #expect(pairing.partners.map(Int.init) == Array(0..<size))
        }
    }

    /// The greatest sum of values that gives every part of the shorter side another.
    private static func best(_ values: [Float], _ rows: Int, _ columns: Int, _ row: Int, _ used: Int) -> Float {
        if row == rows { return used.nonzeroBitCount == min(rows, columns) ? 0 : -.infinity }
        var best = rows > columns ? Self.best(values, rows, columns, row + 1, used) : -.infinity
        for column in 0..<columns where used >> column & 1 == 0 {
            best = max(
                best, values[row * columns + column] + Self.best(values, rows, columns, row + 1, used | 1 << column))
        }
        return best
    }

    @Test(arguments: [UInt64(1), 2]) func `scores as plain loops over the network do`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        // 49 inputs, 9 and 3 hidden outputs, 1 output: widths that fill no lane and overflow one.
        let sizes = [ScoreNetwork.inputs, 9, 3, 1]
        func numbers(_ count: Int) -> [Float] { (0..<count).map { _ in Float.random(in: -1...1, using: &random) } }
        let means = numbers(sizes[0]), deviations = numbers(sizes[0]).map { abs($0) + 0.5 }
        let layers = (1..<sizes.count).map { number in (0..<sizes[number]).map { _ in numbers(sizes[number - 1] + 1) } }
        func line(_ name: String, _ values: [Float]) -> String {
            ([name] + values.map { "\($0)" }).joined(separator: "\t")
        }
        var lines = [line("mean", means), line("deviation", deviations)]
        for layer in layers { lines += ["layer"] + layer.map { line("w", $0) } }
        let network = ScoreNetwork(text: lines.joined(separator: "\n"))
        var room = ScoreNetwork.Room()
        for _ in 0..<50 {
            let features = numbers(sizes[0]).map { $0 * 8 }
            var values = features.indices.map { max(-5, min(5, (features[$0] - means[$0]) / deviations[$0])) }
            for (number, layer) in layers.enumerated() {
                values = layer.map { row in
                    var sum = row[values.count]
                    for index in values.indices { sum += row[index] * values[index] }
                    return number == layers.count - 1 ? sum : max(0, sum)
                }
            }
            // Bit for bit: additions are in the same order.
            #expect(network.score(features, &room) == 1 / (1 + exponential(-Double(values[0]))), "seed \(seed)")
        }
    }
}
