import Testing

@testable import Transliteration

struct ToteMarkTests {
    @Test(
        arguments: [
            ("түр", true), ("сөз", true), ("әулие", false), ("өмір", true), ("көз", false), ("тіл", true),
            ("қауіп", false),
            ("дүние", false), ("тұр", false), ("бүртию", true), ("бала", false),
        ])
    func `marks words whose front vowels nothing else shows`(word: String, isMarked: Bool) {
        #expect(ToteMark.belongs(to: KazakhLetter.set(word)) == isMarked)
    }

    @Test func `agrees with the scheme that writes the mark`() throws {
        let scheme = try SchemeCatalog.standard.transliterator("var-kaz-Cyrl-Arab-tote", data: KazakhWords())
        var random = SeededGenerator(seed: 20_261_121)
        for _ in 0..<5000 {
            let length = Int.random(in: 1...8, using: &random)
            let word = (0..<length).compactMap { _ in KazakhLetter.alphabet.randomElement(using: &random) }
                .map(String.init).joined()
            let isMarked = scheme.transliterate(word).unicodeScalars.first == "\u{674}"
            #expect(isMarked == ToteMark.belongs(to: KazakhLetter.set(word)), "seed 20261121, \(word)")
        }
    }
}
