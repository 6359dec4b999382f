import Testing

@testable import Transliteration

struct KazakhStageTests {
    @Test(
        arguments: [
            ("قازاق", "қазақ"), ("ءتۇر", "түр"), ("تۇر", "тұр"), ("كىتاپ", "кітап"), ("بالالار", "балалар"),
            ("مەكتەپتەر", "мектептер"), ("كورسەتۋ", "көрсету"), ("جىلقى", "жылқы"), ("قويۋ", "қою"), ("اياق", "аяқ"),
            ("قيال", "қиял"), ("مەديتسينا", "медицина"), ("فەۆرال", "февраль"), ("قاۋىپسىز", "қауіпсіз"),
        ])
    func `restores the vowels of a word`(arabic: String, cyrillic: String) throws {
        #expect(try KazakhWords.stage().rewrite(arabic) == cyrillic)
    }

    @Test func `reads the mark of a front word in all its forms`() throws {
        let stage = try KazakhWords.stage()
        #expect(stage.rewrite("ءتۇر") == "түр")
        #expect(stage.rewrite("ٴتۇر") == "түр")
        #expect(stage.rewrite("تٷر") == "түр")
    }

    @Test func `leaves out kashida and joiners`() throws {
        #expect(try KazakhWords.stage().rewrite("قا\u{640}زا\u{200C}ق") == "қазақ")
    }

    @Test func `turns punctuation and keeps digits, spaces and foreign words`() throws {
        let stage = try KazakhWords.stage("small")
        #expect(stage.rewrite("Linux، 2021 - قازاق؟") == "Linux, 2021 - қазақ?")
        #expect(stage.rewrite("ئۇيغۇر") == "ئۇيغۇر")
    }

    @Test func `begins the sentences of running text with a capital, and no term`() throws {
        let text = "قازاق كىتاپ، تۇر. بالالار تۇر"
        #expect(try KazakhWords.stage().rewrite(text) == "Қазақ кітап, тұр. Балалар тұр")
        #expect(try KazakhWords.stage("small").rewrite(text) == "қазақ кітап, тұр. балалар тұр")
        #expect(try KazakhWords.stage().rewrite("قازاق كىتاپ") == "қазақ кітап")
        #expect(try KazakhWords.stage("sentences").rewrite("قازاق كىتاپ") == "Қазақ кітап")
    }

    @Test(
        arguments: [
            ("تۇر، قازاق. «بالالار تۇر».", "Тұр, қазақ. «Балалар тұр»."),
            ("بالالار تۇر: «قازاق تۇر!» – تۇر بالالار.", "Балалар тұр: «Қазақ тұр!» – тұр балалар."),
            ("بالالار، تۇر!\n– قازاق تۇر.", "Балалар, тұр!\n– Қазақ тұр."),
            ("بالالار «قازاق» تۇر، 3.5 تۇر.", "Балалар «қазақ» тұр, 3.5 тұр."),
        ])
    func `knows where sentences begin in speech and quotes`(arabic: String, cyrillic: String) throws {
        #expect(try KazakhWords.stage().rewrite(arabic) == cyrillic)
    }

    @Test func `leaves words of Uyghur and Arabic that have letters of their own`() throws {
        #expect(try KazakhWords.stage().rewrite("ئۈرۈمچى، الطائرة قازاق") == "ئۈرۈمچى, الطائرة қазақ")
    }

    @Test func `covers the source with its pieces, in order and without gaps`() throws {
        let text = "ءتۇر، «قازاق» 12\nA"
        var end = 0
        for piece in try KazakhWords.stage().pieces(of: text) {
            #expect(piece.source.lowerBound == end)
            end = piece.source.upperBound
        }
        #expect(end == text.utf8.count)
    }

    @Test func `gives the readings of a text best first, each once`() throws {
        let stage = try KazakhWords.stage()
        let candidates = stage.candidates(for: "كوز تۇر", limit: 5)
        #expect(candidates.first == stage.rewrite("كوز تۇر"))
        #expect(candidates.count == 5)
        #expect(Set(candidates).count == 5)
        #expect(candidates.contains("көз тұр"))
        #expect(candidates.contains("коз тұр"))
    }

    @Test func `reads text of any length and nothing at all`() throws {
        let stage = try KazakhWords.stage()
        #expect(stage.rewrite("") == "")
        #expect(stage.candidates(for: "", limit: 3) == [""])
        #expect(stage.rewrite(String(repeating: "ا", count: 1000)).count == 1000)
    }

    @Test func `says which package is missing`() {
        struct Nothing: LanguageData {
            func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
                throw LanguageDataError(file, "install \(file.package)")
            }
        }
        #expect(throws: LanguageDataError(.kazakhWords, "install hunspell-kk")) {
            try KazakhStage.arabic(arguments: [], data: Nothing())
        }
    }
}
