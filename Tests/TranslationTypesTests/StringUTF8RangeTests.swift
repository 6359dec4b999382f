import Testing
import TranslationTypes

@Suite struct StringUTF8RangeTests {
    /// Bytes counted by hand: two for a Cyrillic or Arabic letter, three for a Chinese character, four beyond the basic plane.
    @Test(arguments: [
        ("court", 1..<3, "ou"), ("Сот үкімі", 7..<17, "үкімі"), ("سوت ھۆكۈمى", 0..<6, "سوت"), ("法院判决", 6..<12, "判决"),
        ("a𠀀b", 1..<5, "𠀀"), ("сот", 6..<6, ""), ("", 0..<0, ""), ("сот", 0..<6, "сот"),
    ])
    func `gives the part between two offsets`(text: String, range: Range<Int>, part: String) {
        #expect(text[utf8: range] == part)
    }

    @Test func `parts a letter from its combining mark where an offset stands between them`() {
        #expect(Array("e\u{301}x"[utf8: 0..<1].unicodeScalars) == ["e"])
        #expect(Array("e\u{301}x"[utf8: 1..<4].unicodeScalars) == ["\u{301}", "x"])
    }

    @Test func `moves an offset inside of a character to its beginning`() {
        #expect("сот"[utf8: 1..<4] == "со" && "法院"[utf8: 2..<5] == "法")
    }

    /// The slow twin: the bytes one by one. Text of 1, 2, 3 and 4 bytes a character, cut at characters.
    @Test func `gives the bytes of the range`() {
        var random = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: 0...UInt64.max, using: &random)
        var numbers = Numbers(state: seed)
        let letters: [Character] = ["a", " ", "қ", "ۇ", "国", "𠀀", "é"]
        for _ in 0..<200 {
            let before = numbers.text(of: letters), part = numbers.text(of: letters), after = numbers.text(of: letters)
            let start = before.utf8.count
            #expect((before + part + after)[utf8: start..<start + part.utf8.count] == part, "seed \(seed)")
        }
    }

    /// SplitMix64 (Steele, Lea, Flood 2014), so that a seed repeats a run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
            return z ^ z >> 31
        }

        mutating func text(of letters: [Character]) -> String {
            String((0..<Int.random(in: 0...9, using: &self)).compactMap { _ in letters.randomElement(using: &self) })
        }
    }
}
