import Testing

@testable import Transliteration

struct HashedWordsTests {
    @Test func `finds what a dictionary finds`() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededGenerator(state: seed)
        var words = HashedWords(capacity: 500)
        var twin: [[UInt32]: UInt32] = [:]
        for _ in 0..<2000 {
            let word = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                UInt32.random(in: 0x4E00...0x4E08, using: &generator)
            }
            let value = UInt32.random(in: 0..<HashedWords.limit, using: &generator)
            var hash = WordHash()
            for scalar in word { hash.add(scalar) }
            if Bool.random(using: &generator), twin.count < 500 || twin[word] != nil {
                words.set(hash, to: value)
                twin[word] = value
            }
            #expect(words.value(of: hash) == twin[word], "seed \(seed)")
        }
        #expect(words.count == twin.count, "seed \(seed)")
    }
}

/// SplitMix64, so that a failing run can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
