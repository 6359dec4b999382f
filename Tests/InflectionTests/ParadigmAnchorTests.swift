import Testing
import TranslationTypes

@testable import Inflection

/// What holds for all words, whatever their paradigm.
@Suite struct ParadigmAnchorTests {
    private static let terms = [
        "лагерь", "отец", "день", "ребенок", "человек", "год", "церковь", "имя", "судья", "уйгурский", "важный",
        "Кульджа",
        "Иванов", "выборы", "ученый", "акимат", "гридь", "сестра", "яйцо", "мох", "лев", "лед", "дочь", "арестовать",
        "мыть",
        "лошадь", "хозяин", "брат", "ухо", "переговоры", "задержание", "третий", "учащийся", "рабочий", "мышь", "ы",
        "qwe",
        "интернет-кафе", "страна-участница", "премьер-министр", "путь", "кровь", "заем", "заяц", "тетя", "пять",
        "учения", "ночь", "полдень", "червонец", "корова", "сеть", "печать", "стена", "боец", "шея", "семья",
    ]
    private static let english = [
        "camp", "party", "woman", "crisis", "mother-in-law", "organise", "write", "be", "have", "go", "lie", "labour",
        "die",
        "person", "tooth", "a", "y", "re-education", "traveller", "see", "secretary-general", "make", "index",
    ]

    @Test func `every form of a word begins with one of its anchors`() {
        check(RussianGrammar(), Self.terms)
        check(EnglishGrammar(), Self.english)
    }

    private func check(_ grammar: any Grammar, _ terms: [String]) {
        let classes: [PartOfSpeech?] = [nil, .noun, .adjective, .verb, .properNoun]
        for term in terms {
            for partOfSpeech in classes {
                for isName in [false, true] {
                    let text = term.lowercased()
                    let forms = grammar.forms(of: [text], partOfSpeech: partOfSpeech, isName: isName)
                    var anchors: [ArraySlice<UInt8>] = []
                    grammar.anchors(of: Array(text.utf8)[...], isLast: true, into: &anchors)
                    for form in Self.all(forms) {
                        #expect(
                            anchors.contains { form.utf8.starts(with: $0) },
                            "\(form) of \(term) as \(partOfSpeech?.rawValue ?? "?"), name \(isName)")
                    }
                }
            }
        }
    }

    /// Every form, by going through the paradigms.
    private static func all(_ forms: any TermForms) -> [String] {
        guard let forms = forms as? ParadigmTermForms else { return [] }
        return forms.parts.flatMap { part in
            part.word.paradigms.flatMap { paradigm in paradigm.declension.cells.map { paradigm.text(of: $0) } }
        }
    }

    @Test func `analysing is looking through all forms`() {
        let seed = UInt64.random(in: 0..<UInt64.max)
        print("seed \(seed)")
        var random = SplitMix(state: seed)
        let grammar = RussianGrammar()
        for term in Self.terms {
            guard let forms = grammar.forms(of: term) as? ParadigmTermForms else { continue }
            let word = forms.parts[0].word
            let all = Self.all(forms)
            for form in all + all.map({ Self.mutated($0, &random) }) {
                let slow = Self.slowFeatures(of: form, word)
                guard word.lookAlikes?.cost(of: Array(form.utf8)[...], citation: word.citation) == 0 else { continue }
                #expect(Set(word.analyses(of: Array(form.utf8)[...]).map(\.features)) == slow, "\(form) of \(term)")
            }
        }
    }

    private static func slowFeatures(of form: String, _ word: ParadigmWord) -> Set<Features> {
        Set(
            word.paradigms.flatMap { paradigm in
                paradigm.declension.cells.filter { paradigm.text(of: $0) == form }.map(\.features)
            })
    }

    private static func mutated(_ form: String, _ random: inout SplitMix) -> String {
        var scalars = Array(form.unicodeScalars)
        let index = Int(random.next() % UInt64(scalars.count))
        switch random.next() % 3 {
        case 0: scalars.remove(at: index)
        case 1: scalars.insert("а", at: index)
        default: scalars[index] = "е"
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

/// Steele, Lea and Flood's SplitMix64.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
