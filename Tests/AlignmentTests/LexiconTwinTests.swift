@testable import Alignment
import Testing
import TranslationTypes

/// The fast tables of a lexicon beside plain sums, on random texts.
@Suite struct LexiconTwinTests {
    /// Sentences of words by number, some of them twice in a sentence.
    private struct Texts {
        var source: [[Int]] = []
        var target: [[Int]] = []
        let words: Int

        init(sentences: Int, words: Int, _ generator: inout SplitMix) {
            self.words = words
            for _ in 0..<sentences {
                source.append((0..<Int.random(in: 1...6, using: &generator)).map { _ in word(&generator) })
                target.append((0..<Int.random(in: 1...6, using: &generator)).map { _ in word(&generator) })
            }
        }

        private func word(_ generator: inout SplitMix) -> Int { Int.random(in: 0..<words, using: &generator) }

        /// Every word has its own letters; the first sentence of either text names all of them in order, so that numbers agree.
        func prepared(_ sentences: [[Int]]) -> StemmedText {
            let all = [Array(0..<words)] + sentences
            let texts = all.map { $0.map(Self.letters).joined(separator: " ") }
            return StemmedText(PreparedText(texts, language: .russian))
        }

        /// Two letters, so that a word is a single stem.
        private static func letters(_ word: Int) -> String {
            let letters = Array("абвгдежзик")
            return "\(letters[word / 10])\(letters[word % 10])"
        }
    }

    private func slow(_ counts: TranslationCounts) -> [SlowLexicon.Cell: Double] {
        var cells: [SlowLexicon.Cell: Double] = [:]
        for row in 0..<counts.rowCount {
            for entry in counts.entries(ofRow: row) {
                cells[SlowLexicon.Cell(row: row, column: counts.column(entry))] = counts.count(entry)
            }
        }
        return cells
    }

    @Test(arguments: [0x5EED_0101, 0x5EED_0102, 0x5EED_0103] as [UInt64])
    func `counts as expectation and maximisation written down plainly`(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let texts = Texts(sentences: 12, words: 15, &generator)
        let (source, target) = (texts.prepared(texts.source), texts.prepared(texts.target))
        let unigram = (0..<15).map { _ in Double.random(in: 0.01...0.2, using: &generator) }
        var counts = TranslationCounts()
        var base: [SlowLexicon.Cell: Double] = [:]
        // Twice, so that the second time there is something known.
        for half in [0..<6, 6..<12] {
            let links = half.map { Link(source: [$0 + 1], target: [$0 + 1], confidence: 0.25 + Double($0) / 20) }
            let pairs = half.map { (texts.source[$0], texts.target[$0], 0.25 + Double($0) / 20) }
            let plain = SlowLexicon(pairs, unigram: unigram, rows: 16, base: base)
            let examples = LexiconExamples(links, source, target)
            let fast = counts.adding(examples, unigram: unigram, rowCount: 16, iterations: 5)
            counts = fast.counts
            base = slow(counts)
            #expect(Set(base.keys) == Set(plain.counts.keys), "seed \(seed)")
            for (cell, value) in plain.counts { #expect(abs((base[cell] ?? -1) - value) < 1e-4, "seed \(seed)") }
            #expect(isRising(counts))
            var place = 0
            for (example, share) in plain.shares.enumerated() {
                for target in examples.target.words[example] {
                    for row in [0] + examples.source.words[example].map({ Int($0) + 1 }) {
                        let expected = share[SlowLexicon.Cell(row: row, column: Int(target))] ?? -1
                        #expect(abs(Double(fast.shares[place]) - expected) < 1e-4, "seed \(seed)")
                        place += 1
                    }
                }
            }
            #expect(place == fast.shares.count)
        }
    }

    private func isRising(_ counts: TranslationCounts) -> Bool {
        (0..<counts.rowCount).allSatisfy { row in
            let columns = counts.columns[counts.entries(ofRow: row)]
            return zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 }
        }
    }

