import Terminology
import Testing
import TranslationTypes

/// Terms left out, renderings that change, segments left as they were.
@Suite struct PairCheckTests {
    private func rules(_ bench: CheckBench, _ passages: [TextPassage]) -> [String] {
        var checker = bench.checker()
        var found = passages.flatMap { checker.findings(in: $0) }
        found += checker.closing()
        return found.map(\.rule).filter { $0 != "end-mark" && $0 != "punctuation" }
    }

    private func china() throws -> CheckBench {
        try CheckBench().with("China", "en", .preferred).with("Китай", "ru", .preferred).with(
            "中国", "zh-Hans", .preferred
        )
        .with("Қытай", "kk", .preferred)
    }

    @Test(arguments: [
        ("ru", "Китая", []), ("ru", "китайской границы", []), ("zh-Hans", "中国共产党", []), ("kk", "Қытайдың", []),
        ("ru", "этой страны", ["missing-term"]), ("zh-Hans", "该国", ["missing-term"]),
    ])
    func `a term is missing where neither it nor a word made of it is there`(
        language: String, target: String, expected: [String]
    ) throws {
        #expect(rules(try china(), [try CheckBench.pair(("en", "of China"), (language, target))]) == expected)
    }

    @Test func `a term in a longer term is there`() throws {
        let bench = try CheckBench().with("哈萨克族", "zh-Hans", .preferred, "a").with("Kazakh", "en", .preferred, "a")
            .with("ethnic Kazakh", "en", .preferred, "b")
        #expect(rules(bench, [try CheckBench.pair(("zh-Hans", "哈萨克族人"), ("en", "an ethnic Kazakh"))]) == [])
    }

    @Test func `a term rendered in two ways is told where it is not the preferred one`() throws {
        let bench = try CheckBench().with("camp", "en", .preferred).with("лагерь", "ru", .preferred)
            .with("центр", "ru", .admitted)
        let passages = [
            try CheckBench.pair(("en", "the camp"), ("ru", "о лагере"), number: 0),
            try CheckBench.pair(("en", "this camp"), ("ru", "в центре"), number: 1),
        ]
        var checker = bench.checker()
        #expect(passages.flatMap { checker.findings(in: $0) }.isEmpty)
        let found = checker.closing()
        #expect(found.map(\.rule) == ["inconsistent-term"])
        #expect(found.first?.passage == 1)
        #expect(checker.closing().isEmpty)
    }

    @Test func `the feminine of a term is the same rendering`() throws {
        let bench = try CheckBench().with("Kazakh", "en", .preferred).with("казах", "ru", .preferred)
            .with("казашка", "ru", .admitted)
        let passages = [
            try CheckBench.pair(("en", "a Kazakh"), ("ru", "казах"), number: 0),
            try CheckBench.pair(("en", "one Kazakh"), ("ru", "казашка"), number: 1),
        ]
        #expect(rules(bench, passages) == [])
    }

    @Test func `a source translated twice is told once`() throws {
        let passages = [
            try CheckBench.pair(("en", "See below."), ("ru", "См. ниже."), number: 0),
            try CheckBench.pair(("en", "See below."), ("ru", "См. ниже."), number: 1),
            try CheckBench.pair(("en", "See below."), ("ru", "Смотри ниже."), number: 2),
        ]
        #expect(rules(CheckBench(), passages) == ["inconsistent-translation"])
    }

    @Test(arguments: [
        ("en", "They left the country.", "ru", "They left the country.", ["untranslated"]),
        ("en", "Radio Free Asia", "ru", "Radio Free Asia", []), ("en", "2019", "ru", "2019", []),
        ("zh-Hans", "他们离开了这个国家", "ru", "他们离开了这个国家", ["untranslated"]),
        (
            "en", "They left.", "kk", "Они уехали из страны рано утром вместе с детьми и больше не возвращались.",
            ["wrong-language"]
        ),
        ("en", "They left.", "kk", "Олар таңертең ерте балаларымен бірге елден кетіп, қайтып оралмады.", []),
        ("en", "They left.", "ug", "ئۇلار ئەتىگەندە بالىلىرى بىلەن بىللە دۆلەتتىن ئايرىلدى.", []),
    ])
    func `a target in the wrong language is told`(
        from: String, source: String, to: String, target: String, expected: [String]
    ) throws {
        #expect(rules(CheckBench(), [try CheckBench.pair((from, source), (to, target))]) == expected)
    }
}
