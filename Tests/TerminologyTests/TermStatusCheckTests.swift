import Terminology
import Testing
import TranslationTypes

/// Expected forms are worked out by hand from the grammars of the languages.
@Suite struct TermStatusCheckTests {
    private let bench = CheckBench()

    private func fixed(_ text: String, _ language: String, _ old: String, _ new: String) throws -> String {
        let bench = try self.bench.with(old, language, .forbidden).with(new, language, .preferred)
        return CheckBench.fixed(text, try bench.findings(text, language, rules: ["forbidden-term"]))
    }

    @Test(arguments: [
        ("Их держали в лагерях.", "лагерь", "центр", "Их держали в центрах."),
        ("Он был в лагере перевоспитания.", "лагерь перевоспитания", "учебный центр", "Он был в учебном центре."),
        ("Говорили о лагере.", "лагерь", "учебный центр", "Говорили об учебном центре."),
        ("Лагерям нет конца.", "лагерь", "центр", "Центрам нет конца."),
        ("В ЛАГЕРЯХ ТЕСНО.", "лагерь", "центр", "В ЦЕНТРАХ ТЕСНО."),
    ])
    func `a Russian term is put in with the case and number of the old one`(
        text: String, old: String, new: String, expected: String
    ) throws {
        #expect(try fixed(text, "ru", old, new) == expected)
    }

    @Test(arguments: [
        ("Олар лагерлерінде қалды.", "kk", "лагерь", "орталық", "Олар орталықтарында қалды."),
        ("Лагерьден шықты.", "kk", "лагерь", "орталық", "Орталықтан шықты."),
        ("ئۇلار لاگېردا ئىدى", "ug", "لاگېر", "مەركەز", "ئۇلار مەركەزدە ئىدى"),
        ("ئۇلار لاگېرلاردىن چىقتى", "ug", "لاگېر", "مەركەز", "ئۇلار مەركەزلەردىن چىقتى"),
        ("他们被关进教培中心。", "zh-Hans", "教培中心", "再教育营", "他们被关进再教育营。"),
        ("他們被關進教培中心。", "zh-Hant", "教培中心", "再教育营", "他們被關進再教育营。"),
    ])
    func `a term of another language is put in with its endings`(
        text: String, language: String, old: String, new: String, expected: String
    ) throws {
        #expect(try fixed(text, language, old, new) == expected)
    }

    @Test(arguments: [
        ("They saw a reeducation camp.", "reeducation camp", "internment camp", "They saw an internment camp."),
        ("An internment camp was shut.", "internment camp", "reeducation camp", "A reeducation camp was shut."),
        ("They were in reeducation camps.", "reeducation camp", "training center", "They were in training centers."),
        (
            "They were in reeducation camps.", "reeducation camp", "transformation through education camp",
            "They were in transformation through education camps."
        ),
        (
            "Reeducation Camps Grow in the West", "reeducation camp", "training center",
            "Training Centers Grow in the West"
        ),
        ("REEDUCATION CAMPS GROW", "reeducation camp", "training center", "TRAINING CENTERS GROW"),
        (
            "He was in a Vocational Training Center then.", "Vocational Training Center", "reeducation camp",
            "He was in a reeducation camp then."
        ),
        (
            "Vocational Training Center staff left.", "Vocational Training Center", "reeducation camp",
            "Reeducation camp staff left."
        ),
    ])
    func `an English term is put in with its article and capitals`(
        text: String, old: String, new: String, expected: String
    ) throws {
        #expect(try fixed(text, "en", old, new) == expected)
    }

    @Test(arguments: [
        ("ru", "Большой лагерь закрыт.", "лагерь", "учреждение", false),
        ("ru", "В этом лагере.", "лагерь", "тюрьма", false), ("ru", "В этих лагерях.", "лагерь", "тюрьма", true),
        ("ru", "В этом лагере.", "лагерь", "центр", true), ("ru", "Увидел лагеря.", "лагерь", "центр", false),
        ("ru", "Увидел этих террористов.", "террорист", "центр", false),
        ("kk", "Лагерь мен түрме.", "лагерь", "орталық", false), ("kk", "Лагерьден шықты.", "лагерь", "орталық", true),
        ("en", "The northwestern Xinjiang Province grew.", "Xinjiang Province", "Xinjiang", false),
        ("en", "He left Xinjiang Province.", "Xinjiang Province", "Xinjiang", true),
    ])
    func `a suggestion is safe only where nothing around it must change`(
        language: String, text: String, old: String, new: String, isSafe: Bool
    ) throws {
        let bench = try self.bench.with(old, language, .forbidden).with(new, language, .preferred)
        let finding = try #require(try bench.findings(text, language, rules: ["forbidden-term"]).first)
        #expect(finding.suggestions.first?.isSafe == isSafe)
    }

    @Test(arguments: [
        ("en", "He called it a “camp” there.", "camp"), ("ru", "Он назвал это «лагерем».", "лагерь"),
        ("ug", "ئۇ «لاگېر» دېدى", "لاگېر"), ("zh-Hans", "他说“集中营”这个词。", "集中营"),
    ])
    func `a forbidden term may stand in a quotation`(language: String, text: String, term: String) throws {
        let bench = try self.bench.with(term, language, .forbidden)
        #expect(try bench.findings(text, language, rules: ["forbidden-term"]).isEmpty)
    }

    @Test func `a term that another concept prefers is let be`() throws {
        let bench = try self.bench.with("center", "en", .forbidden, "a").with("center", "en", .preferred, "b")
        #expect(try bench.findings("The center was shut.", "en", rules: ["forbidden-term"]).isEmpty)
    }

    @Test func `of overlapping terms the longer one is judged`() throws {
        let bench = try self.bench.with("camp", "en", .forbidden, "a").with("summer camp", "en", .preferred, "b")
        #expect(try bench.findings("They went to summer camps.", "en", rules: ["forbidden-term"]).isEmpty)
        #expect(try bench.findings("They went to camps.", "en", rules: ["forbidden-term"]).count == 1)
    }

    @Test func `the source of a translation is let be`() throws {
        var checker = try bench.with("camp", "en", .forbidden).checker()
        let passage = try CheckBench.pair(("en", "The camp."), ("ru", "Лагерь."))
        #expect(checker.findings(in: passage).filter { $0.rule == "forbidden-term" }.isEmpty)
    }

    @Test func `an exempt phrase lets its words be`() throws {
        var options = Checker.Options()
        options.exemptPhrases = ["Camp Committee"]
        var checker = try bench.with("camp", "en", .forbidden).checker(options)
        let passage = TextPassage(
            number: 0, sides: [PassageSide("The Camp Committee saw a camp.", language: try LanguageTag("en"))])
        #expect(checker.findings(in: passage).map(\.utf8Range) == [25..<29])
    }
}
