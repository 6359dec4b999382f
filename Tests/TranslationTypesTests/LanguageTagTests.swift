import Testing
import TranslationTypes

@Suite struct LanguageTagTests {
    /// Canonical case is that of RFC 5646 §2.1.1; codes are those of ISO 639.
    @Test(arguments: [
        ("kk", "kk"), ("UG_arab", "ug-Arab"), ("kaz-CYRL-kz", "kk-Cyrl-KZ"), ("ZH-hans-cn", "zh-Hans-CN"),
        ("zh_TW", "zh-TW"), ("EN-us", "en-US"), ("es-419", "es-419"), ("ENG", "en"), ("rus", "ru"), ("uig", "ug"),
        ("chi", "zh"), ("zho-Hant", "zh-Hant"), ("cmn", "zh"), ("iw", "he"), ("tyv", "tyv"),
        ("ru-petr1708", "ru-petr1708"), ("SL-Rozaj-BISKE", "sl-rozaj-biske"), ("kk-Latn-X-2021", "kk-Latn-x-2021"),
        ("en-x-us", "en-x-us"), ("ug-Latn-CN-x-ULY", "ug-Latn-CN-x-uly"),
        // Extended languages in the form of RFC 5646 §4.5: the extension alone.
        ("zh-cmn-Hans-CN", "zh-Hans-CN"), ("zh-yue-HK", "yue-HK"), ("zh-YUE", "yue"),
    ])
    func `reads a tag and writes it in canonical form`(_ text: String, _ canonical: String) throws {
        let tag = try LanguageTag(text)
        #expect(tag.description == canonical)
        #expect(try LanguageTag(canonical) == tag)
    }

    @Test func `tells the parts of a tag`() throws {
        let tag = try LanguageTag("uig_LATN_cn_x_Uly")
        #expect(tag.language == "ug")
        #expect(tag.explicitScript == .latin)
        #expect(tag.region == "CN")
        #expect(tag.rest == "x-uly")
        #expect(tag == LanguageTag(language: "ug", script: .latin, region: "CN", rest: "x-uly"))
    }

    @Test(arguments: [
        "", "k", "k1", "kk-", "-kk", "kk--KZ", "kk KZ", "қаз", "ئۇيغۇر", "中文", "kazakhstan", "kk-abcdefghi",
        "en-US.UTF-8", "*all*", "kk-Қаз",
    ])
    func `refuses what is no tag and says what is one`(_ text: String) {
        let error = #expect(throws: LanguageTagError.self) { try LanguageTag(text) }
        #expect(error?.text == text)
        #expect(error?.description.contains("“\(text)”") == true)
        #expect(error?.description.contains("ug-Latn") == true)
    }

    @Test func `refuses tags that are longer than any real one`() throws {
        let parts = String(repeating: "-abcdefgh", count: 7)
        #expect(throws: Never.self) { try LanguageTag("kk" + parts) }
        #expect(throws: LanguageTagError.self) { try LanguageTag("kk" + parts + "-abcdefgh") }
    }

    /// CLDR likely subtags.
    @Test(arguments: [
        ("kk", "Cyrl"), ("kk-KZ", "Cyrl"), ("kk-CN", "Arab"), ("kk-Latn", "Latn"), ("kk-Arab-KZ", "Arab"),
        ("ug", "Arab"), ("ug-CN", "Arab"), ("ug-KZ", "Cyrl"), ("ug-Latn", "Latn"), ("ru", "Cyrl"), ("en-GB", "Latn"),
        ("zh", "Hans"), ("zh-CN", "Hans"), ("zh-SG", "Hans"), ("zh-TW", "Hant"), ("zh-HK", "Hant"),
        ("zh-MO", "Hant"), ("zh-Hans-TW", "Hans"), ("yue", "Hant"), ("yue-HK", "Hant"), ("yue-CN", "Hans"),
        ("tr", "Latn"), ("ky", "Cyrl"), ("und", "Zzzz"), ("tlh", "Zzzz"),
    ])
    func `knows the usual script of a language and region`(_ tag: String, _ script: String) throws {
        #expect(try LanguageTag(tag).script.code == script)
    }

    @Test(arguments: [
        ("kk-KZ", "kk"), ("kk-Cyrl-KZ", "kk"), ("kk-CN", "kk-Arab"), ("kk-Arab", "kk-Arab"), ("kk-Latn-KZ", "kk-Latn"),
        ("ug-Arab-CN", "ug"), ("ug-KZ", "ug-Cyrl"), ("zh-CN", "zh"), ("zh-Hans", "zh"), ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"), ("en-GB-oxendict", "en"), ("ru-RU", "ru"), ("tlh", "tlh"), ("yue-HK", "yue"),
    ])
    func `gives one base to all texts of a language and script`(_ tag: String, _ base: String) throws {
        #expect(try LanguageTag(tag).base.description == base)
    }

    @Test(arguments: [
        // A text, a request, whether the text answers it.
        ("kk", "kk", true), ("kk-Arab", "kk", true), ("kk-Latn-KZ", "kk", true), ("ug", "kk", false),
        ("kk", "kk-Arab", false), ("kk-CN", "kk-Arab", true), ("kk-Cyrl", "kk-Cyrl-KZ", true),
        ("kk-KZ", "kk-CN", false), ("kk", "kk-KZ", true), ("kk-KZ", "kk", true), ("zh-Hans", "zh", true),
        ("zh-Hant", "zh", true), ("zh-TW", "zh-Hant", true), ("zh-TW", "zh-Hans", false),
        ("zh-Hant", "zh-Hans", false), ("zh-CN", "zh-Hans", true), ("en-US", "en", true), ("en", "en-US", true),
        ("en-GB", "en-US", false), ("sr-Latn", "sr-RS", true),
        // A region asks for its script.
        ("zh-Hans", "zh-TW", false), ("zh", "zh-HK", false), ("zh-Hant", "zh-TW", true), ("zh-Hant", "zh-CN", false),
        ("kk", "kk-CN", false), ("kk-Arab", "kk-CN", true), ("ug", "ug-KZ", false), ("ug-Cyrl", "ug-KZ", true),
    ])
    func `answers requests for its language and script`(_ own: String, _ wanted: String, _ expected: Bool) throws {
        #expect(try LanguageTag(own).matches(LanguageTag(wanted)) == expected)
    }

    @Test func `names the five working languages`() {
        #expect(LanguageTag.workingLanguages.map(\.description) == ["kk", "ug", "ru", "zh", "en"])
        #expect(LanguageTag.workingLanguages.map(\.script.code) == ["Cyrl", "Arab", "Cyrl", "Hans", "Latn"])
    }

    @Test func `sorts by its text form`() throws {
        let tags = try ["zh-Hant", "ug", "kk-Latn", "kk", "zh", "kk-Arab"].map { try LanguageTag($0) }
        #expect(tags.sorted().map(\.description) == ["kk", "kk-Arab", "kk-Latn", "ug", "zh", "zh-Hant"])
    }
}
