import Terminology
import Testing
import TranslationTypes

@Suite struct LintTests {
    /// One term of a made-up glossary: concept, language, text, status, and what is to be wrong with it.
    static func term(
        _ text: String, _ language: LanguageTag = .kazakh, _ status: TermStatus? = .preferred,
        date: String? = "2026-11-21",
        source: String? = "S", details: [TermDetail] = [], casePolicy: CasePolicy = .automatic
    ) -> Term {
        Term(
            text, language: language, status: status, casePolicy: casePolicy, source: source, date: date,
            details: details)
    }

    static func concept(_ identifier: String, _ terms: Term...) -> Concept {
        Concept(identifier: identifier, definitions: [Definition("d")], terms: terms)
    }

    func rules(_ concepts: [Concept], styles: [HouseStyle] = []) throws -> [String] {
        try Lint().findings(in: LintSubject(Termbase(concepts), styles: styles)).map {
            "\($0.severity.rawValue) \($0.rule)"
        }
    }

    static let kazakhArabic = LanguageTag(language: "kk", script: .arabic)

    @Test(arguments: [
        ([concept("1", term("сот"), term("суд", .russian))], []),
        ([concept("1", term("сот"), term("трибунал"))], ["error two-preferred"]),
        ([concept("1", term("сот")), concept("2", term("Сот"))], ["warning preferred-homonym"]),
        (
            [concept("1", term("сот"), term("сот", .kazakh, .admitted))],
            ["error two-statuses", "warning duplicate-term"]
        ),
        (
            [concept("1", term("сот"), term("Сот", .kazakh, .admitted))],
            ["warning two-statuses", "info duplicate-term"]
        ),
        ([concept("1", term("сот"), term("Сот", .kazakh, .admitted, casePolicy: .sensitive))], ["info duplicate-term"]),
        (
            [concept("1", term("ребёнок", .russian), term("ребенок", .russian, .preferred))],
            ["error two-preferred", "info duplicate-term"]
        ),
        ([concept("1", term("концлагерь", .kazakh, .forbidden))], ["warning ban-without-alternative"]),
        ([concept("1", term("лагер", .kazakh, .deprecated))], ["info ban-without-alternative"]),
        ([concept("1", term("сот", source: nil))], ["warning missing-source"]),
        ([concept("1", term("сот", date: "21.11.2026"))], ["error malformed-date"]),
        ([concept("1", term("сот", date: "2025-02-29"))], ["error malformed-date"]),
        ([concept("1", term("сот", date: "2024-02"))], []),
        ([Concept(identifier: "1", terms: [term("сот"), term("суд", .russian)])], ["warning missing-definition"]),
        (
            [
                Concept(
                    identifier: "1", definitions: [Definition("о", language: .russian)],
                    terms: [term("сот"), term("суд", .russian)])
            ], ["info missing-definition"]
        ),
        ([concept("1", term("camp", .kazakh))], ["error wrong-script"]),
        ([concept("1", term("WHO", .russian))], ["info wrong-script"]),
        ([concept("1", term("再教育营", LanguageTag(language: "zh", script: .traditionalHan)))], []),
        // A Latin c and a Latin a in a Cyrillic word; an Arabic heh at the end of a Uyghur word; a presentation form.
        ([concept("1", term("cот"))], ["error wrong-letters"]),
        ([concept("1", term("қaйта"))], ["error wrong-letters"]),
        ([concept("1", term("مەكتەپته", .uyghur))], ["error wrong-letters"]),
        ([concept("1", term("ﺳوت", .uyghur))], ["error wrong-letters"]),
        ([concept("1", term("и\u{306}од", .russian))], ["error wrong-letters"]),
        ([concept("1", term(" сот"))], ["error stray-characters"]),
        ([concept("1", term("сот үйі "))], ["error stray-characters"]),
        ([concept("1", term("сот  үйі"))], ["error stray-characters"]),
        ([concept("1", term("сот\u{A0}үйі"))], ["error stray-characters"]),
        ([concept("1", term("со\u{AD}т"))], ["error stray-characters"]),
        ([concept("1", term("«сот»"))], ["error stray-characters"]),
        ([concept("1", term("сот;"))], ["error stray-characters"]),
        ([concept("1", term("т. б."))], []),
        (
            [concept("1", term("сот", details: [TermDetail("partOfSpeech", "nomen", element: "termNote")]))],
            ["error unknown-part-of-speech"]
        ),
        ([concept("1", term("лагерьлер"))], ["info plural-form"]),
        ([concept("1", term("camps", .english))], ["info plural-form"]),
        ([concept("1", term("لاگېرلار", .uyghur))], ["info plural-form"]),
        ([concept("1", term("crisis", .english))], []),
        // дар is too short for a stem with a suffix.
        ([concept("1", term("пилдар"))], ["info plural-form"]), ([concept("1", term("дидар"))], []),
    ])
    func `finds what is wrong and nothing else`(concepts: [Concept], expected: [String]) throws {
        #expect(try rules(concepts).sorted() == expected.sorted())
    }

