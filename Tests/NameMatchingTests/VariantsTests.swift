import NameMatching
import Testing
import TranslationTypes

/// Spellings of names of public life. What is expected was written down by hand from how press, encyclopaedias and official pages of each
/// language spell them.
struct VariantsTests {
    private static let speller = NameSpeller(data: VariantsPackages())

    /// A name and a spelling of it that is in use.
    struct Case: Sendable, CustomStringConvertible {
        let name: String
        let language: LanguageTag
        let form: LanguageTag
        let expected: String

        init(_ name: String, _ language: LanguageTag, _ form: LanguageTag, _ expected: String) {
            self.name = name
            self.language = language
            self.form = form
            self.expected = expected
        }

        var description: String { "\(name) \(form): \(expected)" }
    }

    private static let kazakhArabic = LanguageTag(language: "kk", script: .arabic)
    private static let kazakhLatin = LanguageTag(language: "kk", script: .latin)
    private static let uyghurLatin = LanguageTag(language: "ug", script: .latin)
    private static let uyghurCyrillic = LanguageTag(language: "ug", script: .cyrillic)
    private static let traditional = LanguageTag(language: "zh", script: .traditionalHan)

    @Test(arguments: [
        Case("Қасым-Жомарт Тоқаев", .kazakh, .english, "Kassym-Jomart Tokayev"),
        Case("Қасым-Жомарт Тоқаев", .kazakh, .russian, "Касым-Жомарт Токаев"),
        Case("Қасым-Жомарт Тоқаев", .kazakh, .chinese, "卡瑟姆若马尔特·托卡耶夫"),
        Case("Қасым-Жомарт Тоқаев", .kazakh, .uyghur, "قاسىم جومارت توقايېف"),
        Case("Қасым-Жомарт Тоқаев", .kazakh, kazakhLatin, "Qasym-Jomart Toqaev"),
        Case("Нұрсұлтан Назарбаев", .kazakh, .english, "Nursultan Nazarbayev"),
        Case("Нұрсұлтан Назарбаев", .kazakh, .russian, "Нурсултан Назарбаев"),
        Case("Нұрсұлтан Назарбаев", .kazakh, .chinese, "努尔苏丹·纳扎尔巴耶夫"),
        Case("Нұрсұлтан Назарбаев", .kazakh, .uyghur, "نۇرسۇلتان نازاربايېف"),
        Case("Нұрсұлтан Назарбаев", .kazakh, kazakhArabic, "نۇرسۇلتان نازارباەۆ"),
        Case("Нұрсұлтан Әбішұлы Назарбаев", .kazakh, .russian, "Нурсултан Абишевич Назарбаев"),
        Case("Сайрагүл Сауытбай", .kazakh, .english, "Sayragul Sauytbay"),
        Case("Сайрагүл Сауытбай", .kazakh, .russian, "Сайрагуль Сауытбай"),
        Case("Сайрагүл Сауытбай", .kazakh, .uyghur, "سايراگۈل ساۋۇتباي"),
        Case("Сайрагүл Сауытбай", .kazakh, kazakhArabic, "سايراگۇل ساۋىتباي"),
        Case("Мұхтар Әуезов", .kazakh, .russian, "Мухтар Ауэзов"),
        Case("Мұхтар Әуезов", .kazakh, .english, "Mukhtar Auezov"),
        Case("Дінмұхамед Қонаев", .kazakh, .russian, "Динмухамед Кунаев"),
        Case("Бақытжан Сағынтаев", .kazakh, .russian, "Бакытжан Сагинтаев"),
        Case("Олжас Сүлейменов", .kazakh, .russian, "Олжас Сулейменов"),
        Case("Олжас Сүлейменов", .kazakh, .english, "Olzhas Suleimenov"),
        Case("Жұмағұлов", .kazakh, .english, "Jumagulov"),
        Case("Джумагулов", .russian, .english, "Dzhumagulov"),
        Case("Джумагулов", .russian, .english, "Jumagulov"),
        Case("Владимир Путин", .russian, .english, "Vladimir Putin"),
        Case("Владимир Путин", .russian, .uyghur, "ۋلادىمىر پۇتىن"),
        Case("Владимир Путин", .russian, .kazakh, "Владимир Путин"),
        Case("Владимир Путин", .russian, .chinese, "弗拉基米尔·普京"),
        Case("Шавкат Мирзиёев", .russian, .english, "Shavkat Mirziyoyev"),
        Case("Shavkat Mirziyoyev", .english, .russian, "Шавкат Мирзиёев"),
        Case("Shavkat Mirziyoyev", .english, .kazakh, "Шавкат Мирзиёев"),
        Case("Shavkat Mirziyoyev", .english, .chinese, "沙夫卡特·米尔济约耶夫"),
        Case("Kassym-Jomart Tokayev", .english, .kazakh, "Қасым-Жомарт Тоқаев"),
        Case("Kassym-Jomart Tokayev", .english, .russian, "Касым-Жомарт Токаев"),
        Case("Joe Biden", .english, .russian, "Джо Байден"),
        Case("ئابدۇرېھىم ئۆتكۈر", .uyghur, .english, "Abdurehim Otkur"),
        Case("ئابدۇرېھىم ئۆتكۈر", .uyghur, uyghurLatin, "Abduréhim Ötkür"),
        Case("ئابدۇرېھىم ئۆتكۈر", .uyghur, uyghurCyrillic, "Абдуреһим Өткүр"),
        Case("ئابدۇرېھىم ئۆتكۈر", .uyghur, .russian, "Абдурехим Уткур"),
        Case("ئابدۇرېھىم ئۆتكۈر", .uyghur, .chinese, "阿不都热依木·吾提库尔"),
        Case("رابىيە قادىر", .uyghur, .english, "Rebiya Kadeer"),
        Case("رابىيە قادىر", .uyghur, .russian, "Рабия Кадыр"),
        Case("ئىلھام توختى", .uyghur, .english, "Ilham Tohti"),
        Case("ئىلھام توختى", .uyghur, .russian, "Ильхам Тохти"),
        Case("Rebiya Kadeer", .english, .uyghur, "رابىيە قادىر"),
    ])
    func `the spelling in use is among the first three`(_ test: Case) {
        let spelling = Self.speller.spelling(of: Name(test.name, language: test.language, kind: .person))
        let first = spelling.variants(in: test.form).prefix(3).map(\.name)
        #expect(first.contains(test.expected), "\(first)")
    }

