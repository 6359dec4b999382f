import Testing
import TranslationTypes

@testable import NameMatching

/// Why names match or not, in words. What the names are, readers of the five languages see; the words were written down by hand.
@Suite struct NameExplanationTests {
    private static let matcher = NameMatcher.standard

    private static func comparison(_ first: Name, _ second: Name) -> NameComparison {
        matcher.comparison(matcher.prepared(first), matcher.prepared(second))
    }

    private static func person(_ text: String, _ language: LanguageTag?) -> Name {
        Name(text, language: language, kind: .person)
    }

    @Test(arguments: [
        (
            person("Сайрагүл Сауытбай", .kazakh), person("萨依拉古丽·萨吾提巴依", .chinese),
            ["given name sounds the same (Сайрагүл ~ 萨依拉古丽)", "(Сауытбай ~ 萨吾提巴依)"],
            "Kazakh in Cyrillic letters – Chinese characters, by sound"
        ),
        (
            person("Мұхтар Омарханұлы Әуезов", .kazakh), person("Мухтар Ауэзов", .russian),
            ["given name sounds the same (Мұхтар ~ Мухтар)", "patronymic only in the first (Омарханұлы)"],
            "Kazakh in Cyrillic letters – Russian in Cyrillic letters, by sound"
        ),
        (
            person("Николай Иванов", .russian), person("Николай Петров", .russian),
            ["given name is the same (Николай)", "surname differs (Иванов / Петров)"],
            "Russian in Cyrillic letters – Russian in Cyrillic letters, by sound"
        ),
        (
            person("ئابدۇرېھىم ئۆتكۈر", .uyghur), person("Abdurehim Otkur", .english),
            ["(\u{2068}ئابدۇرېھىم\u{2069} ~ Abdurehim)", "(\u{2068}ئۆتكۈر\u{2069} ~ Otkur)"],
            "Uyghur in Arabic letters – English in Latin letters, by sound"
        ),
        (
            person("Dinigeer Yilamujiang", .english), person("Dilnigar Ilhamjan", .english), ["Dinigeer ~ Dilnigar"],
            "English in Latin letters – English in Latin letters, by sound"
        ),
    ]) func `says what was found of each part, and how the names were read`(
        _ first: Name, _ second: Name, _ reasons: [String], _ route: String
    ) {
        let comparison = Self.comparison(first, second)
        for reason in reasons { #expect(comparison.reason.contains(reason), "\(comparison.reason)") }
        #expect(comparison.route == route)
    }

    @Test(arguments: [
        ("伊宁", "Кульджа", "same place in the gazetteer: "), ("乌鲁木齐", "Кашгар", "different places in the gazetteer: "),
    ]) func `says what the gazetteer knows of places`(_ first: String, _ second: String, _ reason: String) {
        let comparison = Self.comparison(Name(first, kind: .place), Name(second, kind: .place))
        #expect(comparison.reason.hasPrefix(reason) && comparison.reason.contains(first), "\(comparison.reason)")
        #expect(comparison.reason.contains(second))
    }

    @Test func `of known places says once which, by what names from where, and takes nothing apart`() {
        let one = Self.comparison(Name("伊宁"), Name("Құлжа"))
        #expect(one.isMatch && one.parts.isEmpty)
        #expect(
            one.reason
                == "same place in the gazetteer: the city Yining (伊宁: official name; Құлжа: official name)")
        #expect(
            one.route
                == "by the gazetteer, xj-ghulja-city: 伊宁市 (zh, GeoNames 1529435), Құлжа (kk, general knowledge)")
        let two = Self.comparison(Name("乌鲁木齐", kind: .place), Name("Кашгар", kind: .place))
        #expect(!two.isMatch && two.parts.isEmpty)
        #expect(two.route.contains("xj-urumqi: 乌鲁木齐市 (zh") && two.route.contains("xj-kashgar: Кашгар (ru"))
    }

    @Test func `shows the letters as they are written`() throws {
        let names = (Self.person("سايراگۈل", .uyghur), Self.person("Сайрагүл", .kazakh))
        let part = try #require(Self.comparison(names.0, names.1).parts.first)
        #expect(part.first == "سايراگۈل" && part.second == "Сайрагүл" && part.finding == .sounds)
        #expect(part.sounds.map(\.first).joined() == "سايراگۈل" && part.sounds.map(\.second).joined() == "сайрагүл")
        #expect(part.evidence > 0)
    }

    /// Letters without a sound stand with the next, letters of two sounds with the first.
    @Test(arguments: [
        ("ئىلھام", SoundSystem.cyrillic, ["ئى", "ل", "ھ", "ا", "م"]), ("Ayşe", .latin, ["a", "y", "ş", "e"]),
        ("Weiß", .latin, ["w", "e", "i", "ß", ""]), ("薩依", .han, ["薩", "依"]),
        ("يۇلتۇز", .cyrillic, ["يۇ", "ل", "ت", "ۇ", "ز"]),
    ]) func `knows which letters write a sound`(_ text: String, _ system: SoundSystem, _ letters: [String]) throws {
        let language = system == .cyrillic ? LanguageTag.uyghur : nil
        let reader = SoundTables.standard.reader
        #expect(reader.spelling(of: text, language: language, system: system) == letters)
        #expect(reader.words(of: text, language: language).map(\.sounds.count) == [letters.count])
    }

    /// A name in each script, with a patronymic, an initial, a place, and none.
    private static let mixed: [Name] = [
        person("Сайрагүл Сауытбай", .kazakh), person("萨依拉古丽·萨吾提巴依", .chinese), person("С. Сауытбай", .kazakh),
        person("ئابدۇرېھىم ئۆتكۈر", .uyghur), person("Abdurehim Otkur", .english), person("А. Н. Иванов", .russian),
        person("Иванов Александр Николаевич", .russian), Name("伊宁", kind: .place), Name("Ghulja", kind: .place),
        Name("…"), Name("Xi Jinping"), Name("习近平"), Name("عبد الله"),
    ]

    @Test func `gives score, verdict and comparison that agree, in either order`() {
        let names = Self.mixed.map(Self.matcher.prepared)
        var scorer = Self.matcher.comparer()
        for first in names {
            for second in names {
                let comparison = scorer.comparison(first, second), verdict = scorer.verdict(first, second)
                #expect(comparison.score == verdict.score && comparison.score == scorer.score(second, first))
                #expect(comparison.reason == verdict.reason && comparison.isMatch == verdict.isMatch)
                #expect(!comparison.reason.isEmpty && !comparison.route.isEmpty)
                for part in comparison.parts where part.finding == .missing {
                    #expect((part.first == nil) != (part.second == nil))
                }
            }
        }
    }

    @Test func `knows initials`() {
        let comparison = Self.comparison(Self.mixed[5], Self.mixed[6])
        #expect(comparison.parts.filter { $0.finding == .initial }.count == 2, "\(comparison.reason)")
        #expect(comparison.reason.contains("А ~ Александр") || comparison.reason.contains("А. ~ Александр"))
    }
}