    @Test func `finds terms inside terms of other concepts`() throws {
        let concepts = [
            Self.concept("1", Self.term("лагерь перевоспитания", .russian), Self.term("再教育营", .chinese)),
            Self.concept(
                "2", Self.term("заключение", .russian), Self.term("лагерь", .russian, .forbidden),
                Self.term("营", .chinese)),
            Self.concept("3", Self.term("трудовой лагерь", .russian, .admitted)),
            // Another word, another language, the same concept.
            Self.concept(
                "4", Self.term("концлагерь новый", .russian), Self.term("лагерь перевоспитания", .kazakh),
                Self.term("новый", .russian, .admitted)),
        ]
        let findings = try Lint(rules: [TermInsideTermRule()]).findings(in: LintSubject(Termbase(concepts)))
        #expect(
            findings.map { "\($0.severity.rawValue) \($0.term ?? "")" } == [
                "warning лагерь перевоспитания", "info 再教育营", "info трудовой лагерь",
            ])
        #expect(findings[0].message.contains("forbidden in 2"))
    }

    @Test func `finds the same terms inside terms as a comparison of all pairs`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let words = ["сот", "үкім", "заң", "орган", "шекара", "қызмет"]
        let concepts = (0..<120).map { number in
            let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                words[Int.random(in: 0..<6, using: &random)]
            }
            return Self.concept("\(number)", Self.term(text.joined(separator: " ")))
        }
        var expected: Set<String> = []
        for outer in concepts {
            for inner in concepts where outer.identifier != inner.identifier {
                let (long, short) = (outer.terms[0].text, inner.terms[0].text)
                if long != short, " \(long) ".contains(" \(short) ") { expected.insert("\(outer.identifier) \(short)") }
            }
        }
        let findings = try Lint(rules: [TermInsideTermRule()]).findings(in: LintSubject(Termbase(concepts)))
        let found = Set(
            findings.map { "\($0.concept ?? "") \($0.message.split(separator: "“")[1].split(separator: "”")[0])" })
        #expect(found == expected, "seed \(seed)")
    }

    @Test func `looks at house styles`() throws {
        let text =
            TermbaseStyleTests.head + """
                1\tkk\tсот\tpreferred\t\tS\t2026
                1\tkk\tтрибунал\tpreferred\tn\tS\t2026
                1\tkk\tтрибунал\tadmitted\tn\tS\t2026
                7\tkk\tсот\tpreferred\tn\tS\tкеше
                """
        let style = try TermbaseStyleTests.style(text)
        let subject = LintSubject(try Termbase([Self.concept("1", Self.term("сот"))]), styles: [style])
        let findings = Lint().findings(in: subject)
        #expect(
            findings.map { "\($0.place?.line ?? 0) \($0.severity.rawValue) \($0.rule)" } == [
                "2 info style-restatement", "3 error style-two-preferred", "4 error style-two-preferred",
                "5 error malformed-date", "5 error style-unknown-concept",
            ])
    }

    @Test func `takes severities and leaves out what is off`() throws {
        let subject = LintSubject(try Termbase([Self.concept("1", Self.term("cот", source: nil))]))
        let lint = Lint(severities: ["wrong-letters": .off, "missing-source": .error])
        #expect(lint.findings(in: subject).map { "\($0.severity.rawValue) \($0.rule)" } == ["error missing-source"])
        #expect(Set(Lint.allRules.map(\.identifier)).count == Lint.allRules.count)
    }

    @Test func `says where, what and what to do`() throws {
        var builder = TermbaseBuilder()
        builder.begin(file: "g.tsv")
        try builder.add(Self.concept("C1", Self.term("сот"), Self.term("қaйта")), line: 2, termLines: [2, 3])
        let findings = Lint(rules: [WrongLettersRule()]).findings(in: LintSubject(builder.build()))
        #expect(
            findings.map(\.description) == [
                "g.tsv:3: error: “қaйта” has a (U+0061) for а (U+0430) of another alphabet or form; write “қайта” [wrong-letters]"
            ])
    }
}
