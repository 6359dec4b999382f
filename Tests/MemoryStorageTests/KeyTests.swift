import Testing
import TranslationTypes

@testable import MemoryStorage

@Suite struct KeyTests {
    @Test(
        "SHA-256 gives the digests of FIPS 180-4's examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 1_000_000),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
        ])
    func digest(text: String, expected: String) {
        var hash = SHA256()
        hash.update(text)
        let words = hash.finish().words
        let digits = [words.0, words.1, words.2, words.3].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        #expect(digits.joined() == expected)
    }

    /// Computed with Python's hashlib from the description in ``UnitKey``; a change would orphan every memory on disk.
    @Test func `keys never change from version to version`() {
        #expect(
            UnitKey(of: unit((.english, "Open"), (.kazakh, "Ашу"))).description == "d4132e4179601a6cffa5fd23ee6d2001")
        let coded = TranslationUnit(variants: [
            TranslationVariant(
                language: .kazakh,
                content: InlineContent([
                    .text("Ашу"), .code(InlineCode(kind: .placeholder, attributes: [Attribute("x", "1")])),
                ])),
            TranslationVariant(language: .english, content: "Open"),
            TranslationVariant(language: .uyghur, content: "ئېچىش"),
        ])
        #expect(UnitKey(of: coded).description == "add76a33f9cce5bfd390575dcf06f74a")
    }

    @Test func `a key ignores order, repetition, notes, white space and composition, and nothing else`() {
        let key = UnitKey(of: unit((.english, "An open door"), (.kazakh, "Ашық есік й")))
        var noted = unit(
            (.kazakh, "Ашық есік и\u{306}"), (.english, "  An open\u{A0}\n door "), (.english, "An open door"))
        noted.notes = [Note("x")]
        noted.identifier = "7"
        #expect(UnitKey(of: noted) == key)
        #expect(UnitKey(of: unit((.english, "An open Door"), (.kazakh, "Ашық есік й"))) != key)
        #expect(UnitKey(of: unit((.russian, "An open door"), (.kazakh, "Ашық есік й"))) != key)
        #expect(UnitKey(of: unit((.english, "Ашық есік й"), (.kazakh, "An open door"))) != key)
    }

    @Test func `keys read back from their digits`() {
        let key = UnitKey(high: 0x0123_4567_89ab_cdef, low: 5)
        #expect(key.description == "0123456789abcdef0000000000000005")
        #expect(UnitKey(key.description) == key)
        #expect(UnitKey(key.description.uppercased()) == key)
        #expect(UnitKey("0123") == nil)
        #expect(UnitKey("+123456789abcdef0000000000000005") == nil)
    }

    @Test(arguments: [
        ("", ""), (" ", ""), ("a", "a"), (" a  b\t\n", "a b"), ("a\u{3000}b", "a b"), ("a\u{2003}b\u{85}", "a b"),
        ("e\u{301}", "\u{E9}"), ("\u{6D5}\u{654}", "\u{6C0}"), ("ئۇ", "ئۇ"), ("中  文", "中 文"), ("\u{2126}", "\u{3A9}"),
        ("\u{F900}", "\u{8C48}"), ("a\u{200B}b", "a\u{200B}b"),
    ])
    func `key normalisation composes and folds white space`(text: String, expected: String) {
        let result = KeyNormalization.standard.apply(text)
        #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func `the fast test for normal form agrees with the slow way on random text`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let ranges: [ClosedRange<UInt32>] = [
            0x1...0x17F, 0x20...0x20, 0x300...0x36F, 0x400...0x52F, 0x600...0x6FF, 0x2000...0x206F, 0x3000...0x309F,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x1F600...0x1F64F, 0x1100...0x11FF, 0x900...0xDFF,
        ]
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...6, using: &generator) {
                let value = UInt32.random(in: ranges.randomElement(using: &generator) ?? 32...32, using: &generator)
                if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
            }
            let fast = KeyNormalization.standard.apply(text)
            let slow = KeyNormalization.slowStandardForm(text)
            #expect(
                Array(fast.unicodeScalars) == Array(slow.unicodeScalars),
                "seed \(seed): \(text.unicodeScalars.map { $0.value })")
        }
    }
}
