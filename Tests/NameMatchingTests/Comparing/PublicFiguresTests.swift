import Testing
import TranslationTypes

@testable import NameMatching

/// Heads of state and government as the press of five languages writes them: all forms of one are one person, and no form of another
/// is. The forms are general knowledge, written down by hand.
@Suite struct PublicFiguresTests {
    /// One person's forms in English, Russian or Kazakh, Uyghur and Chinese.
    struct Figure: Sendable, CustomTestStringConvertible {
        let forms: [String]
        var testDescription: String { forms[0] }

        init(_ forms: String...) { self.forms = forms }
    }

    static let figures: [Figure] = [
        .init("Xi Jinping", "Си Цзиньпин", "شى جىنپىڭ", "习近平", "習近平"),
        .init("Hu Jintao", "Ху Цзиньтао", "خۇ جىنتاۋ", "胡锦涛", "胡錦濤"),
        .init("Jiang Zemin", "Цзян Цзэминь", "جياڭ زېمىن", "江泽民"),
        .init("Li Keqiang", "Ли Кэцян", "لى كېچياڭ", "李克强"),
        .init("Deng Xiaoping", "Дэн Сяопин", "邓小平"),
        .init("Zhu Rongji", "Чжу Жунцзи", "جۇ رۇڭجى", "朱镕基"),
        .init(
            "Kassym-Jomart Tokayev", "Касым-Жомарт Токаев", "Қасым-Жомарт Тоқаев", "قاسىم-جومارت توقايېۋ",
            "卡瑟姆若马尔特·托卡耶夫"),
        .init(
            "Nursultan Nazarbayev", "Нурсултан Назарбаев", "Нұрсұлтан Назарбаев", "نۇرسۇلتان نازاربايېۋ",
            "努尔苏丹·纳扎尔巴耶夫"),
        .init("Vladimir Putin", "Владимир Путин", "ۋىلادىمىر پۇتىن", "弗拉基米尔·普京"),
        .init("Dmitry Medvedev", "Дмитрий Медведев", "دىمىترىي مېدۋېدېۋ", "德米特里·梅德韦杰夫"),
        .init("Boris Yeltsin", "Борис Ельцин", "بورىس يېلتسىن", "鲍里斯·叶利钦"),
        .init("Mikhail Gorbachev", "Михаил Горбачёв", "مىخائىل گورباچېۋ", "米哈伊尔·戈尔巴乔夫"),
        .init("Barack Obama", "Барак Обама", "باراك ئوباما", "巴拉克·奥巴马"),
        .init("Donald Trump", "Дональд Трамп", "دونالد ترامپ", "唐纳德·特朗普"),
        .init("Bill Clinton", "Билл Клинтон", "بىل كلىنتون", "比尔·克林顿"),
        .init("Angela Merkel", "Ангела Меркель", "ئانگېلا مېركېل", "安格拉·默克尔"),
        .init("Emmanuel Macron", "Эмманюэль Макрон", "ئېممانۇئېل ماكرون", "埃马纽埃尔·马克龙"),
        .init("Recep Tayyip Erdoğan", "Реджеп Тайип Эрдоган", "رەجەپ تاييىپ ئەردوغان", "雷杰普·塔伊普·埃尔多安"),
        .init("Shavkat Mirziyoyev", "Шавкат Мирзиёев", "شەۋكەت مىرزىيويېۋ", "沙夫卡特·米尔济约耶夫"),
        .init("Islam Karimov", "Ислам Каримов", "ئىسلام كەرىموۋ", "伊斯兰·卡里莫夫"),
        .init("Emomali Rahmon", "Эмомали Рахмон", "埃莫马利·拉赫蒙"),
        .init("Sadyr Japarov", "Садыр Жапаров", "سادىر جاپاروۋ", "萨德尔·扎帕罗夫"),
        .init("Kurmanbek Bakiyev", "Курманбек Бакиев", "库尔曼别克·巴基耶夫"),
        .init("Gurbanguly Berdimuhamedow", "Гурбангулы Бердымухамедов", "古尔班古力·别尔德穆哈梅多夫"),
        .init("Ilham Aliyev", "Ильхам Алиев", "ئىلھام ئەلىيېۋ", "伊利哈姆·阿利耶夫"),
        .init("Alexander Lukashenko", "Александр Лукашенко", "亚历山大·卢卡申科"),
    ]

    /// Two persons who share a name, a surname, or most of their letters.
    static let others: [(String, String)] = [
        ("Xi Jinping", "习仲勋"), ("Си Цзиньпин", "习仲勋"), ("Си Чжунсюнь", "习近平"), ("Hu Jintao", "胡耀邦"),
        ("Ху Яобан", "胡锦涛"), ("Jiang Zemin", "蒋经国"), ("Li Keqiang", "李鹏"), ("Ли Пэн", "李克强"), ("Wen Jiabao", "胡锦涛"),
        ("Serdar Berdimuhamedow", "Гурбангулы Бердымухамедов"), ("Heydar Aliyev", "Ильхам Алиев"),
        ("盖达尔·阿利耶夫", "Ilham Aliyev"), ("Владимир Зеленский", "Vladimir Putin"), ("弗拉基米尔·泽连斯基", "Владимир Путин"),
        ("Hillary Clinton", "Билл Клинтон"), ("希拉里·克林顿", "Bill Clinton"), ("Melania Trump", "Дональд Трамп"),
        ("Дариға Назарбаева", "Nursultan Nazarbayev"), ("Dariga Nazarbayeva", "努尔苏丹·纳扎尔巴耶夫"),
        ("Дмитрий Медведев", "Vladimir Putin"), ("Ислам Каримов", "沙夫卡特·米尔济约耶夫"), ("Аскар Акаев", "Kurmanbek Bakiyev"),
        ("Садыр Жапаров", "Sooronbay Jeenbekov"), ("نۇرسۇلتان نازاربايېۋ", "Қасым-Жомарт Тоқаев"),
        ("Michelle Obama", "Барак Обама"),
    ]

    private static func score(_ first: String, _ second: String) -> Double {
        let matcher = NameMatcher.standard
        return matcher.score(
            matcher.prepared(Name(first, kind: .person)), matcher.prepared(Name(second, kind: .person)))
    }

    @Test(arguments: figures) func `knows each form of a name in every other`(_ figure: Figure) {
        for (number, first) in figure.forms.enumerated() {
            for second in figure.forms[(number + 1)...] {
                let score = Self.score(first, second)
                #expect(score >= NameMatcher.threshold, "\(first) ~ \(second): \(score)")
            }
        }
    }

    @Test(arguments: others) func `holds persons apart who share a part of their names`(
        _ first: String, _ second: String
    ) {
        let score = Self.score(first, second)
        #expect(score < NameMatcher.threshold, "\(first) ~ \(second): \(score)")
    }

    @Test func `holds all of them apart from each other`() {
        for (number, figure) in Self.figures.enumerated() {
            for other in Self.figures[(number + 1)...] {
                for first in figure.forms {
                    for second in other.forms {
                        #expect(Self.score(first, second) < NameMatcher.threshold, "\(first) ~ \(second)")
                    }
                }
            }
        }
    }
}
