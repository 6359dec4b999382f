import NameMatching
import TranslationTypes

/// The names of an article of `Memories/articles`, written down by hand while reading it: in order, each as it stands.
///
/// A person is written plainly, a place after `@`; the base form follows after `=` where it differs. Adjectives, names of
/// languages and countries inside the names of works and organisations are not counted as places.
struct ArticleNames {
    let article: String
    let language: LanguageTag
    let names: String

    /// One name.
    struct Entry {
        let form: String
        let base: String
        let kind: NameKind
    }

    var entries: [Entry] {
        names.split(separator: "|").map { cell in
            let text = cell.trimming(" \n")
            let isPlace = text.hasPrefix("@")
            let sides = (isPlace ? text.dropFirst() : text[...]).split(separator: "=").map { $0.trimming(" ") }
            return Entry(form: sides[0], base: sides.last ?? "", kind: isPlace ? .place : .person)
        }
    }

    static let all: [ArticleNames] = kazakh + russian + english + uyghur + chinese

    private static let kazakh = [
        ArticleNames(
            article: "zharkent-verdict", language: .kazakh,
            names: """
                @Жаркент | Сайрагүл Сауытбайды = Сайрагүл Сауытбай | @Қытайға = Қытай | @Қазақстанның = Қазақстан |
                @Қытаймен = Қытай | @Жаркент | Сайрагүл Сауытбайды = Сайрагүл Сауытбай | Динара Құйқабаева | @Қытай | Сауытбай |
                @Қытайға = Қытай | Сауытбайдың = Сауытбай | Сауытбай | @Шыңжаңдағы = Шыңжаң | @Қытай | @Қазақстан |
                Абзал Құспанның = Абзал Құспан
                """),
        ArticleNames(
            article: "women-of-courage-award", language: .kazakh,
            names: """
                Сайрагүл Сауытбай | @Вашингтонда = Вашингтон | @АҚШ | @Шыңжаңнан = Шыңжаң | Сайрагүл Сауытбай | Майк Помпео |
                Мелания Трамп | Зарифа Ғафари | Люси Кочарян | Шахла Гумбатова | Айман Омарова | Сауытбайдың = Сауытбай | Сауытбай |
                @Іле Қазақ автономиялық облысында = Іле Қазақ автономиялық облысы | @Қазақстанға = Қазақстан |
                @Швецияға = Швеция | @Қытайдың = Қытай | @Қазақстандағы = Қазақстан | Чжан Сяо | @Қытайдың = Қытай
                """),
        ArticleNames(
            article: "sauytbay-leaves-for-sweden", language: .kazakh,
            names: """
                Сайрагүл Сауытбай | @Қазақстаннан = Қазақстан | @Швецияға = Швеция | @Шыңжаңда = Шыңжаң | Сайрагүл Сауытбай |
                @Алматыдан = Алматы | @Қазақстаннан = Қазақстан | Айман Омарова | @Швецияға = Швеция | Сауытбай |
                @Жаркенттегі = Жаркент | @Қытайда = Қытай | @Талдықорғандағы = Талдықорған | Омарова | Абзал Құспаннан = Абзал Құспан |
                @АҚШ | Құспан | @Швецияның = Швеция | @Қытай | @Шыңжаңда = Шыңжаң | @Пекин
                """),
    ]

