@testable import Alignment
import Testing
import TranslationTypes

@Suite struct BandSketchTests {
    /// An English text and its Kazakh counterpart in made-up words: lines of other lengths with numbers, some lines joined, some missing.
    private func pair(_ lines: Int, missing: Range<Int>, _ generator: inout SplitMix) -> AlignmentPair {
        func sentence(_ letters: [Character], _ words: Int, _ line: Int, _ generator: inout SplitMix) -> String {
            let words = (0..<words).map { _ in
                String(
                    (0..<Int.random(in: 3...8, using: &generator)).map { _ in
                        letters.randomElement(using: &generator) ?? "а"
                    })
            }
            return "A" + words.joined(separator: " ") + (line % 3 == 0 ? " \(1000 + line * 37)." : ".")
        }
        var (source, target): ([String], [String]) = ([], [])
        for line in 0..<lines {
            let words = Int.random(in: 4...20, using: &generator)
            let text = sentence(Array("etaoinsrhl"), words, line, &generator)
            if Int.random(in: 0..<8, using: &generator) == 0, !source.isEmpty {
                source[source.count - 1] += " " + text
            } else {
                source.append(text)
            }
            if missing.contains(line) { continue }
            let translated = sentence(
                Array("аетынлірсд"), max(2, words + Int.random(in: -2...2, using: &generator)), line, &generator)
            if Int.random(in: 0..<8, using: &generator) == 0, !target.isEmpty {
                target[target.count - 1] += " " + translated
            } else {
                target.append(translated)
            }
        }
        return AlignmentPair(source: source, target: target, sourceLanguage: .english, targetLanguage: .kazakh)
    }

    @Test(arguments: [(20, 0..<0), (60, 0..<0), (60, 20..<45), (90, 0..<30), (40, 30..<40)])
    func `leaves the ladder as the whole lattice has it`(lines: Int, missing: Range<Int>) {
        for seed in 1...2 as ClosedRange<UInt64> {
            var generator = SplitMix(seed: seed)
            let pair = pair(lines, missing: missing, &generator)
            for largestSelfTaught in [0, 4000] {
                var whole = AlignmentConfiguration()
                whole.leastSketchedLattice = .max
                whole.largestSelfTaught = largestSelfTaught
                var sketched = AlignmentConfiguration()
                sketched.largestSelfTaught = largestSelfTaught
                let expected = Aligner(configuration: whole).align(pair).beads
                let found = Aligner(configuration: sketched).align(pair).beads
                #expect(
                    found.map { [$0.source, $0.target] } == expected.map { [$0.source, $0.target] }, "seed \(seed)")
            }
        }
    }

    /// The best of all paths between two nodes, each looked at.
    private func best(
        _ scores: [BandSketch.Scores], _ sketch: BandSketch, _ band: Band, from: (Int, Int), to: (Int, Int)
    ) -> Double {
        if from == to { return 0 }
        guard let node = band.node(from.0, from.1), from.0 <= to.0, from.1 <= to.1 else { return -.infinity }
        func way(_ rows: Int, _ columns: Int, _ worth: Double) -> Double {
            worth + best(scores, sketch, band, from: (from.0 + rows, from.1 + columns), to: to)
        }
        return max(
            way(1, 0, sketch.deletion), way(0, 1, sketch.insertion), way(1, 1, Double(scores[node][0])),
            way(1, 2, Double(scores[node][1])),
            way(2, 1, Double(scores[node][2])))
    }

    @Test func `keeps the nodes of every path that is nearly the best`() {
        for seed in 1...6 as ClosedRange<UInt64> {
            var generator = SplitMix(seed: seed)
            let (n, m) = (5, 4)
            let sides = [n, m].map { count in
                (0..<count).map { _ in String(repeating: "а", count: Int.random(in: 5...90, using: &generator)) }
            }
            let cues = (0..<3).map { _ in
                Cue(
                    source: [Int.random(in: 0..<n, using: &generator)],
                    target: [Int.random(in: 0..<m, using: &generator)], reliability: 0.8)
            }
            let sketch = BandSketch(
                CueTable(cues, sourceCount: n, targetCount: m, weight: 1),
                source: (Sentences(sides[0]), SegmentLengths(sides[0])),
                target: (Sentences(sides[1]), SegmentLengths(sides[1])), mean: 0,
                priors: BeadPriors(AlignmentConfiguration().beadFrequencies))
            let band = Band(sourceCount: n, targetCount: m)
            let scores = sketch.scores(in: band)
            let whole = best(scores, sketch, band, from: (0, 0), to: (n, m))
            let narrowed = sketch.narrowed(band, margin: 4)
            for i in 0...n {
                for j in 0...m {
                    let through =
                        best(scores, sketch, band, from: (0, 0), to: (i, j))
                        + best(scores, sketch, band, from: (i, j), to: (n, m))
                    if through > whole - 3.9 { #expect(narrowed.node(i, j) != nil, "seed \(seed)") }
                }
            }
            #expect(narrowed.nodeCount < band.nodeCount, "seed \(seed)")
        }
    }

    /// Sums of single precision would drift apart along the gap: beside a great sum each step of it is rounded the same way.
    @Test(arguments: [3000.0, 3500, 4000, 5000])
    func `keeps the path through a long gap before much that is sure`(weight: Double) {
        let (missing, count) = (1000, 2000)
        let letters = [Double](repeating: 60, count: count)
        let cues = (missing..<count).map { Cue(source: [$0], target: [$0 - missing], reliability: 0.8) }
        let sketch = BandSketch(
            CueTable(cues, sourceCount: count, targetCount: count - missing, weight: weight),
            source: (Sentences(letters.map { _ in "а" }), SegmentLengths(letters: letters)),
            target: (
                Sentences(letters.dropFirst(missing).map { _ in "а" }),
                SegmentLengths(letters: Array(letters.dropFirst(missing)))
            ), mean: 0, priors: BeadPriors(AlignmentConfiguration().beadFrequencies))
        let path = (0...count).map { Int32(max(0, $0 - missing)) }
        let end = Int32(count - missing)
        let band = Band(lower: path.map { max(0, $0 - 2) }, upper: path.map { min(end, $0 + 2) })
        let narrowed = sketch.narrowed(band, margin: 1)
        let lost = path.indices.filter { narrowed.node($0, Int(path[$0])) == nil }
        #expect(lost.isEmpty, "the first of \(lost.count) is \(lost.first ?? 0)")
    }
}
