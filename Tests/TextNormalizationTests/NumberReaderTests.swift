import TextNormalization
import TranslationTypes
import Testing

@Suite struct NumberReaderTests {
    /// The numbers of a text as significand and exponent.
    private func values(_ text: String, _ language: LanguageTag) -> [NumberValue] {
        NumberReader(language: language).numbers(in: text).map(\.value)
    }

    @Test(arguments: [
        ("1,000 people", LanguageTag.english), ("1 000 человек", .russian), ("1\u{A0}000 адам", .kazakh),
        ("1000人", .chinese), ("一千人", .chinese), ("١٠٠٠", .uyghur), ("１０００人", .chinese), ("one thousand", .english),
        ("мың адам", .kazakh), ("مىڭ ئادەم", .uyghur), ("1.000 Menschen", LanguageTag(language: "de")),
    ])
    func `reads a thousand however it is written`(text: String, language: LanguageTag) {
        #expect(values(text, language) == [NumberValue(1000)])
    }

    @Test(arguments: [
        ("12.5 million", LanguageTag.english), ("12,5 миллиона", .russian), ("12,5 млн", .kazakh), ("1250万", .chinese),
        ("12.5 مىليون", .uyghur), ("12 500 000", .russian), ("一千二百五十万", .chinese),
    ])
    func `reads scale words with the number before them`(text: String, language: LanguageTag) {
        #expect(values(text, language) == [NumberValue(125, exponent: 5)])
    }

    @Test(
        arguments: [
            ("3万", 30_000), ("3亿5000万", 350_000_000), ("二百五十", 250), ("二〇一八年", 2018), ("十二", 12), ("两", 2),
            ("2万5千", 25_000), ("一万亿", 1_000_000_000_000),
        ] as [(String, UInt64)])
    func `reads Han numerals`(text: String, expected: UInt64) {
        #expect(values(text, .chinese) == [NumberValue(expected)])
    }

    @Test func `leaves words alone that only look like numbers`() {
        #expect(values("一个人", .chinese) == [])
        #expect(values("千万别去", .chinese) == [NumberValue(10_000_000)])
        #expect(values("the F16 and COVID19", .english) == [])
        #expect(values("I saw one of them", .english) == [])
    }

    @Test func `keeps the numbers of a date apart`() {
        #expect(values("12.06.2018", .russian) == [NumberValue(12), NumberValue(6), NumberValue(2018)])
        #expect(values("6月7日", .chinese) == [NumberValue(6), NumberValue(7)])
    }

    @Test func `tells fractions from thousands by the language`() {
        #expect(values("3.125", .english) == [NumberValue(3125, exponent: -3)])
        #expect(values("3,125", .english) == [NumberValue(3125)])
        #expect(values("0,125", .russian) == [NumberValue(125, exponent: -3)])
        #expect(values("1,234,567.8", .english) == [NumberValue(12_345_678, exponent: -1)])
    }

    @Test func `reads numbers in words`() {
        #expect(values("twenty-five", .english) == [NumberValue(25)])
        #expect(values("two hundred thousand", .english) == [NumberValue(200_000)])
        #expect(values("يىگىرمە بەش", .uyghur) == [NumberValue(25)])
    }

    @Test func `gives the place in UTF-8 offsets`() {
        let readings = NumberReader(language: .kazakh).numbers(in: "Бір жылда 45 адам")
        #expect(readings.map(\.utf8Range) == [18..<20])
        #expect(readings.map(\.isInWords) == [false])
    }

    @Test func `survives digits without end and separators without digits`() {
        #expect(values(String(repeating: "9", count: 500), .english) == [])
        #expect(values(String(repeating: "1,", count: 500), .english).count > 1)
        #expect(values("٫٬., ' ", .uyghur) == [])
    }

    @Test func `adds values exactly`() {
        #expect(NumberValue(3, exponent: 8).adding(NumberValue(5, exponent: 7)) == NumberValue(350_000_000))
        #expect(NumberValue(1, exponent: 19).adding(NumberValue(1)) == NumberValue(10_000_000_000_000_000_001))
        #expect(NumberValue(1, exponent: 30).adding(NumberValue(1)) == nil)
        #expect(NumberValue(25, exponent: -1).integer == nil)
    }
}
