import NameMatching
import TranslationTypes

/// Some countries and places of the region as a gazetteer would hand them in, in the usual spelling of each language.
enum KnownPlaces {
    static func names(_ language: LanguageTag) -> [Name] {
        (lists[language.language] ?? "").split(separator: ",").map {
            Name($0.trimming(" \n"), language: language, kind: .place)
        }
    }

    private static let lists: [String: String] = [
        "kk": """
        Қазақстан, Қытай, Қырғызстан, Өзбекстан, Тәжікстан, Түрікменстан, Ресей, Моңғолия, Ауғанстан, АҚШ, Түркия, Швеция,
        Германия, Армения, Украина, Үндістан, Шыңжаң, Алматы, Астана, Шымкент, Жаркент, Талдықорған, Семей, Үрімжі, Қашқар,
        Құлжа, Пекин, Мәскеу, Вашингтон, Женева, Лондон, Іле Қазақ автономиялық облысы
        """,
        "ru": """
        Казахстан, Китай, Киргизия, Кыргызстан, Узбекистан, Таджикистан, Туркменистан, Россия, Монголия, Афганистан, США,
        Турция, Швеция, Германия, Армения, Украина, Индия, Синьцзян, Алматы, Астана, Шымкент, Жаркент, Талдыкорган, Семей,
        Урумчи, Кашгар, Кульджа, Пекин, Москва, Вашингтон, Женева, Лондон, Или-Казахская автономная область
        """,
        "en": """
        Kazakhstan, China, Kyrgyzstan, Uzbekistan, Tajikistan, Turkmenistan, Russia, Mongolia, Afghanistan, United States,
        Turkey, Sweden, Germany, Armenia, Ukraine, India, Xinjiang, Almaty, Astana, Shymkent, Zharkent, Taldykorgan, Urumqi,
        Kashgar, Ghulja, Beijing, Moscow, Washington, Geneva, London, Ili Kazakh Autonomous Prefecture
        """,
        "ug": """
        قازاقىستان, خىتاي, قىرغىزىستان, ئۆزبېكىستان, تاجىكىستان, تۈركمەنىستان, رۇسىيە, موڭغۇلىيە, ئافغانىستان, ئامېرىكا,
        تۈركىيە, شۋېتسىيە, گېرمانىيە, ئەرمېنىيە, ئۇكرائىنا, ھىندىستان, شىنجاڭ, ئۇيغۇر ئېلى, ئالمۇتا, ئاستانا, ياركەنت,
        تالدىقورغان, ئۈرۈمچى, قەشقەر, غۇلجا, بېيجىڭ, موسكۋا, ۋاشىنگتون, جەنۋە, لوندون, ئىلى قازاق ئاپتونوم ئوبلاستى
        """,
        "zh": """
        哈萨克斯坦, 中国, 吉尔吉斯斯坦, 乌兹别克斯坦, 塔吉克斯坦, 土库曼斯坦, 俄罗斯, 蒙古, 阿富汗, 美国, 土耳其, 瑞典, 德国, 亚美尼亚,
        阿塞拜疆, 乌克兰, 印度, 新疆, 阿拉木图, 阿斯塔纳, 扎尔肯特, 塔尔迪库尔干, 乌鲁木齐, 喀什, 伊宁, 北京, 莫斯科, 华盛顿, 日内瓦,
        伦敦, 伊犁哈萨克自治州
        """,
    ]
}
