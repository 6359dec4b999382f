import Testing

@testable import Transliteration

struct BestCombinationsTests {
    @Test func `finds the same as trying all`() {
        var random = Numbers(state: 20_261_121)
        for _ in 0..<50 {
            let scores = (0..<3).map { _ in
                (0..<3).map { _ in Float(random.next() % 1000) / 16 }.sorted(by: >)
            }
            let found = BestCombinations.ranks(of: scores, limit: 7).map { sum($0, scores) }
            #expect(found == Array(all(scores).sorted(by: >).prefix(7)), "seed 20261121, \(scores)")
        }
    }

    @Test func `gives one empty choice for no words`() {
        #expect(BestCombinations.ranks(of: [], limit: 3) == [[]])
    }

    private func all(_ scores: [[Float]]) -> [Float] {
        scores[0].indices.flatMap { first in
            scores[1].indices.flatMap { second in
                scores[2].indices.map { sum([first, second, $0], scores) }
            }
        }
    }

    private func sum(_ ranks: [Int], _ scores: [[Float]]) -> Float {
        zip(ranks, scores).reduce(0) { $0 + $1.1[$1.0] }
    }

    /// Numbers by a linear congruence (Knuth's MMIX constants).
    private struct Numbers {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
    }
}
