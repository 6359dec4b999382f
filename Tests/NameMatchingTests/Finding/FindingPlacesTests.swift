import NameMatching
import Testing
import TranslationTypes

/// Places of the shipped gazetteer in sentences: “form = base”, “@” before places. Worked out by hand.
struct FindingPlacesTests {
    private static let finder = NameFinder(known: Gazetteer.standard.namesInTexts)

    static let sentences: [(text: String, language: LanguageTag, expected: [String])] = [
        // Written short, as everybody does, where the gazetteer has 北京市, 喀什市, 和田市 and قۇمۇل شەھىرى.
        ("代表团访问北京、喀什和和田。", .chinese, ["@北京", "@喀什", "@和田"]),
        ("ئۇ قۇمۇلدا تۇغۇلغان.", .uyghur, ["@قۇمۇلدا=قۇمۇل"]),
        // A word and a people are no places: against, in a row, the Kazakhs, the Tibetans.
        ("ئۇلار بۇنىڭغا قارشى تۇردى، قاتاردا كۈتتى.", .uyghur, []),
        ("تىبەتلەر تىبەتتە ياشايدۇ.", .uyghur, ["@تىبەتتە=تىبەت"]),
        ("她是哈萨克族作家。", .chinese, []),
        // The script of the text stays.
        ("他在德國和烏克蘭工作。", LanguageTag(language: "zh", script: .traditionalHan), ["@德國", "@烏克蘭"]),
        // Persons with names of places, and places with names of persons.
        ("Кеше Абай Құнанбаевтың кітабы шықты. Абайдың өлеңдері көп.", .kazakh, ["Абай Құнанбаевтың=Абай Құнанбаев"]),
        ("Кеше Абай облысында су тасыды.", .kazakh, ["@Абай облысында=Абай облысы"]),
        ("Памятник, где Михаил Фрунзе родился, в Пишпеке.", .russian, ["Михаил Фрунзе", "@Пишпеке=Пишпек"]),
        (
            "Then George Washington and Jack London met in Turkey.", .english,
            ["George Washington", "Jack London", "@Turkey"]
        ),
        // Capitals tell US from us, and U.S. is no initials.
        ("The US told us, and U.S. Customs told Kazakhstan.", .english, ["@US", "@Kazakhstan"]),
    ]

    @Test(arguments: sentences) func `tells places from words and persons`(
        _ text: String, _ language: LanguageTag, _ expected: [String]
    ) {
        let found = Self.finder.names(in: text, language: language).map { name in
            let form = String(decoding: Array(text.utf8)[name.utf8Range], as: UTF8.self)
            return (name.kind == .place ? "@" : "") + (form == name.name ? form : "\(form)=\(name.name)")
        }
        #expect(found == expected)
    }
}
