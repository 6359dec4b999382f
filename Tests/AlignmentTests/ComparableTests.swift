@testable import Alignment
import Testing
import TranslationTypes

@Suite struct ComparableTests {
    @Test func `gives each segment at most the whole of its probability`() {
        var generator = SplitMix(seed: 0x5EED_0008)
        for _ in 0..<20 {
            let n = Int.random(in: 1...9, using: &generator)
            let m = Int.random(in: 1...9, using: &generator)
            let evidence = (0..<(n * m)).map { _ in Double.random(in: -5...12, using: &generator) }
            let matching = FreeOrderMatching(
                evidence: evidence, sourceCount: n, targetCount: m, expectedLinks: 0.5 * Double(min(n, m)))
            for i in 0..<n { #expect((0..<m).reduce(0) { $0 + matching[i, $1] } <= 1.01, "seed 0x5EED0008") }
            for j in 0..<m { #expect((0..<n).reduce(0) { $0 + matching[$1, j] } <= 1.01, "seed 0x5EED0008") }
        }
    }

    @Test func `aligns in order what is too large for free order`() {
        var configuration = AlignmentConfiguration()
        configuration.largestFreeOrderTable = 1
        let pair = AlignmentPair(
            source: ["Он родился в 1987 году.", "Ему 38 лет."], target: ["Ол 1987 жылы туған.", "Ол 38 жаста."],
            sourceLanguage: .russian, targetLanguage: .kazakh)
        let aligner = Aligner(configuration: configuration)
        #expect(aligner.alignComparable(pair) == aligner.align(pair).links)
        #expect(aligner.alignComparable([pair]) == [aligner.align(pair).links])
    }

    @Test func `a lexicon from a memory tells apart what nothing else does`() {
        let words = [("алма", "яблоко"), ("үй", "дом"), ("кітап", "книга"), ("жылқы", "лошадь"), ("дала", "степь")]
        let memory = words.flatMap { a in words.map { b in ("\(a.0) \(b.0)", "\(a.1) \(b.1)") } }
        let taught = AlignmentPair(
            source: memory.map(\.0), target: memory.map(\.1), sourceLanguage: .kazakh, targetLanguage: .russian)
        let ladder = Ladder(
            beads: memory.indices.map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1), confidence: 1) })
        let pair = AlignmentPair(
            source: ["алма үй", "кітап дала", "жылқы алма"], target: ["книга степь", "лошадь яблоко"],
            sourceLanguage: .kazakh, targetLanguage: .russian)
        let aligner = Aligner(lexicon: Lexicon(learningFrom: [(pair: taught, ladder: ladder)]))
        #expect(
            aligner.align(pair).beads.map { [$0.source, $0.target] } == [
                [0..<1, 0..<0], [1..<2, 0..<1], [2..<3, 1..<2],
            ])
    }
}
