import Testing
import TranslationTypes

@Suite struct ScriptTests {
    /// Codes from ISO 15924, which writes them in title case.
    @Test(arguments: [
        ("cyrl", "Cyrl"), ("ARAB", "Arab"), ("Latn", "Latn"), ("hANS", "Hans"), ("Hant", "Hant"), ("mong", "Mong"),
    ])
    func `reads a code in any case and gives it in title case`(_ text: String, _ code: String) throws {
        let script = try #require(Script(text))
        #expect(script.code == code)
        #expect(script.description == code)
    }

    @Test(arguments: ["", "Cyr", "Cyril", "Cyr1", "Кирл", "عرب", "漢字", "Lat ", "La-n", "Ｌatn"])
    func `refuses what is not four ASCII letters`(_ text: String) {
        #expect(Script(text) == nil)
    }

    @Test(arguments: [
        (Script.cyrillic, "CYRL"), (.arabic, "arab"), (.latin, "latn"), (.han, "hani"), (.simplifiedHan, "hans"),
        (.traditionalHan, "hant"), (.common, "zyyy"), (.unknown, "zzzz"),
    ])
    func `equals the named script that its code names`(_ script: Script, _ code: String) {
        #expect(Script(code) == script)
    }

    /// Bidi_Class of the scripts' letters in the Unicode Character Database.
    @Test(arguments: [
        ("Arab", true), ("Hebr", true), ("Syrc", true), ("Thaa", true), ("Cyrl", false), ("Latn", false),
        ("Hans", false), ("Hant", false), ("Hani", false), ("Mong", false), ("Zyyy", false), ("Zzzz", false),
    ])
    func `runs from right to left only where its letters do`(_ code: String, _ expected: Bool) throws {
        #expect(try #require(Script(code)).isRightToLeft == expected)
    }

    @Test func `sorts by code`() {
        let sorted = [Script.latin, .traditionalHan, .arabic, .simplifiedHan, .cyrillic].sorted()
        #expect(sorted.map(\.code) == ["Arab", "Cyrl", "Hans", "Hant", "Latn"])
    }
}
