import ICU
import Testing

@Suite struct ICUTests {
    @Test func `finds the words of a Chinese sentence by dictionary`() throws {
        var breaker = try TextBreaker(.word, locale: "zh")
        let text = "法院判决"
        #expect(breaker.boundaries(of: text) == [0, 6, 12])
    }

    @Test func `decodes windows-1251 and says where bytes are bad`() throws {
        #expect(try TextEncoding.decode([0xCA, 0xE0, 0xE7, 0xE0, 0xF5], as: "windows-1251").text == "Казах")
        let bad = try TextEncoding.decode([0x41, 0x42, 0xFF, 0x43], as: "UTF-8")
        #expect(bad.text == "AB\u{FFFD}C")
        #expect(bad.firstBadByteOffset == 2)
        #expect(throws: ICUError.self) { try TextEncoding.decode([0x41], as: "no-such-encoding") }
    }

    @Test func `decodes a text longer than one conversion buffer`() throws {
        let text = String(repeating: "қазақ 萨 😀", count: 5000)
        let utf16 = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try TextEncoding.decode(utf16, as: "UTF-16BE").text == text)
    }

    @Test func `maps Kazakh Latin case by the dotless rule`() {
        #expect(CaseMapping.lower.apply(to: "ILIM", locale: "tr") == "ılım")
        #expect(CaseMapping.upper.apply(to: "straße ғылым") == "STRASSE ҒЫЛЫМ")
    }

    @Test func `gives names of countries months and numbers`() {
        #expect(LocaleNames.country("KZ", in: "kk") == "Қазақстан")
        #expect(LocaleNames.country("KZ", in: "zh") == "哈萨克斯坦")
        #expect(LocaleNames.symbol(.month, 5, in: "ru") == "июня")
        #expect(NumberSpeller(locale: "en")?.words(for: 12) == "twelve")
    }

    @Test func `keeps the rules by which numbers are spelled out`() {
        let speller = NumberSpeller(locale: "kk")
        #expect([21, 7].map { speller?.words(for: $0) } == ["жиырма бір", "жеті"])
        #expect(NumberSpeller(locale: "ug")?.words(for: 7) == nil)
    }

    @Test func `knows each month and weekday by its kind and number and no others`() {
        #expect(LocaleNames.symbol(.standaloneMonth, 5, in: "ru") == "июнь")
        #expect(LocaleNames.symbol(.month, 0, in: "en") == "January")
        #expect(LocaleNames.symbol(.weekday, 1, in: "en") == "Sunday")
        #expect(LocaleNames.symbol(.standaloneWeekday, 7, in: "en") == "Saturday")
        #expect(LocaleNames.symbol(.weekday, 0, in: "en") == nil && LocaleNames.symbol(.weekday, 8, in: "en") == nil)
        #expect(LocaleNames.symbol(.month, -1, in: "en") == nil && LocaleNames.symbol(.month, 99, in: "en") == nil)
    }

    @Test func `matches an expression over UTF-8 with byte offsets`() throws {
        var expression = try RegularExpression("\\bг\\.\\s")
        let text = "в г. Алматы"
        let range = try expression.withMatcher(over: text.utf8Span.span) { matcher throws(ICUError) in
            try matcher.firstMatch(from: 0)
        }
        #expect(range == 3..<7)
        #expect(throws: ICUError.self) { _ = try RegularExpression("(") }
    }

    @Test func `transforms Han to Latin`() throws {
        var transform = try Transform("Han-Latin")
        #expect(try transform.apply(to: "新疆") == "xīn jiāng")
    }

    @Test func `normalises and knows boundaries`() {
        #expect(NormalizationForm.nfc.apply(to: Array("и\u{306}".unicodeScalars)) == Array("й".unicodeScalars))
        #expect(!NormalizationForm.nfc.hasBoundary(before: "\u{306}"))
    }

    @Test func `knows scripts digits and categories`() {
        #expect(("ә" as Unicode.Scalar).scriptCode == "Cyrl")
        #expect(("\u{0663}" as Unicode.Scalar).decimalDigit == 3)
        #expect(("«" as Unicode.Scalar).category == .initialQuote)
    }
}
