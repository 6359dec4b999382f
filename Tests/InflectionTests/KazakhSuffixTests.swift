import Inflection
import Testing

@Suite struct KazakhSuffixTests {
    private func analyses(_ form: String, of term: String) -> [WordAnalysis] {
        let forms = SuffixGrammar.kazakh.forms(of: [term], partOfSpeech: nil, isName: false)
        return forms.words[0].analyses(of: ArraySlice(form.utf8))
    }

    // Worked out by hand after Қазақ грамматикасы (2002), chapters on the noun.
    @Test(arguments: [
        ("мектеп", "мектептеріндегілерге"), ("лагерь", "лагерлерінде"), ("лагерь", "лагерьлерінде"),
        ("халық", "халқымызға"), ("тергеу", "тергеуге"), ("орын", "орнынан"), ("ақш", "ақш-тың"), ("ақш", "ақштың"),
        ("президент", "президентпен"), ("қала", "қаладағылар"), ("адам", "адамдікі"), ("банк", "банкіге"),
        ("аудан", "ауданымыздың"), ("назарбаев", "назарбаевтың"), ("нью-йорк", "нью-йоркте"),
        ("австралия", "австралияның"),
    ])
    func `recognises a form`(term: String, form: String) {
        #expect(!analyses(form, of: term).isEmpty)
    }

    // Other words that begin alike: derivations, verbs, chance.
    @Test(arguments: [
        ("ел", "елу"), ("ел", "елші"), ("су", "сусын"), ("қала", "қалады"), ("қала", "қалай"), ("қала", "қалған"),
        ("қала", "қалалық"), ("адам", "адамзат"), ("адам", "адамсыз"), ("жыл", "жылдам"), ("ат", "ата"), ("ат", "атты"),
        ("бас", "басшы"), ("бас", "басқа"), ("бас", "басты"), ("сот", "сотқар"), ("тіл", "тілек"), ("күн", "күнә"),
        ("күн", "күндіз"), ("жер", "жерлес"), ("үй", "үйрен"), ("президент", "президенттік"), ("от", "оттегі"),
        ("жақ", "жақын"), ("түс", "түсті"), ("дін", "діндар"), ("жұмыс", "жұмыссыз"), ("қыс", "қысқа"), ("он", "оның"),
    ])
    func `leaves another word alone`(term: String, word: String) {
        #expect(analyses(word, of: term).isEmpty)
    }

    @Test func `says what each piece of a word is`() {
        let found = analyses("мектептеріндегілерге", of: "мектеп").first
        #expect(
            found?.pieces == [
                .init("мектеп", "stem"), .init("тер", "pl"), .init("і", "px3"), .init("нде", "loc"),
                .init("гі", "attr"),
                .init("лер", "pl"), .init("ге", "dat"),
            ])
        #expect(found?.features == [.plural, .possessor3, .locative, .attributive, .dative])
    }

    @Test func `a broken rule costs something`() throws {
        let kept = try #require(analyses("заводта", of: "завод").first)
        let broken = try #require(analyses("заводда", of: "завод").first)
        #expect(kept.cost == 0 && broken.cost > 0)
    }

    private static let owned: [(String, Features)] = [
        ("орталықтарында", [.plural, .locative]),
        ("орталығымызда", [.possessor1, .possessorPlural, .locative]),
        ("орталықта", .locative), ("орталығы", []),
    ]

    @Test(arguments: owned)
    func `a possessive of the citation is no feature`(form: String, features: Features) {
        let forms = SuffixGrammar.kazakh.forms(of: ["тәрбиелеу", "орталығы"], partOfSpeech: nil, isName: false)
        #expect(forms.words[1].analyses(of: ArraySlice(form.utf8)).first?.features == features)
    }

    @Test func `a single word takes the endings after the possessive that it surely has`() {
        #expect(analyses("басқармасында", of: "басқармасы").first?.features == .locative)
        #expect(analyses("басқармаларында", of: "басқармасы").first?.features == [.plural, .locative])
        #expect(analyses("басқармада", of: "басқармасы").isEmpty)
        let forms = SuffixGrammar.kazakh.forms(of: ["басқармасы"], partOfSpeech: nil, isName: false)
        #expect(forms.forms(.dative) == ["басқармасына"])
    }

    @Test func `a head with a possessor takes its dependent in the genitive`() throws {
        let forms = SuffixGrammar.kazakh.forms(of: ["адам", "құқығы"], partOfSpeech: nil, isName: false)
        let genitive = try #require(forms.words[0].analyses(of: ArraySlice("адамның".utf8)).first)
        let owned = try #require(forms.words[1].analyses(of: ArraySlice("құқығын".utf8)).first)
        let bare = try #require(forms.words[1].analyses(of: ArraySlice("құқық".utf8)).first)
        #expect(forms.agreement(of: [genitive, owned]) == .accusative)
        #expect(forms.agreement(of: [genitive, bare]) == nil)
        #expect(forms.words[0].analyses(of: ArraySlice("адамдарды".utf8)).isEmpty)
    }

    @Test func `finds Cyrillic terms in words of another alphabet`() throws {
        // Kazakh in Arabic letters as far as the example needs them, without the hamza.
        let letters = [
            "х": "ح", "а": "ا", "л": "ل", "ы": "ى", "қ": "ق", "н": "ن", "ң": "ڭ", "т": "ت", "р": "ر", "д": "د",
        ]
        let grammar = SuffixGrammar.kazakh { letters[$0] ?? $0 }
        let forms = grammar.forms(of: ["халық"], partOfSpeech: nil, isName: false)
        let found = try #require(forms.words[0].analyses(of: ArraySlice("حالقىنىڭ".utf8)).first)
        #expect(found.features == [.possessor3, .genitive])
        #expect(forms.forms([.plural, .genitive]) == ["халықтардың"])
        var anchors: [ArraySlice<UInt8>] = []
        grammar.anchors(of: ArraySlice("халық".utf8), isLast: true, into: &anchors)
        #expect(anchors.map { String(decoding: $0, as: UTF8.self) } == ["حال"])
    }

    @Test func `a term without the form that is asked for gives the nearest`() {
        let forms = SuffixGrammar.kazakh.forms(of: ["түрме"], partOfSpeech: nil, isName: false)
        #expect(forms.forms(.terminative) == nil)
        #expect(forms.closestForms([.plural, .prepositional, .feminine]) == ["түрмелерде"])
    }
}
