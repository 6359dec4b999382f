import Testing

@testable import Transliteration

struct HanDataTests {
    @Test func `works with a small word list`() throws {
        let reader = try HanReader(data: MadePackages())
        let stage = HanSyllableStage(reader: reader, tones: .marks, groups: .words)
        #expect(stage.rewrite("中國人民") == "zhōngguó rénmín")
    }

    @Test func `names the package when a file holds nothing`() {
        #expect(throws: LanguageDataError.self) { try HanReader(data: MadePackages(words: [])) }
        #expect(throws: LanguageDataError.self) {
            try HanReader(data: MadePackages(readings: Array("# nothing\n".utf8)))
        }
    }

    @Test func `reads truncated and mutated files without harm`() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            var made = MadePackages()
            made.words = Array(made.words.prefix(Int.random(in: 0...made.words.count, using: &generator)))
            for _ in 0..<3 {
                if let place = made.readings.indices.randomElement(using: &generator) {
                    made.readings[place] = UInt8.random(in: .min ... .max, using: &generator)
                }
                if let place = made.words.indices.randomElement(using: &generator) {
                    made.words[place] = UInt8.random(in: .min ... .max, using: &generator)
                }
            }
            guard let reader = try? HanReader(data: made) else { continue }
            let text = HanSyllableStage(reader: reader, tones: .marks, groups: .words).rewrite("中國人民")
            #expect(!text.isEmpty, "seed \(seed)")
        }
    }

    @Test func `has surnames in simple characters, each once`() {
        let surnames = HanTables.surnames
        #expect(surnames.reading(of: "尉迟".unicodeScalars.map(\.value))?.count == 2)
        #expect(surnames.surnameLength(of: "欧阳修".unicodeScalars.map(\.value)[...]) == 2)
        #expect(surnames.surnameLength(of: "单".unicodeScalars.map(\.value)[...]) == 1)
        #expect(surnames.surnameLength(of: "你好".unicodeScalars.map(\.value)[...]) == 0)
    }
}
