import Terminology
import Testing
import TranslationTypes

/// Pairs that say the same, and pairs that do not; worked out by hand.
@Suite struct NumberCheckTests {
    private func rules(_ source: (String, String), _ target: (String, String)) throws -> [String] {
        var checker = CheckBench().checker()
        return checker.findings(in: try CheckBench.pair(source, target)).map(\.rule)
            .filter { $0 == "number-mismatch" || $0 == "unit-mismatch" }
    }

    @Test(arguments: [
        ("en", "On 3 June 2019 they left.", "ru", "3 июня 2019 года они уехали."),
        ("en", "On 3 June 2019 they left.", "zh-Hans", "2019年6月3日他们离开了。"),
        ("en", "On June 3, 2019 they left.", "kk", "2019 жылғы 3 маусымда олар кетті."),
        ("ru", "03.06.2019", "zh-Hans", "2019年6月3日"), ("en", "2019-06-03", "ru", "03.06.2019"),
        ("en", "It was 3 June 2019.", "ug", "2019-يىلى 6-ئاينىڭ 3-كۈنى ئىدى."),
        ("en", "1.25 million people", "zh-Hans", "125万人"), ("ru", "1,25 млн человек", "zh-Hans", "125万人"),
        ("en", "1,250,000 people", "ru", "1 250 000 человек"), ("en", "24,412 people", "kk", "24 мың 412 адам"),
        ("en", "24,412 people", "ug", "24 مىڭ 412 كىشى"), ("en", "12 women", "kk", "он екі әйел"),
        ("ru", "14-я церемония", "en", "the fourteenth ceremony"), ("zh-Hans", "约50名官员", "kk", "елуге жуық шенеунік"),
        ("en", "25 officials", "ru", "двадцать пять чиновников"), ("en", "at 5 p.m.", "ru", "в 17:00"),
        ("en", "12.5%", "ru", "12,5 процента"), ("en", "10–12 people", "zh-Hans", "10至12人"),
        ("en", "the 1990s", "ru", "1990-е годы"), ("en", "+7 727 250 1020", "ru", "+7 727 250 1020"),
        ("en", "version 2.1.3", "kk", "2.1.3 нұсқасы"), ("en", "5 km of road", "ru", "5 км дороги"),
        ("en", "40 percent of them", "kk", "олардың 40 пайызы"),
    ])
    func `the same number in two ways is no finding`(
        from: String, source: String, to: String, target: String
    ) throws {
        #expect(try rules((from, source), (to, target)) == [])
    }

    @Test(arguments: [
        ("en", "On 3 June they left.", "ru", "4 июня они уехали.", ["number-mismatch", "number-mismatch"]),
        ("en", "2,500 people", "zh-Hans", "250人", ["number-mismatch", "number-mismatch"]),
        ("en", "1.25 million", "ru", "12,5 млн", ["number-mismatch", "number-mismatch"]),
        ("en", "They left in 2018.", "kk", "Олар кетті.", ["number-mismatch"]),
        ("ru", "Они уехали.", "ug", "ئۇلار 2018-يىلى كەتتى.", ["number-mismatch"]),
        ("en", "5 km of road", "ru", "5 миль дороги", ["unit-mismatch"]),
        ("en", "500 dollars", "kk", "500 теңге", ["unit-mismatch"]),
    ])
    func `another number or unit is one`(
        from: String, source: String, to: String, target: String, expected: [String]
    ) throws {
        #expect(try rules((from, source), (to, target)) == expected)
    }
}