    @Test(arguments: [0x5EED_0111, 0x5EED_0112, 0x5EED_0113] as [UInt64])
    func `scores groups without their own contributions as plain sums do`(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let texts = Texts(sentences: 9, words: 14, &generator)
        let (source, target) = (texts.prepared(texts.source), texts.prepared(texts.target))
        // The first sentences only number the words. One link has two sentences of the source, one of the target, and two none.
        let links = [
            Link(source: [1], target: [1], confidence: 0.9), Link(source: [2, 3], target: [2], confidence: 0.6),
            Link(source: [4], target: [3, 4], confidence: 0.8), Link(source: [5], target: [6], confidence: 0.5),
            Link(source: [6], target: [], confidence: 0.9), Link(source: [7], target: [7], confidence: 0.1),
            Link(source: [8], target: [5], confidence: 0.7),
        ]
        let examples = LexiconExamples(links, source, target)
        var counts = LexiconCounts(sourceWords: 14, targetWords: 14)
        counts.countUnseen(beside: examples)
        let shares = counts.add(examples)
        var offsets = (forward: 0, backward: 0)
        let own = LexiconContributions(examples, links, shares, &offsets, sourceSegments: source.segments.count)
        #expect(offsets.forward == shares.forward.count && offsets.backward == shares.backward.count)
        for contributions in [own, nil] {
            let scorer = LexiconScorer(counts, source: source, target: target, own: contributions, weight: 1)
            var row = scorer.makeRow()
            let slow = SlowScorer(counts, source, target, contributions == nil ? [] : links, examples)
            for start in 1..<9 {
                for count in 1...min(3, 10 - start) {
                    let columns = (start % 3)..<10
                    scorer.set(&row, start: start, count: count, columns: columns)
                    for first in columns {
                        for width in 1...min(3, 10 - first) {
                            let expected = slow.score(start..<(start + count), first..<(first + width))
                            let score = scorer.score(row, start: first, count: width)
                            #expect(abs(score - expected) < 1e-3, "seed \(seed), \(start) \(count) \(first) \(width)")
                        }
                    }
                }
            }
        }
    }

    @Test func `tells the ratios of words whether it keeps them or adds them up`() {
        var generator = SplitMix(seed: 0x5EED_0121)
        let texts = Texts(sentences: 8, words: 12, &generator)
        let (source, target) = (texts.prepared(texts.source), texts.prepared(texts.target))
        let links = (1...8).map { Link(source: [$0], target: [$0], confidence: 1) }
        var counts = LexiconCounts(sourceWords: 12, targetWords: 12)
        _ = counts.add(LexiconExamples(links, source, target))
        let view = LexiconView(counts.backward, unigram: counts.sourceUnigram)
        let kept = BackwardRatios(view, source: source, target: target)
        let added = BackwardRatios(view, source: source, target: target, mostCells: 0)
        let words: [Int32] = [0, 1, 2, 3, 4, -1, -1, -1, 11, 10, 9, 8, 7, 6, 5, 4]
        for columns in [0..<9, 2..<5] {
            var ratios = ([SIMD8<Float>](), [SIMD8<Float>]())
            kept.append(words, columns, to: &ratios.0)
            added.append(words, columns, to: &ratios.1)
            #expect(ratios.0.count == 2 * columns.count && ratios.1.count == 2 * columns.count)
            for (place, (a, b)) in zip(ratios.0, ratios.1).enumerated() {
                for lane in 0..<8 {
                    let word = words[place % 2 * 8 + lane]
                    let plain = word < 0 ? 0 : Self.ratio(of: word, columns.lowerBound + place / 2, view, target)
                    #expect(abs(Double(a[lane]) - plain) < 1e-4 && abs(Double(b[lane]) - plain) < 1e-4)
                }
            }
        }
    }

    /// The ratio of a source word given a target segment, word by word.
    private static func ratio(of word: Int32, _ segment: Int, _ view: LexiconView, _ target: StemmedText) -> Double {
        target.segments[segment].reduce(0) { sum, other in
            let count = view.count(other, word)
            return count < LexiconScorer.leastCount
                ? sum : sum + count / (view.total(of: other) + LexiconScorer.backoffCount) * view.rarity[Int(word)]
        }
    }

