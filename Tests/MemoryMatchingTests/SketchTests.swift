import Testing

@testable import MemoryMatching

/// The fast paths against their slow obvious twins, on random input.
@Suite struct SketchTests {
    private struct SeededGenerator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            // SplitMix64 (Steele, Lea, Flood 2014).
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = state
            word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
            return word ^ word >> 31
        }
    }

    static let words = [
        "мемлекет", "мемлекеттің", "тіл", "тілі", "ашу", "كىتاب", "كىتابلار", "مەكتەپ", "file", "files", "文件", "打开", ".", ",", "—",
        "дом", "дома", "2026", "I",
    ]

    private func sentence(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...9, using: &generator))
            .map { _ in Self.words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    }

    @Test func `no text is passed over that reaches the minimum`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(state: seed)
        let texts = (0..<300).map { _ in sentence(&generator) }
        let scan = try MatchScan(texts.enumerated().map { MatchCandidate(id: $0.offset, text: $0.element) })
        for _ in 0..<20 {
            let query = sentence(&generator)
            // A minimum of 0 passes nothing over.
            let all = try scan.matches(for: MatchQuery(query, minimumScore: 0, limit: .max))
            for minimum in [30, 50, 70, 90] {
                let found = try scan.matches(for: MatchQuery(query, minimumScore: minimum, limit: .max))
                #expect(found == all.filter { $0.score >= minimum }, "seed \(seed), query \(query)")
            }
        }
    }

    @Test func `distances agree with the recursive definition`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(state: seed)
        for _ in 0..<300 {
            let a = (0..<Int.random(in: 0...5, using: &generator)).map { _ in UInt32.random(in: 0...3, using: &generator) }
            let b = (0..<Int.random(in: 0...5, using: &generator)).map { _ in UInt32.random(in: 0...3, using: &generator) }
            let weight: (UInt32) -> Int = { $0 & 1 == 0 ? 4 : 1 }
            #expect(EditDistance.weighted(a, b, weight) == recursive(a[...], b[...], weight), "seed \(seed)")
            #expect(EditDistance.unweighted(a, b) == recursive(a[...], b[...]) { _ in 1 }, "seed \(seed)")
        }
    }

    private func recursive(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, _ weight: (UInt32) -> Int) -> Int {
        guard let first = a.first else { return b.reduce(0) { $0 + weight($1) } }
        guard let second = b.first else { return a.reduce(0) { $0 + weight($1) } }
        return min(
            recursive(a.dropFirst(), b, weight) + weight(first), recursive(a, b.dropFirst(), weight) + weight(second),
            recursive(a.dropFirst(), b.dropFirst(), weight) + (first == second ? 0 : max(weight(first), weight(second))))
    }
}
