import TextNormalization
import Testing
import TranslationTypes

@testable import Terminology

@Suite struct RecognitionPartsTests {
    @Test(arguments: [UInt64(3), 77])
    func `a table of numbers answers like a dictionary`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var table = NumberTable()
        var twin: [UInt64: UInt32] = [:]
        for _ in 0..<5_000 {
            let key = UInt64.random(in: 1...3_000, using: &random), value = UInt32.random(in: 0...9, using: &random)
            #expect(table.set(key, value) == twin.updateValue(value, forKey: key), "seed \(seed)")
        }
        #expect((1...3_000).allSatisfy { table[$0] == twin[$0] }, "seed \(seed)")
        #expect(table.count == twin.count)
    }

    /// Look-alikes, presentation forms, marks, stretching and capitals go; each word as a normaliser writes it.
    @Test(arguments: [
        "Ёлка", "ҚАЗАҚ", "cот", "مەكتەپ", "ﻣەكتەپ", "қа\u{301}зақ", "Ğ", "straße", "ЁЖ2", "re\u{AD}education",
        "ـمەكـتەپ",
    ])
    func `a word is folded by the table as by the normaliser`(_ word: String) {
        var steps = NormalizationSteps.matching
        steps.remove(.whitespaceRuns)
        for language in LanguageTag.workingLanguages {
            var copy = word
            var folded: [UInt8] = []
            copy.withUTF8Span { folded = WordFolding(language: language).fold($0) }
            #expect(
                String(decoding: folded, as: UTF8.self) == Normalizer(steps, language: language)(word), "\(language)")
        }
    }

    @Test func `an apostrophe belongs to a word between letters and to nothing elsewhere`() {
        var words: [String] = []
        var text = "'o'clock' camp’s «сот»–тың"
        text.withUTF8Span { bytes in
            TextUnit.scan(bytes) { unit in
                let word = (unit.start..<unit.end).map { bytes[$0] }
                words.append(String(decoding: word, as: UTF8.self))
            }
        }
        #expect(words == ["o'clock", "camp’s", "сот", "тың"])
    }
}
