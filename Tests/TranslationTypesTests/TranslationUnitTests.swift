import Testing
import TranslationTypes

@Suite struct TranslationUnitTests {
    private let unit: TranslationUnit

    init() throws {
        let texts = [
            ("kk-Arab", "سوت ۇكىمى"), ("kk", "Сот үкімі"), ("ug", "سوت ھۆكۈمى"), ("ru-RU", "Приговор суда"),
            ("zh-TW", "法院判決"), ("zh-CN", "法院判决"), ("en-GB", "Court ruling"), ("en-GB", "Verdict"),
        ]
        unit = TranslationUnit(
            variants: try texts.map { tag, text in
                TranslationVariant(language: try LanguageTag(tag), content: InlineContent(text))
            },
            properties: [
                Property("x-date", "2019-08-01"), Property("x-url", "https://example.org/қазақша"),
                Property("x-date", "2020-01-01"),
            ])
    }

    @Test(arguments: [
        ("kk", "سوت ۇكىمى"), ("kk-Cyrl", "Сот үкімі"), ("kk-Arab", "سوت ۇكىمى"), ("ug", "سوت ھۆكۈمى"),
        ("ru", "Приговор суда"), ("zh-Hans", "法院判决"), ("zh-Hant", "法院判決"), ("zh", "法院判決"),
        ("en", "Court ruling"), ("en-GB", "Court ruling"),
    ])
    func `gives the first variant that answers a request`(_ wanted: String, _ text: String) throws {
        #expect(try unit.variant(in: LanguageTag(wanted))?.text == text)
    }

    @Test(arguments: ["kk-Latn", "ug-Cyrl", "en-US", "tr", "und"])
    func `gives no variant when none answers`(_ wanted: String) throws {
        #expect(try unit.variant(in: LanguageTag(wanted)) == nil)
    }

    @Test func `gives the first property of a type`() {
        #expect(unit.property("x-date") == "2019-08-01")
        #expect(unit.property(Property.Kind.url) == "https://example.org/қазақша")
        #expect(unit.property("X-DATE") == nil, "types are compared as written")
    }

    @Test func `reads a variant without its codes`() {
        let content = InlineContent([
            .code(InlineCode(kind: .beginPair, content: "<i>")), .text("判决"), .code(InlineCode(kind: .endPair)),
        ])
        #expect(TranslationVariant(language: .chinese, content: content).text == "判决")
    }

    @Test func `is another unit when its variants come in another order`() {
        var turned = unit
        turned.variants.reverse()
        #expect(turned != unit)
        turned.variants.reverse()
        #expect(turned == unit)
    }
}
