@testable import Terminology
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
        ("en", "5 hectares of land", "ru", "5 квадратных километров земли", ["unit-mismatch"]),
    ])
    func `another number or unit is one`(
        from: String, source: String, to: String, target: String, expected: [String]
    ) throws {
        #expect(try rules((from, source), (to, target)) == expected)
    }

    /// Words that begin as a unit does: millimetre, militiaman, tunnel, chopped, milestone, Europe, contract, balance, tonnage,
    /// handcuffs. Each stands beside a unit that it is not.
    @Test(arguments: [
        ("en", "100 kg", "ru", "100 миллиметров"),
        ("en", "15 tenge", "ru", "15 милиционеров"), ("en", "3 km long", "ru", "3 тоннеля"),
        ("en", "3 dollars", "ru", "3 рубленые котлеты"), ("ru", "5 км", "en", "5 milestones"),
        ("ru", "27 долларов", "en", "27 European countries"), ("en", "27 dollars", "kk", "27 еуропалық ел"),
        ("en", "27 dollars", "ug", "27 ياۋروپا دۆلىتى"), ("en", "5 tonnes", "kk", "5 келісімшарт"),
        ("en", "5 tonnes", "ug", "5 كويزا"), ("en", "3 dollars", "kk", "3 теңгерім"),
        ("en", "3 dollars", "kk", "3 тоннаж"),
    ])
    func `a word that only begins as a unit does is none`(
        from: String, source: String, to: String, target: String
    ) throws {
        #expect(try rules((from, source), (to, target)) == [])
    }

    /// The number reader mostly takes the word for a million with the number; where it does not, it is no unit either.
    @Test(arguments: ["100 миллион", "100 миллиона", "100 миллионов", "100-миллионный", "100 миллиардов"])
    func `a million is no mile`(text: String) {
        #expect(UnitWords.standard.unit(at: 0..<3, in: CheckedSide(text: text, language: .russian)) == nil)
    }

    /// The school paradigms of миля, тонна, рубль, юань and квадратный километр, and forms of the Kazakh and Uyghur nouns by their
    /// suffixes, worked out by hand: each is the unit, so that another one beside it is told.
    @Test(arguments: [
        ("ru", ["миля", "мили", "миле", "милю", "милей", "милям", "милями", "милях", "миль"]),
        ("ru", ["тонна", "тонны", "тонне", "тонну", "тонной", "тонн", "тоннам", "тоннами", "тоннах"]),
        (
            "ru",
            ["рубль", "рубля", "рублю", "рублём", "рублем", "рубле", "рубли", "рублей", "рублям", "рублями", "рублях"]
        ),
        ("ru", ["юань", "юаня", "юаню", "юанем", "юане", "юани", "юаней", "юаням", "юанями", "юанях"]),
        ("ru", ["квадратный километр", "квадратного километра", "квадратных километров", "квадратными километрами"]),
        ("en", ["mile", "miles", "euro", "euros", "ton", "tons", "tonnes"]),
        (
            "kk",
            [
                "келі", "келіге", "келіден", "келілік", "еуро", "еуроның", "еуродан", "теңгеге", "теңгенің", "теңгелік",
                "тоннадан",
            ]
        ),
        ("ug", ["ياۋرو", "ياۋرونىڭ", "كوي", "كويغا", "كويلۇق"]),
        // Open a and e become i before a suffix, in a closed last syllable too where the suffix begins with i.
        ("ug", ["توننا", "توننىغا", "توننىنىڭ", "توننىسى", "تەڭگە", "تەڭگىگە", "تەڭگىدىن", "تەڭگىلىك"]),
        ("ug", ["دوللار", "دوللارغا", "دوللىرى", "دوللىرىغا", "گېكتارى", "گېكتىرى", "كىلوگرامى", "كىلوگرىمى"]),
    ])
    func `every form of a unit is that unit`(language: String, forms: [String]) throws {
        for form in forms {
            #expect(try rules(("zh-Hans", "5亩地"), (language, "5 \(form)")) == ["unit-mismatch"], "\(form)")
        }
    }
}