    private static let russian = [
        ArticleNames(
            article: "zharkent-verdict", language: .russian,
            names: """
                @Жаркенте = Жаркент | Сайрагуль Сауытбай | @Жаркенте = Жаркент | @Казахстана = Казахстан | @Китаем = Китай |
                Сайрагуль Сауытбай | Динара Куйкабаева | @Китая = Китай | Сауытбай | @Китай | Сауытбай | Сауытбай |
                @Синьцзяне = Синьцзян | @Казахстана = Казахстан | Абзала Куспана = Абзал Куспан
                """),
        ArticleNames(
            article: "women-of-courage-award", language: .russian,
            names: """
                Сайрагуль Сауытбай | @Вашингтоне = Вашингтон | @США | Сайрагуль Сауытбай | @Синьцзяна = Синьцзян | Майк Помпео |
                Мелания Трамп | Зарифа Гафари | Люси Кочарян | Шахла Гумбатова | Айман Умарова | Сауытбай | Сауытбай |
                @Или-Казахской автономной области = Или-Казахская автономная область | @Казахстан | @Швецию = Швеция |
                @Китая = Китай | @Казахстане = Казахстан | Чжан Сяо | @Китая = Китай
                """),
        ArticleNames(
            article: "sauytbay-leaves-for-sweden", language: .russian,
            names: """
                Сайрагуль Сауытбай | @Казахстана = Казахстан | @Швецию = Швеция | @Синьцзяна = Синьцзян | Сайрагуль Сауытбай |
                @Алматы | @Казахстане = Казахстан | Айман Умарова | @Швецию = Швеция | Сауытбай |
                @Жаркенте = Жаркент | @Китае = Китай |
                @Талдыкоргане = Талдыкорган | Умарова | Абзала Куспана = Абзал Куспан | @США | Куспан | @Швеции = Швеция | @Китай |
                @Синьцзяне = Синьцзян
                """),
    ]

    private static let english = [
        ArticleNames(
            article: "zharkent-verdict", language: .english,
            names: """
                @Zharkent | Sayragul Sauytbay | @Zharkent | @Kazakhstan’s = Kazakhstan | @China | Sayragul Sauytbay | Dinara Kuikabaeva |
                @China | Sauytbay | @China | Sauytbay | Sauytbay | @Xinjiang | @Kazakhstan | Abzal Kuspan
                """),
        ArticleNames(
            article: "women-of-courage-award", language: .english,
            names: """
                Sayragul Sauytbay | @Washington | Sayragul Sauytbay | @Xinjiang | Mike Pompeo | Melania Trump | Zarifa Ghafari |
                Lucy Kocharyan | Shahla Humbatova | Aiman Umarova | Sauytbay | Sauytbay | @Ili Kazakh Autonomous Prefecture |
                @Kazakhstan | @Sweden | @China’s = China | @Kazakhstan | Zhang Xiao | @China’s = China
                """),
        ArticleNames(
            article: "sauytbay-leaves-for-sweden", language: .english,
            names: """
                Sairagul Sauytbay | @Kazakhstan | @Sweden | Sairagul Sauytbay | @Xinjiang | @Almaty | @Kazakhstan | Aiman Omarova |
                @Sweden | Sauytbay | @Zharkent | @China | @Taldykorgan | Omarova | Abzal Kuspan | Kuspan | @Sweden’s = Sweden | @China |
                @Xinjiang
                """),
    ]

