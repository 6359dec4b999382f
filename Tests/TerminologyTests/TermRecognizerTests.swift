import Testing
import TranslationTypes

@testable import Terminology

@Suite struct TermRecognizerTests {
    /// Terms, texts and what is found; inflected forms by the grammars of each language.
    static let cases: [(language: String, terms: [String], text: String, found: [String])] = [
        (
            "kk", ["лагерь"], "Лагерьлерде де, лагерлерінде де, лагерьдің ішінде",
            ["Лагерьлерде", "лагерлерінде", "лагерьдің"]
        ),
        ("kk", ["қайта тәрбиелеу лагері"], "қайта тәрбиелеу лагерлерінде", ["қайта тәрбиелеу лагерлерінде"]),
        ("kk", ["қайта тәрбиелеу лагері"], "«қайта тәрбиелеу» лагеріне", ["қайта тәрбиелеу» лагеріне"]),
        ("kk", ["мектеп"], "мектебінің, мектептік, мектепке", ["мектебінің", "мектепке"]),
        ("kk", ["АҚШ"], "АҚШ-тың, ақш, АҚШ", ["АҚШ-тың", "АҚШ"]),
        ("kk-Arab", ["лагерь"], "ولار لاگەرلەردە", ["لاگەرلەردە"]),
        ("kk-Latn", ["мектеп"], "ol mektepterde", ["mektepterde"]),
        ("ug", ["لاگېر"], "لاگېرلاردا، لاگېرنىڭ", ["لاگېرلاردا", "لاگېرنىڭ"]),
        ("ug", ["شەھەر"], "شەھىرىدىكى", ["شەھىرىدىكى"]),
        ("ug-Latn", ["لاگېر"], "lagérlarda", ["lagérlarda"]),
        ("ug-Cyrl", ["لاگېر"], "лагерларда", ["лагерларда"]),
        ("ru", ["лагерь перевоспитания"], "в лагерях перевоспитания", ["лагерях перевоспитания"]),
        (
            "ru", ["лагерь", "лагерь перевоспитания"], "лагерь перевоспитания и лагерь",
            ["лагерь перевоспитания", "лагерь"]
        ),
        ("ru", ["Белый дом"], "в Белом доме, белого дома", ["Белом доме", "белого дома"]),
        ("ru", ["суд"], "суду, судья, судить", ["суду"]),
        ("ru", ["премьер-министр"], "премьер-министра, премьер министр", ["премьер-министра", "премьер министр"]),
        ("ru", ["ребёнок"], "дети, ребенку", ["дети", "ребенку"]),
        (
            "en", ["reeducation camp"], "re-education camps, the reeducation camp's",
            ["re-education camps", "reeducation camp"]
        ),
        ("en", ["camp"], "campaign, camps", ["camps"]),
        ("en", ["WHO"], "who, WHO", ["WHO"]),
        ("en", ["camp"], "a camp, camping", ["camp"]),
        ("zh", ["再教育營"], "他们在再教育营", ["再教育营"]),
        ("zh", ["萨依拉古丽·萨吾提巴依"], "萨依拉古丽•萨吾提巴依说", ["萨依拉古丽•萨吾提巴依"]),
        ("de", ["Lager"], "Lager, Lagers", ["Lager"]),
    ]

    @Test(arguments: cases.indices)
    func `finds inflected terms in every script`(_ index: Int) throws {
        let (tag, terms, text, expected) = Self.cases[index]
        let language = try LanguageTag(tag)
        let sought = terms.map { SoughtTerm(typed: $0, language: language) }
        var scanner = TermRecognizer(sought, data: NoWordLists()).scanner(for: language)
        let utf8 = Array(text.utf8)
        let found = scanner.occurrences(in: text).map { String(decoding: utf8[$0.utf8Range], as: UTF8.self) }
        #expect(found == expected, "\(tag) \(terms): \(text)")
    }

    @Test func `a term in the script of the text goes before the same term in another`() throws {
        let sought = [
            SoughtTerm("лагери", language: try LanguageTag("ug-Cyrl")), SoughtTerm("لاگېرى", language: .uyghur),
        ]
        var scanner = TermRecognizer(sought, data: NoWordLists()).scanner(for: .uyghur)
        #expect(scanner.occurrences(in: "لاگېرى").map(\.term) == [1])
    }

    @Test func `capitals of a sensitive term are asked for, and others are not`() {
        let sought = [SoughtTerm("Turkish", language: .english, casePolicy: .sensitive)]
        var scanner = TermRecognizer(sought, data: NoWordLists()).scanner(for: .english)
        #expect(scanner.occurrences(in: "turkish Turkish TURKISH").map(\.utf8Range) == [8..<15, 16..<23])
    }

    @Test func `a comma parts a term, a line break does not`() {
        let sought = [SoughtTerm("human rights", language: .english)]
        var scanner = TermRecognizer(sought, data: NoWordLists()).scanner(for: .english)
        #expect(scanner.occurrences(in: "human, rights; human\nrights").map(\.utf8Range) == [15..<27])
    }

    @Test func `a long text is told in order and in one piece`() {
        let sought = [SoughtTerm("war", language: .english), SoughtTerm("war crime", language: .english)]
        var scanner = TermRecognizer(sought, data: NoWordLists()).scanner(for: .english)
        let text = String(repeating: "A war, a war crime and peace. ", count: 2_000)
        let found = scanner.occurrences(in: text)
        #expect(found.count == 4_000)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.utf8Range.upperBound <= $1.utf8Range.lowerBound })
    }
}
