import NameMatching
import Testing
import TranslationTypes

/// Sentences with the names in them worked out by hand: “form = base” for persons, “@” before places.
struct FindingTests {
    struct Sentence: Sendable, CustomTestStringConvertible {
        let text: String
        let language: LanguageTag
        let expected: [String]

        init(_ text: String, _ language: LanguageTag, _ expected: [String]) {
            self.text = text
            self.language = language
            self.expected = expected
        }

        var testDescription: String { text }
    }

    static let sentences: [Sentence] = [
        .init(
            "Президент Қасым-Жомарт Тоқаевтың сөзін Мұхтар Әуезов оқымаған.", .kazakh,
            ["Қасым-Жомарт Тоқаевтың=Қасым-Жомарт Тоқаев", "Мұхтар Әуезов"]),
        .init(
            "Бұл туралы Мұхтар Омарханұлы Әуезовке айтылды.", .kazakh,
            ["Мұхтар Омарханұлы Әуезовке=Мұхтар Омарханұлы Әуезов"]),
        .init("Жұмыс Қазақстанда жалғасады. Қазақстан – ел.", .kazakh, ["@Қазақстанда=Қазақстан", "@Қазақстан"]),
        .init("АҚШ президенті Джо Байден Пекинге барды.", .kazakh, ["@АҚШ", "Джо Байден", "@Пекинге=Пекин"]),
        .init(
            "Қытайдың БҰҰ-ның Женевадағы кеңсесіндегі өкілі келді.", .kazakh, ["@Қытайдың=Қытай", "@Женевадағы=Женева"]),
        .init("Бас прокуратура мен Жоғарғы сот хабарлады.", .kazakh, []),
        .init(
            "Роман Чингиза Айтматова вышел в Москве.", .russian,
            ["Чингиза Айтматова=Чингиз Айтматов", "@Москве=Москва"]),
        .init("Анна Андреевна Ахматова читала стихи Пушкина.", .russian, ["Анна Андреевна Ахматова"]),
        .init(
            "Об этом сказал президент Токаев на встрече с Владимиром Путиным.", .russian,
            ["Токаев", "Владимиром Путиным=Владимир Путин"]),
        .init("Решение принял Верховный суд Республики Казахстан.", .russian, ["@Казахстан"]),
        .init("Среди них Организация Объединённых Наций и Красный Крест.", .russian, []),
        .init(
            "Letters of Leo Tolstoy and J. R. R. Tolkien were sold in London.", .english,
            ["Leo Tolstoy", "J. R. R. Tolkien", "@London"]),
        .init("The Supreme Court and the State Department declined to comment.", .english, []),
        .init("President Tokayev met Ursula von der Leyen on Monday.", .english, ["Tokayev", "Ursula von der Leyen"]),
        .init("Chinese leader Xi Jinping spoke. Later Xi left Beijing.", .english, ["Xi Jinping", "Xi", "@Beijing"]),
        .init("شائىر ئابدۇرېھىم ئۆتكۈر قەشقەردە تۇغۇلغان ئەمەس.", .uyghur, ["ئابدۇرېھىم ئۆتكۈر", "@قەشقەردە=قەشقەر"]),
        .init("ئۇ قازاقىستاندىكى بىر مەكتەپتە ئوقۇغان.", .uyghur, ["@قازاقىستاندىكى=قازاقىستان"]),
        .init("رەئىس شى جىنپىڭ بېيجىڭدا سۆزلىدى.", .uyghur, ["شى جىنپىڭ", "@بېيجىڭدا=بېيجىڭ"]),
        .init("国家主席习近平在北京会见哈萨克斯坦总统卡瑟姆若马尔特·托卡耶夫。", .chinese, ["习近平", "@北京", "@哈萨克斯坦", "卡瑟姆若马尔特·托卡耶夫"]),
        .init("作家王蒙曾在新疆伊犁生活。", .chinese, ["王蒙", "@新疆"]),
        .init("高级专员办事处的文件没有提到任何人。", .chinese, []),
    ]

    @Test(arguments: sentences) func `finds names in sentences`(_ sentence: Sentence) {
        let finder = NameFinder(known: KnownPlaces.names(sentence.language))
        let found = finder.names(in: sentence.text, language: sentence.language).map { name in
            let form = String(decoding: Array(sentence.text.utf8)[name.utf8Range], as: UTF8.self)
            return (name.kind == .place ? "@" : "") + (form == name.name ? form : "\(form)=\(name.name)")
        }
        #expect(found == sentence.expected)
    }

    @Test func `takes names from a ledger in any form`() {
        let finder = NameFinder(known: [Name("Гутерриш", language: .russian, kind: .person)])
        let found = finder.names(in: "Речь Гутерриша записали.", language: .russian)
        #expect(found.map(\.name) == ["Гутерриш"])
        #expect(found.first?.kind == .person)
    }

    @Test func `finds nothing in nothing, and never leaves the text`() {
        let finder = NameFinder(known: KnownPlaces.names(.kazakh))
        var random = SeededGenerator(seed: 11)
        let pieces = [
            "Сайрагүл", " ", "Тоқаев", ".", "А.", "王", "·", "萨", "«", "\n", "ئەخمەت", "\u{200F}", "Қытай", "’s", "-",
            "🙂", "习近平", "主席", "de",
        ]
        for language in [LanguageTag.kazakh, .russian, .english, .uyghur, .chinese] {
            #expect(finder.names(in: "", language: language).isEmpty)
            for _ in 0..<300 {
                let text = (0..<Int.random(in: 0...15, using: &random)).compactMap { _ in
                    pieces.randomElement(using: &random)
                }.joined()
                var end = 0
                for name in finder.names(in: text, language: language) {
                    #expect(name.utf8Range.lowerBound >= end && name.utf8Range.upperBound <= text.utf8.count, "\(text)")
                    end = name.utf8Range.upperBound
                }
            }
        }
    }
}