    private static let uyghur = [
        ArticleNames(
            article: "zharkent-verdict", language: .uyghur,
            names: """
                @ياركەنت | سايراگۈل ساۋۇتباينى = سايراگۈل ساۋۇتباي | @خىتايغا = خىتاي | @قازاقىستاننىڭ = قازاقىستان | @خىتاي |
                @ياركەنت | سايراگۈل ساۋۇتباينى = سايراگۈل ساۋۇتباي | دىنارا قۇيقابايېۋا | @خىتاي | ساۋۇتباي | @خىتايغا = خىتاي |
                ساۋۇتباينىڭ = ساۋۇتباي | ساۋۇتباي | @ئۇيغۇر ئېلىدىكى = ئۇيغۇر ئېلى | @خىتاي | @قازاقىستان |
                ئابزال قۇسپاننىڭ = ئابزال قۇسپان
                """),
        ArticleNames(
            article: "women-of-courage-award", language: .uyghur,
            names: """
                سايراگۈل ساۋۇتباي | @ۋاشىنگتوندا = ۋاشىنگتون | @ئامېرىكا | @ئۇيغۇر ئېلىدىن = ئۇيغۇر ئېلى |
                سايراگۈل ساۋۇتبايدۇر = سايراگۈل ساۋۇتباي | مايك پومپېئو | مېلانىيا ترامپمۇ = مېلانىيا ترامپ | زەرىفە غەفارى |
                ليۇسى كوچاريان | شاھلا ھۇمباتوۋا | ساۋۇتباينىڭ = ساۋۇتباي | ئايمان ئوماروۋاغا = ئايمان ئوماروۋا | ساۋۇتباي |
                @ئىلى قازاق ئاپتونوم ئوبلاستىدا = ئىلى قازاق ئاپتونوم ئوبلاستى | @قازاقىستانغا = قازاقىستان |
                @شۋېتسىيەگە = شۋېتسىيە | @خىتاينىڭ = خىتاي | @قازاقىستاندىكى = قازاقىستان | جاڭ شياۋ | @خىتاينىڭ = خىتاي
                """),
        ArticleNames(
            article: "sauytbay-leaves-for-sweden", language: .uyghur,
            names: """
                سايراگۈل ساۋۇتباي | @قازاقىستاندىن = قازاقىستان | @شۋېتسىيەگە = شۋېتسىيە | @ئۇيغۇر ئېلىدىن = ئۇيغۇر ئېلى |
                سايراگۈل ساۋۇتباي | @ئالمۇتادىن = ئالمۇتا | @قازاقىستاندىن = قازاقىستان | ئايمان ئوماروۋا |
                @شۋېتسىيەگە = شۋېتسىيە | ساۋۇتباي | @ياركەنتتىكى = ياركەنت | @قازاقىستاندا = قازاقىستان | @خىتايدا = خىتاي |
                @تالدىقورغاندىكى = تالدىقورغان | ئوماروۋا | ئابزال قۇسپاندىن = ئابزال قۇسپان | @ئامېرىكا | قۇسپان |
                @شۋېتسىيەنىڭ = شۋېتسىيە | @خىتاي | @ئۇيغۇر ئېلىدە = ئۇيغۇر ئېلى
                """),
    ]

    private static let chinese = [
        ArticleNames(
            article: "zharkent-verdict", language: .chinese,
            names: """
                @扎尔肯特 | 萨依拉古丽·萨吾提巴依 | @扎尔肯特 | 萨依拉古丽·萨吾提巴依 | 季娜拉·库伊卡巴耶娃 | @中国 | 萨吾提巴依 | @中国 |
                萨吾提巴依 | 萨吾提巴依 | @新疆 | @哈萨克斯坦 | 阿布扎勒·库斯潘
                """),
        ArticleNames(
            article: "women-of-courage-award", language: .chinese,
            names: """
                萨拉古·萨吾提拜 | @美国 | @华盛顿 | @新疆 | 萨拉古·萨吾提拜 | 迈克·蓬佩奥 | 梅拉尼娅·特朗普 | @阿富汗 | 扎里法·加法里 |
                @亚美尼亚 | 露西·科恰良 | @阿塞拜疆 | 沙赫拉·洪巴托娃 | @哈萨克斯坦 | 艾曼·奥马洛娃 | 萨吾提拜 | 萨吾提拜 |
                @伊犁哈萨克自治州 | @哈萨克斯坦 | @瑞典 | @中国 | @哈萨克斯坦 | 张霄 | @中国
                """),
        ArticleNames(
            article: "sauytbay-leaves-for-sweden", language: .chinese,
            names: """
                萨依拉古丽·萨吾提巴依 | @哈萨克斯坦 | @瑞典 | @新疆 | 萨依拉古丽·萨吾提巴依 | @阿拉木图 | @哈萨克斯坦 | 艾曼·奥马洛娃 |
                @瑞典 | 萨吾提巴依 | @扎尔肯特 | @中国 | @塔尔迪库尔干 | 奥马洛娃 | 阿布扎勒·库斯潘 | @美国 | 库斯潘 | @瑞典 | @中国 | @新疆
                """),
    ]
}

extension StringProtocol {
    /// The text without these characters at its ends.
    func trimming(_ characters: String) -> String {
        var rest = self[...]
        while let first = rest.first, characters.contains(first) { rest = rest.dropFirst() }
        while let last = rest.last, characters.contains(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
