import Inflection
import Testing
import TranslationTypes

/// Terms of several words; the forms are written by hand after the rules of agreement (Russian Grammar, 1980, on attributes).
@Suite struct RussianTermTests {
    private let grammar = RussianGrammar()

    private func found(_ text: String, as term: String) -> Features? {
        let forms = grammar.forms(of: term)
        let words = ParadigmPair.words(text)
        guard words.count == forms.words.count else { return nil }
        return forms.agreement(ofReadings: zip(forms.words, words).map { $0.analyses(of: Array($1.utf8)[...]) })?
            .features
    }

    static let agreeing: [(String, String, Features)] = [
        ("Белого дома", "Белый дом", .genitive),
        ("социальных сетях", "социальная сеть", [.prepositional, .plural]),
        ("министрам иностранных дел", "министр иностранных дел", [.dative, .plural]),
        ("правами человека", "права человека", [.instrumental, .plural]),
        ("политических заключенных", "политический заключенный", [.genitive, .plural]),
        ("странами-участницами", "страна-участница", [.instrumental, .plural]),
        ("президента Трампа", "президент Трамп", .genitive),
        ("Республике Казахстан", "Республика Казахстан", .dative),
        ("город Алматы", "город Алматы", []),
        ("Си Цзиньпином", "Си Цзиньпин", .instrumental),
        ("Ильхама Тохти", "Ильхам Тохти", .genitive),
        ("Рабии Кадир", "Рабия Кадир", .genitive),
        ("без вести пропавших", "без вести пропавший", [.genitive, .plural]),
        ("прав и свобод", "права и свободы", [.genitive, .plural]),
        ("международных отношений", "международные отношения", [.genitive, .plural]),
        ("Соединенных Штатах Америки", "Соединенные Штаты Америки", [.prepositional, .plural]),
        ("Коммунистической партией Китая", "Коммунистическая партия Китая", .instrumental),
        ("ученого совета", "ученый совет", .genitive),
        ("заключенным лагеря", "заключенный лагеря", .instrumental),
    ]

    @Test(arguments: agreeing)
    func `finds a term whose words agree`(text: String, term: String, features: Features) {
        #expect(found(text, as: term) == features)
    }

    @Test(arguments: [
        ("белый дома", "Белый дом"), ("белого домом", "Белый дом"), ("социальная сетей", "социальная сеть"),
        ("министра иностранные дела", "министр иностранных дел"), ("право человека", "права человека"),
    ])
    func `does not find words that do not go together`(text: String, term: String) {
        #expect(found(text, as: term) == nil)
    }

    @Test func `a counted noun has its adjectives in the plural`() {
        #expect(found("белых дома", as: "белый дом") == [.paucal, .genitive])
        #expect(grammar.forms(of: "учебный центр").closestForms([.paucal, .genitive]) == ["учебных", "центра"])
    }

    @Test func `what a term has not is made up for`() {
        #expect(grammar.forms(of: "выборы").closestForms(.dative) == ["выборам"])
        #expect(grammar.forms(of: "нарушения закона").closestForms(.instrumental) == ["нарушениями", "закона"])
        #expect(grammar.forms(of: "СССР").closestForms(.instrumental) == ["ссср"])
        #expect(grammar.forms(of: "центр").closestForms([.locative, .plural]) == ["центрах"])
        #expect(grammar.forms(of: "центр").closestForms([.possessor3, .ablative]) == ["центра"])
        #expect(grammar.forms(of: "гражданин").closestForms([.accusative, .plural]) == ["граждан"])
        #expect(grammar.forms(of: "центр").closestForms(.accusative) == ["центр"])
        #expect(grammar.forms(of: "уйгурский").closestForms([.accusative, .animate]) == ["уйгурского"])
    }
}
