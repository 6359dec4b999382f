@testable import Alignment
import Testing
import TranslationTypes

@Suite struct QuantityTests {
    private func quantities(_ text: String, _ language: LanguageTag) -> [Quantity] {
        QuantityReader(language: language).read([text])[0].mentions.map(\.quantity)
    }

    private func cues(_ a: String, _ s: LanguageTag, _ b: String, _ t: LanguageTag) -> [Cue] {
        NumberEvidence().cues(
            in: PreparedPair(AlignmentPair(source: ["—", a], target: [b, "—"], sourceLanguage: s, targetLanguage: t)))
    }

    /// Factors by hand from the agreement of 1959: a mile is 1609.344 m, a pound 0.45359237 kg.
    @Test(arguments: [
        ("10 miles", LanguageTag.english, "length", 16093.4), ("5 km", .english, "length", 5000),
        ("5 км", .russian, "length", 5000),
        ("от 2 километров", .russian, "length", 2000), ("2 километрге", .kazakh, "length", 2000),
        ("3 كىلومېتىرلىق", .uyghur, "length", 3000),
        ("3公里", .chinese, "length", 3000), ("3里", .chinese, "length", 1500),
        ("200 square miles", .english, "area", 5.17998e8),
        ("10多亩", .chinese, "area", 6666.67), ("10平方公里", .chinese, "area", 1e7), ("2斤", .chinese, "mass", 1),
        ("550-pound", .english, "mass", 249.476), ("85 mph", .english, "length", 136794),
        ("212°F", .english, "temperature", 100),
        ("10%", .russian, "share", 0.1), ("10 percent", .english, "share", 0.1),
        ("10 per cent", .english, "share", 0.1),
        ("10 процентов", .russian, "share", 0.1), ("10 пайызға", .kazakh, "share", 0.1),
        ("10 پىرسەنتىنى", .uyghur, "share", 0.1),
        ("百分之十", .chinese, "share", 0.1), ("5 кв. км", .russian, "length", -1),
        ("500 Meilen", LanguageTag(language: "de"), "length", 804672),
    ])
    func `reads a measure by its value`(text: String, language: LanguageTag, dimension: String, value: Double) {
        let found = quantities(text, language)
        if value < 0 {
            #expect(found.isEmpty)
        } else {
            #expect(found.map(\.dimension) == [.measure(dimension)])
            #expect(found.allSatisfy { abs($0.value - value) < 1e-5 * value })
        }
    }

    @Test(arguments: [
        ("$5m", LanguageTag.english, "USD"), ("5 million dollars", .english, "USD"), ("US$5 million", .english, "USD"),
        ("5 млн долларов", .russian, "USD"), ("5 миллионов долларов США", .russian, "USD"),
        ("5 млн АҚШ доллары", .kazakh, "USD"),
        ("500万美元", .chinese, "USD"), ("500万元", .chinese, "CNY"), ("5 مىليون يۈەن", .uyghur, "CNY"),
        ("5 млн теңге", .kazakh, "KZT"),
        ("EUR 5,000,000", .english, "EUR"), ("€5 million", .english, "EUR"),
    ])
    func `reads a sum by amount and currency`(text: String, language: LanguageTag, currency: String) {
        #expect(quantities(text, language).map(\.dimension) == [.money(currency)])
        #expect(quantities(text, language).map(\.value) == [5_000_000])
    }

    @Test(arguments: [
        ("at 5 p.m.", LanguageTag.english), ("at 5:00 PM", .english), ("в 17:00", .russian), ("в 5 вечера", .russian),
        ("下午5点", .chinese),
        ("сағат 17:00-де", .kazakh), ("下午5:00", .chinese),
    ])
    func `reads a time of day`(text: String, language: LanguageTag) {
        #expect(quantities(text, language) == [Quantity.time(hour: 17, minute: 0)])
    }

    @Test(arguments: [
        ("2018 футбол", LanguageTag.russian), ("2018 European", .english), ("5 years", .english), ("第3里程碑", .chinese),
    ])
    func `takes no other word for a unit`(text: String, language: LanguageTag) {
        #expect(quantities(text, language).allSatisfy { $0.value != 2018 && $0.value != 5 })
    }

    @Test(arguments: [
        ("a 550 pound hog", LanguageTag.english, "250 кг", LanguageTag.russian),
        ("85 mph", .english, "сағатына 135 км", .kazakh),
        ("10 miles", .english, "16公里", .chinese), ("80 degrees Fahrenheit", .english, "27 °C", .russian),
        ("100 acres", .english, "40公顷", .chinese), ("15 亩", .chinese, "1 гектар", .russian),
    ])
    func `finds a measure in other units`(a: String, s: LanguageTag, b: String, t: LanguageTag) {
        #expect(cues(a, s, b, t).contains { $0.kind == .measure && $0.source == [1] && $0.target == [0] })
    }

    @Test(arguments: [
        ("10 miles", LanguageTag.english, "30 км", LanguageTag.russian), ("10 miles", .english, "16 кг", .russian),
    ])
    func `takes no other value for the same measure`(a: String, s: LanguageTag, b: String, t: LanguageTag) {
        #expect(!cues(a, s, b, t).contains { $0.kind == .measure })
    }
}
