import Testing
import TranslationTypes

@testable import NameMatching

/// Readings by hand, from the alphabets.
struct SoundReaderTests {
    private let reader = SoundTables.standard.reader

    @Test(arguments: [
        ("Сайрагүл Сауытбай", "kk", "сайрагүл сауытбай"),
        ("ئابدۇرېھىم ئۆتكۈر", "ug", "абдурэһим өткүр"),
        ("رابىيە", "ug", "рабийә"),
        ("قۇيۇن", "ug", "қуюн"),
        ("قاسىم", "kk", "қасым"),
        ("Shöhret Zakir", "ug", "shöhret zakir"),
        ("José Muñoz", "es", "jose muñoz"),
        ("烏魯木齊", "zh", "乌鲁木齐"),
        ("Күнсұлу‐Әсел", "kk", "күнсұлу әсел"),
    ])
    func `reads words as the letters of their system`(_ text: String, _ language: String, _ expected: String) throws {
        let words = reader.words(of: text, language: try LanguageTag(language))
        #expect(words.map(\.text).joined(separator: " ") == expected)
    }

    @Test func `reads decomposed, presentation and look-alike letters as plain ones`() {
        func read(_ text: String) -> [String] { reader.words(of: text, language: nil).map(\.text) }
        #expect(read("Сергеи\u{306}") == ["сергей"])
        #expect(reader.words(of: "ﺭﺍﺑﯩﻴﻪ", language: .uyghur).map(\.text) == ["рабийә"])
        #expect(read("Toкaeв") == read("Токаев"))
        #expect(reader.words(of: "\u{200F}قادىر\u{200F}", language: .uyghur).map(\.text) == ["қадир"])
    }

    @Test func `reads Arabic letters by the language, and by the letters where it is not known`() {
        #expect(reader.words(of: "محمد", language: nil).first?.system == .abjad)
        #expect(reader.words(of: "شۆھرەت", language: nil).first?.system == .cyrillic)
        #expect(reader.words(of: "قاسىم", language: .uyghur).first?.system == .cyrillic)
    }

    @Test func `gives nothing for what has no letters`() {
        #expect(reader.words(of: "", language: nil).isEmpty)
        #expect(reader.words(of: "123 – …", language: nil).isEmpty)
        #expect(reader.words(of: "'’\u{301}", language: nil).isEmpty)
    }
}