    @Test(
        .enabled(if: VariantsPackages.haveChinese),
        arguments: [
            Case("习近平", .chinese, .english, "Xi Jinping"),
            Case("习近平", .chinese, .russian, "Си Цзиньпин"),
            Case("习近平", .chinese, .kazakh, "Си Цзиньпин"),
            Case("习近平", .chinese, .uyghur, "شى جىنپىڭ"),
            Case("习近平", .chinese, traditional, "習近平"),
            Case("習近平", .chinese, .russian, "Си Цзиньпин"),
            Case("陈全国", .chinese, .russian, "Чэнь Цюаньго"),
            Case("弗拉基米尔·普京", .chinese, .russian, "Владимир Путин"),
            Case("弗拉基米尔·普京", .chinese, .english, "Vladimir Putin"),
            Case("迪丽尼格尔", .chinese, .english, "Dilinigeer"),
            Case("Xi Jinping", .english, .russian, "Си Цзиньпин"),
        ])
    func `names in characters are spelled by the practice of each language`(_ test: Case) {
        let spelling = Self.speller.spelling(of: Name(test.name, language: test.language))
        let first = spelling.variants(in: test.form).prefix(3).map(\.name)
        #expect(first.contains(test.expected), "\(first)")
    }

    @Test(.enabled(if: VariantsPackages.haveChinese))
    func `says that the original of a name in characters cannot be known`() {
        let spelling = Self.speller.spelling(of: Name("阿不都热依木·吾提库尔", kind: .person))
        #expect(spelling.notes.contains { $0.contains("cannot be known") })
        #expect(Self.speller.spelling(of: Name("习近平", kind: .person)).notes.isEmpty)
    }

