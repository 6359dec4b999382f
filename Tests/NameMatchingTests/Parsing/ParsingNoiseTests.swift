import NameMatching
import Testing
import TranslationTypes

/// Titles, brackets, odd signs and broken input; parts worked out by hand.
struct ParsingNoiseTests {
    static let titles: [ParsingCase] = [
        .init("Dr. Sayragul Sauytbay", .english, "T:Dr G:Sayragul S:Sauytbay"),
        .init("Mr Smith", .english, "T:Mr S:Smith"),
        .init("Prime Minister Li Keqiang", .english, "T:Prime T:Minister S:Li G:Keqiang"),
        .init("John Smith, PhD", .english, "G:John S:Smith T:PhD"),
        .init("Secretary of State Mike Pompeo", .english, "T:Secretary T:of T:State G:Mike S:Pompeo"),
        .init("President Tokayev", .english, "T:President S:Tokayev"),
        .init("г-н Иванов", .russian, "T:г-н S:Иванов"),
        .init("президент Касым-Жомарт Токаев", .russian, "T:президент G:Касым-Жомарт S:Токаев"),
        .init("Генеральный секретарь Антониу Гутерриш", .russian, "T:Генеральный T:секретарь G:Антониу S:Гутерриш"),
        .init("Тоқаев мырза", .kazakh, "S:Тоқаев T:мырза"),
        .init("Дариға ханым", .kazakh, "G:Дариға T:ханым"),
        .init("Ахмет қажы Серікұлы", .kazakh, "G:Ахмет T:қажы P:Серікұлы"),
        .init("имам Ахмет Серіков", .kazakh, "T:имам G:Ахмет S:Серіков"),
        .init("روزى ھاجىم", .uyghur, "G:روزى T:ھاجىم"),
        .init("王女士", .chinese, "S:王 T:女士"),
        .init("习近平主席", .chinese, "S:习 G:近平 T:主席"),
        .init("赛福鼎·艾则孜同志", .chinese, "G:赛福鼎 P:艾则孜 T:同志"),
    ]

    static let signs: [ParsingCase] = [
        .init("«Иван Петров»", .russian, "G:Иван S:Петров"),
        .init("  Иван\u{A0}\u{A0}Петров. ", .russian, "G:Иван S:Петров"),
        .init("\u{200F}Иван\u{200E} Пет\u{200B}ров\u{202C}", .russian, "G:Иван S:Петров"),
        .init("\u{202B}سەيپىدىن ئەزىزى\u{202C}", .uyghur, "G:سەيپىدىن P:ئەزىزى"),
        .init("Иван 1 Петров", .russian, "G:Иван O:1 S:Петров"),
        .init("Серікұлы\u{301} Ахмет", .kazakh, "S:Серікұлы\u{301} G:Ахмет"),
        // Latin K, a, c and o among Cyrillic letters.
        .init("Iван Петpoвич Coколов", .russian, "G:Iван P:Петpoвич S:Coколов"),
        // Decomposed й.
        .init(
            "Серге\u{438}\u{306} Никола\u{435}вич Толсто\u{438}\u{306}", .russian,
            "G:Серге\u{438}\u{306} P:Николаевич S:Толсто\u{438}\u{306}"),
        .init("ＷＡＮＧ Mingshan", .english, "S:ＷＡＮＧ G:Mingshan"),
        // Presentation forms become letters.
        .init("ﻧﯘﺭ ﺋﻪﺧﻤﻪﺕ", .uyghur, "G:نۇر P:ئەخمەت"),
        .init("12345", nil, "O:12345"),
        .init("", nil, ""),
        .init("…—!?", nil, ""),
        .init("Сауытбай", .kazakh, "O:Сауытбай"),
        .init("김정은", nil, "O:김정은"),
    ]

    static let aliases: [(String, String, [String])] = [
        ("Alexander (Alexandr) Petrov", "G:Alexander S:Petrov", ["Alexandr"]),
        ("Ivan Petrov a.k.a. Vanya Sidorov", "G:Ivan S:Petrov", ["Vanya Sidorov"]),
        ("Ivan Petrov aka Vanya", "G:Ivan S:Petrov", ["Vanya"]),
        ("Иван Петров / Ivan Petrov", "G:Иван S:Петров", ["Ivan Petrov"]),
        ("王明山 (Wang Mingshan)", "S:王 G:明山", ["Wang Mingshan"]),
        ("Wang Mingshan 王明山", "S:Wang G:Mingshan", ["王明山"]),
        ("Иван Петров (1954)", "G:Иван S:Петров", []),
        ("(Иван Петров)", "G:Иван S:Петров", []),
    ]

    @Test(arguments: titles) func `sets titles apart`(_ example: ParsingCase) {
        #expect(example.found == example.expected)
    }

    @Test(arguments: signs) func `reads through odd signs`(_ example: ParsingCase) {
        #expect(example.found == example.expected)
    }

    @Test(arguments: aliases) func `keeps other names apart`(_ text: String, _ expected: String, _ aliases: [String]) {
        let name = PersonName(text, language: nil)
        #expect(ParsingCase.written(name.parts) == expected)
        #expect(name.aliases == aliases)
    }

    @Test func `never traps and never loses letters outside of aliases, whatever the text`() {
        var random = SeededGenerator(seed: 20_261_121)
        let pieces = [
            "Иван", "ұлы", "بىن", "王", "明", "·", "-", "'", "(", ")", " ", ",", ".", "a.k.a.", "de", "al-", "Jr.", "1",
            "\u{301}", "\u{200F}",
            "ﻧﯘ", "ҚАС", "x", "🙂", "\u{0}", "𠀀", "/", "先生", "ovich", "Mr", "и\u{306}", "ئ", "ٴ",
        ]
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }.joined()
            for language in [nil, LanguageTag.uyghur, .chinese, .english] {
                let name = PersonName(text, language: language)
                #expect(name.parts.allSatisfy { !$0.text.isEmpty }, "\(text)")
                #expect(name == PersonName(text, language: language), "\(text)")
            }
        }
    }

    @Test func `reads random scalars without a trap`() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<3_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x3_2000, using: &random)) { text.append(scalar) }
            }
            #expect(PersonName(String(text), language: nil).parts.count <= 64)
        }
    }

    @Test func `reads only the first words of a text that is no name`() {
        let text = String(repeating: "слово ", count: 100_000)
        #expect(PersonName(text, language: .russian).parts.count == 64)
    }

    @Test(arguments: ["Лев Николаевич Толстой", "Қасым-Жомарт Кемелұлы Тоқаев", "Анна Андреевна Ахматова"])
    func `gives each word the same role in any of the three usual orders`(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        let orders = [text, "\(words[2]) \(words[0]) \(words[1])", "\(words[2]), \(words[0]) \(words[1])"]
        let roles = orders.map { order in
            Dictionary(PersonName(order, language: .russian).parts.map { ($0.text, $0.role) }) { first, _ in first }
        }
        #expect(roles[0] == roles[1])
        #expect(roles[0] == roles[2])
        #expect(roles[0][words[1]] == .patronymic)
    }
}
