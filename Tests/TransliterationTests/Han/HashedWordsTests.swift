import Testing

@testable import Transliteration

struct HashedWordsTests {
    @Test func `finds what a dictionary finds`() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededGenerator(seed: seed)
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