    @Test func `multiplies eight factors at a time as one by one`() {
        var generator = SplitMix(seed: 0x5EED_0141)
        for count in [0, 1, 3, 4, 5, 40] {
            var wide = WideLogProduct()
            var plain = 0.0
            for _ in 0..<count {
                var factors = SIMD8<Float>()
                for lane in 0..<8 {
                    // From one to the largest, evenly by logarithm.
                    factors[lane] = Float(
                        exponential(Double.random(in: 0...logarithm(Double(WideLogProduct.largest)), using: &generator))
                    )
                    plain += logarithm(Double(factors[lane]))
                }
                wide.multiply(by: factors)
            }
            #expect(abs(wide.logarithm - plain) < 1e-5 * max(1, plain))
        }
    }

    @Test func `numbers words as a dictionary does`() {
        var generator = SplitMix(seed: 0x5EED_0131)
        var table = WordTable()
        var numbers: [String: Int32] = [:]
        let letters = Array("aаéب中😀")
        for _ in 0..<3000 {
            let word = String(
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                    letters[Int.random(in: 0..<letters.count, using: &generator)]
                })
            #expect(table[word] == numbers[word])
            if numbers[word] == nil { numbers[word] = Int32(numbers.count) }
            #expect(table.intern(word) == numbers[word])
        }
        #expect(table.count == numbers.count)
        for (word, number) in numbers { #expect(table[Int(number)] == word) }
        var other = WordTable()
        for word in numbers.keys.sorted().prefix(100) { other.intern(word) }
        #expect(table.numbers(of: other) == (0..<100).map { numbers[other[$0]] ?? -1 })
        #expect(other.numbers(of: table).count { $0 >= 0 } == 100)
    }
}

/// The score of a lexicon as its description has it, from tables by word.
private struct SlowScorer {
    private let counts: LexiconCounts
    private let source: StemmedText
    private let target: StemmedText
    /// The links that taught something, with what each added.
    private let own: [(link: Link, forward: [SlowLexicon.Cell: Double], backward: [SlowLexicon.Cell: Double])]

    init(
        _ counts: LexiconCounts, _ source: StemmedText, _ target: StemmedText, _ links: [Link],
        _ examples: LexiconExamples
    ) {
        self.counts = counts
        self.source = source
        self.target = target
        let links = links.filter(LexiconExamples.teaches)
        let pairs = links.map { link in
            (
                source: link.source.flatMap { source.segments[$0].map { Int($0) } },
                target: link.target.flatMap { target.segments[$0].map { Int($0) } }, weight: link.confidence
            )
        }
        let forward = SlowLexicon(pairs, unigram: counts.targetUnigram, rows: 15)
        let backward = SlowLexicon(
            pairs.map { ($0.target, $0.source, $0.weight) }, unigram: counts.sourceUnigram, rows: 15)
        own = links.indices.map { (links[$0], forward.shares[$0], backward.shares[$0]) }
    }

    func score(_ group: Range<Int>, _ others: Range<Int>) -> Double {
        let taken = own.filter { $0.link.source.contains(where: group.contains) }
        let words = group.flatMap { source.segments[$0].map { Int($0) } }
        let translations = others.flatMap { target.segments[$0].map { Int($0) } }
        let forward = direction(
            counts.forward, counts.targetUnigram, taken.map(\.forward), words, translations)
        let backward = direction(
            counts.backward, counts.sourceUnigram, taken.map(\.backward), translations, words)
        return 0.5 * (forward + backward)
    }

    /// Σ over the given words of log (Σ over the givers of t(word | giver) / p(word), the empty word among them) / givers.
    private func direction(
        _ counts: TranslationCounts, _ unigram: [Double], _ taken: [[SlowLexicon.Cell: Double]], _ givers: [Int],
        _ words: [Int]
    ) -> Double {
        words.reduce(0) { sum, word in
            var ratio = 1.0
            for giver in givers {
                let cell = SlowLexicon.Cell(row: giver + 1, column: word)
                var count = counts.entry(row: cell.row, column: Int32(word)).map { counts.count($0) } ?? 0
                var total = counts.total(ofRow: cell.row)
                for part in taken {
                    count -= part[cell] ?? 0
                    total -= part.reduce(0) { $1.key.row == cell.row ? $0 + $1.value : $0 }
                }
                if count < LexiconScorer.leastCount { count = 0 }
                ratio +=
                    (count / unigram[word] + LexiconScorer.backoffCount) / (max(0, total) + LexiconScorer.backoffCount)
            }
            return sum + logarithm(ratio / Double(givers.count + 1))
        }
    }
}