    @Test(arguments: [
        ("Сайрагүл", "kk"), ("Назарбаев", "ru"), ("ئابدۇرېھىم", "ug"), ("ابىلاي", "kk-Arab"), ("توقاەۆ", "kk-Arab"),
        ("Otkur", "en"),
        ("阿凡提", "zh"), ("Абдуреһим Җан", "ug-Cyrl"), ("Saıragúl Ǵalym ŋ", "kk-Latn"),
    ])
    func `the letters tell the language where nobody does`(name: String, form: String) {
        #expect(Self.speller.spelling(of: Name(name)).form.description == form)
    }

    @Test func `capitals follow those of the name`() {
        func english(_ name: String) -> String? {
            Self.speller.spelling(of: Name(name, language: .russian)).variants(in: .english).first?.name
        }
        #expect(english("Иванов-Петров") == "Ivanov-Petrov")
        #expect(english("ИВАНОВ") == "IVANOV")
        #expect(english("Щукин фон Борн") == "Shchukin fon Born")
    }

    @Test func `the press leaves patronymics out`() {
        let name = Name("Нұрсұлтан Әбішұлы Назарбаев", language: .kazakh, kind: .person)
        let spelling = Self.speller.spelling(of: name)
        #expect(spelling.variants(in: .english).contains { $0.name == "Nursultan Nazarbayev" })
        #expect(spelling.variants(in: .chinese).contains { $0.name == "努尔苏丹·纳扎尔巴耶夫" })
        let short = Self.speller.spelling(of: Name("Әбішұлы Нұрсұлтан", language: .kazakh))
        #expect(short.variants(in: .kazakh).map(\.name) == ["Әбішұлы Нұрсұлтан"])
    }

    @Test func `a choice is made once for a name`() {
        let names = Self.speller.spelling(of: Name("Жұмабек Жолдасов", language: .kazakh), limit: 30)
            .variants(in: .english).map(\.name)
        #expect(names.contains("Zhumabek Zholdasov") && names.contains("Jumabek Joldasov"))
        #expect(!names.contains("Zhumabek Joldasov"))
    }

    @Test func `what is known goes first`() {
        struct Gazetteer: KnownNames {
            func variants(of name: Name) -> [NameVariant] {
                name.text == "Құлжа"
                    ? [NameVariant(language: .english, name: "Yining", scheme: "gazetteer")] : []
            }
        }
        let speller = NameSpeller(data: VariantsPackages(), known: Gazetteer())
        let english = speller.spelling(of: Name("Құлжа", kind: .place)).variants(in: .english)
        #expect(english.first == NameVariant(language: .english, name: "Yining", scheme: "gazetteer"))
        #expect(english.contains { $0.name == "Kulzha" })
    }

    @Test func `what was written down goes into the other scripts of its language`() {
        let recorded = [NameVariant(language: .chinese, name: "阿拉木图", scheme: "ledger")]
        let spelling = Self.speller.spelling(of: Name("Алматы", language: .kazakh, kind: .place), recorded: recorded)
        #expect(spelling.variants(in: .chinese).first == recorded[0])
        #expect(spelling.variants(in: Self.traditional).first?.name == "阿拉木圖")
    }

    @Test(.enabled(if: VariantsPackages.haveChinese), arguments: ["Қасым", "قادىر", "Путин", "习近平", "Tokayev"])
    func `every way of the table can be gone`(name: String) {
        let notes = Self.speller.spelling(of: Name(name)).notes
        #expect(!notes.contains { $0.hasPrefix("Left out") }, "\(notes)")
    }

    @Test func `no text is too odd, and no spelling stands twice`() {
        var generator = SeededGenerator(seed: 20_261_121)
        let signs = Array("абңғƏz'ئەۈ·- .王阿a\u{301}\u{200F}😀Ⱪ’٠\u{0}".unicodeScalars)
        for _ in 0..<60 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                view.append(signs[Int.random(in: 0..<signs.count, using: &generator)])
            }
            let spelling = Self.speller.spelling(of: Name(String(view)), limit: 5)
            for form in NameSpeller.forms {
                let names = spelling.variants(in: form).map(\.name)
                #expect(names.count <= 5 && Set(names).count == names.count, "seed 20261121: \(String(view))")
            }
        }
    }
}
