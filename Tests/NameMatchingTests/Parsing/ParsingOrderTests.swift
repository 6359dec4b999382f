import NameMatching
import Testing
import TranslationTypes

/// Parts worked out by hand; names of heads of state, writers and the like, and made-up ones.
struct ParsingOrderTests {
    static let cyrillic: [ParsingCase] = [
        .init("Иванов Иван Иванович", .russian, "S:Иванов G:Иван P:Иванович"),
        .init("Иван Иванович Иванов", .russian, "G:Иван P:Иванович S:Иванов"),
        .init("Иван Иванович", .russian, "G:Иван P:Иванович"),
        .init("Анна Петровна", .russian, "G:Анна P:Петровна"),
        .init("Роман Абрамович", .russian, "G:Роман S:Абрамович"),
        .init("Абрамович Роман Аркадьевич", .russian, "S:Абрамович G:Роман P:Аркадьевич"),
        .init("Роман Аркадьевич Абрамович", .russian, "G:Роман P:Аркадьевич S:Абрамович"),
        .init("Владимир Ильич Ленин", .russian, "G:Владимир P:Ильич S:Ленин"),
        .init("Толстой, Лев Николаевич", .russian, "S:Толстой G:Лев P:Николаевич"),
        .init("Ахматова Анна", .russian, "S:Ахматова G:Анна"),
        .init("Анна Ахматова", .russian, "G:Анна S:Ахматова"),
        .init("Марина Цветаева", .russian, "G:Марина S:Цветаева"),
        .init("А. Б. Иванов", .russian, "I:А I:Б S:Иванов"),
        .init("Иванов А.Б.", .russian, "S:Иванов I:А I:Б"),
        .init("ПУШКИН Александр Сергеевич", .russian, "S:ПУШКИН G:Александр P:Сергеевич"),
        .init("Александр ПУШКИН", .russian, "G:Александр S:ПУШКИН"),
        .init("ПУШКИН АЛЕКСАНДР СЕРГЕЕВИЧ", .russian, "S:ПУШКИН G:АЛЕКСАНДР P:СЕРГЕЕВИЧ"),
        .init("Тоқаев Қасым-Жомарт Кемелұлы", .kazakh, "S:Тоқаев G:Қасым-Жомарт P:Кемелұлы"),
        .init("Қасым-Жомарт Кемелұлы Тоқаев", .kazakh, "G:Қасым-Жомарт P:Кемелұлы S:Тоқаев"),
        .init("Қасым-Жомарт Тоқаев", .kazakh, "G:Қасым-Жомарт S:Тоқаев"),
        .init("Назарбаев Нұрсұлтан", .kazakh, "S:Назарбаев G:Нұрсұлтан"),
        .init("Нұрсұлтан Әбішұлы", .kazakh, "G:Нұрсұлтан P:Әбішұлы"),
        .init("Нұрсұлтан Әбіш ұлы", .kazakh, "G:Нұрсұлтан P:Әбіш_ұлы"),
        .init("Нұрсұлтан Әбіш-ұлы Назарбаев", .kazakh, "G:Нұрсұлтан P:Әбіш-ұлы S:Назарбаев"),
        .init("Мұхтар Омарханұлы Әуезов", .kazakh, "G:Мұхтар P:Омарханұлы S:Әуезов"),
        .init("Сайрагүл Сауытбай", .kazakh, "G:Сайрагүл S:Сауытбай"),
        .init("Сауытбай Сайрагүл Мұратқызы", .kazakh, "S:Сауытбай G:Сайрагүл P:Мұратқызы"),
        .init("Абай Құнанбайұлы", .kazakh, "G:Абай P:Құнанбайұлы"),
        .init("Абай Кунанбаев", .russian, "G:Абай S:Кунанбаев"),
        .init("Алиев Ильхам Гейдар оглы", .russian, "S:Алиев G:Ильхам P:Гейдар_оглы"),
        .init("Ильхам Гейдар оглы Алиев", .russian, "G:Ильхам P:Гейдар_оглы S:Алиев"),
        .init("Чыңгыз Айтматов", nil, "G:Чыңгыз S:Айтматов"),
        .init("Айтматов Чыңгыз Төрөкул уулу", nil, "S:Айтматов G:Чыңгыз P:Төрөкул_уулу"),
        .init("Си Цзиньпин", .russian, "S:Си G:Цзиньпин"),
        .init("Чжан Сяо", .russian, "S:Чжан G:Сяо"),
        .init("Лука́шенко Алекса́ндр Григо́рьевич", .russian, "S:Лука́шенко G:Алекса́ндр P:Григо́рьевич"),
        .init("Аляксандр Рыгоравіч Лукашэнка", nil, "G:Аляксандр P:Рыгоравіч S:Лукашэнка"),
        .init("Леся Петрівна Косач", nil, "G:Леся P:Петрівна S:Косач"),
        .init("Эмомали Рахмон", .russian, "G:Эмомали S:Рахмон"),
        .init("Шөһрәт Закир", LanguageTag(language: "ug", script: .cyrillic), "G:Шөһрәт P:Закир"),
        .init("Әл-Фараби", .kazakh, "a:Әл S:Фараби"),
        .init("Әбу Насыр әл-Фараби", .kazakh, "G:Әбу G:Насыр a:әл S:Фараби"),
        .init("Ибн Сина", .russian, "a:Ибн S:Сина"),
        .init("Людвиг ван Бетховен", .russian, "G:Людвиг a:ван S:Бетховен"),
        .init("Дюма А., младший", .russian, "S:Дюма I:А N:младший"),
    ]

    static let latin: [ParsingCase] = [
        .init("Aleksandr Viktorovich GALKIN", .english, "G:Aleksandr P:Viktorovich S:GALKIN"),
        .init("GALKIN Aleksandr Viktorovich", .english, "S:GALKIN G:Aleksandr P:Viktorovich"),
        .init("Vladimir Vladimirovich Putin", .english, "G:Vladimir P:Vladimirovich S:Putin"),
        .init("Putin, Vladimir V.", .english, "S:Putin G:Vladimir I:V"),
        .init("Wladimir Wladimirowitsch Putin", nil, "G:Wladimir P:Wladimirowitsch S:Putin"),
        .init("Lev Nikolaevič Tolstoj", nil, "G:Lev P:Nikolaevič S:Tolstoj"),
        .init("Lev Nikolayevich Tolstoy", nil, "G:Lev P:Nikolayevich S:Tolstoy"),
        .init("Tolstaya Sof'ya Andreyevna", nil, "S:Tolstaya G:Sof'ya P:Andreyevna"),
        .init("Novak Đoković", nil, "G:Novak S:Đoković"),
        .init("Nursultan Abishuly Nazarbayev", .english, "G:Nursultan P:Abishuly S:Nazarbayev"),
        .init("Nursultan Ábishuly Nazarbaev", nil, "G:Nursultan P:Ábishuly S:Nazarbaev"),
        .init("Qasym-Jomart Kemeluly Toqaev", nil, "G:Qasym-Jomart P:Kemeluly S:Toqaev"),
        .init("Nursultan Äbişūly", nil, "G:Nursultan P:Äbişūly"),
        .init("Dariga Nursultan kyzy Nazarbayeva", nil, "G:Dariga P:Nursultan_kyzy S:Nazarbayeva"),
        .init("Islom Abdugʻaniyevich Karimov", nil, "G:Islom P:Abdugʻaniyevich S:Karimov"),
        .init("Otabek Ravshan oʻgʻli Umarov", nil, "G:Otabek P:Ravshan_oʻgʻli S:Umarov"),
        .init("Wang Mingshan", .english, "S:Wang G:Mingshan"),
        .init("Mingshan Wang", .english, "G:Mingshan S:Wang"),
        .init("Wang Ming-shan", .english, "S:Wang G:Ming-shan"),
        .init("WANG Mingshan", .english, "S:WANG G:Mingshan"),
        .init("Wang Ming Shan", .english, "S:Wang G:Ming G:Shan"),
        .init("Ouyang Xiu", .english, "S:Ouyang G:Xiu"),
        .init("Xi Jinping", .english, "S:Xi G:Jinping"),
        .init("Li Keqiang", nil, "S:Li G:Keqiang"),
        .init("Jack Ma", .english, "G:Jack S:Ma"),
        .init("Anna Chen", .english, "G:Anna S:Chen"),
        .init("Kim Jong-un", .english, "S:Kim G:Jong-un"),
        .init("Smith, John", .english, "S:Smith G:John"),
        .init("Smith John", .english, "S:Smith G:John"),
        .init("John Smith", .english, "G:John S:Smith"),
        .init("John Fitzgerald Kennedy", .english, "G:John G:Fitzgerald S:Kennedy"),
        .init("King, Martin Luther, Jr.", .english, "S:King G:Martin G:Luther N:Jr"),
        .init("Martin Luther King Jr.", .english, "G:Martin G:Luther S:King N:Jr"),
        .init("J. R. R. Tolkien", .english, "I:J I:R I:R S:Tolkien"),
        .init("J.R.R. Tolkien", .english, "I:J I:R I:R S:Tolkien"),
        .init("Ursula von der Leyen", .english, "G:Ursula a:von a:der S:Leyen"),
        .init("Charles de Gaulle", .english, "G:Charles a:de S:Gaulle"),
        .init("Gaulle, Charles de", .english, "S:Gaulle G:Charles a:de"),
        .init("Mohammed bin Salman Al Saud", .english, "G:Mohammed a:bin P:Salman a:Al S:Saud"),
        .init("Muhammad al-Bukhari", .english, "G:Muhammad a:al S:Bukhari"),
        .init("Ahmad ibn Fadlan", .english, "G:Ahmad a:ibn P:Fadlan"),
        .init("Abdurehim Ötkür", LanguageTag(language: "ug", script: .latin), "G:Abdurehim P:Ötkür"),
        .init("Sayragul Sauytbay", .english, "G:Sayragul S:Sauytbay"),
        .init("Sauytbay Sayragul", .english, "S:Sauytbay G:Sayragul"),
        .init("Henry VIII", .english, "G:Henry S:VIII"),
        .init("Ramon Magsaysay III", .english, "G:Ramon S:Magsaysay N:III"),
    ]

    static let arabic: [ParsingCase] = [
        .init("ئابدۇرېھىم ئۆتكۈر", .uyghur, "G:ئابدۇرېھىم P:ئۆتكۈر"),
        .init("ئابدۇرېھىم تىلەشۈپ ئۆتكۈر", .uyghur, "G:ئابدۇرېھىم P:تىلەشۈپ S:ئۆتكۈر"),
        .init("سەيپىدىن ئەزىزى", .uyghur, "G:سەيپىدىن P:ئەزىزى"),
        .init("سەيپىدىن ئەزىزى", nil, "G:سەيپىدىن P:ئەزىزى"),
        .init("ۋىلادىمىر پۇتىن", .uyghur, "G:ۋىلادىمىر S:پۇتىن"),
        .init("شى جىنپىڭ", .uyghur, "S:شى G:جىنپىڭ"),
        .init("نۇرسۇلتان نازاربايېۋ", .uyghur, "G:نۇرسۇلتان S:نازاربايېۋ"),
        .init("نۇرسۇلتان ٴابىش ۇلى", LanguageTag(language: "kk", script: .arabic), "G:نۇرسۇلتان P:ٴابىش_ۇلى"),
        .init("اباي قۇنانبايۇلى", LanguageTag(language: "kk", script: .arabic), "G:اباي P:قۇنانبايۇلى"),
        .init("سايراگۇل ساۋىتباي", LanguageTag(language: "kk", script: .arabic), "G:سايراگۇل S:ساۋىتباي"),
        .init("ئەخمەت ئەپەندى", .uyghur, "G:ئەخمەت T:ئەپەندى"),
        .init("رەئىس ئەركىن تۇرسۇن", .uyghur, "T:رەئىس G:ئەركىن P:تۇرسۇن"),
    ]

    static let han: [ParsingCase] = [
        .init("王明山", .chinese, "S:王 G:明山"),
        .init("王明", nil, "S:王 G:明"),
        .init("欧阳修", .chinese, "S:欧阳 G:修"),
        .init("歐陽修", LanguageTag(language: "zh", script: .traditionalHan), "S:歐陽 G:修"),
        .init("司马相如", .chinese, "S:司马 G:相如"),
        .init("习近平", .chinese, "S:习 G:近平"),
        .init("王 明山", .chinese, "S:王 G:明山"),
        .init("王明山先生", .chinese, "S:王 G:明山 T:先生"),
        .init("王书记", .chinese, "S:王 T:书记"),
        .init("国家主席习近平", .chinese, "T:国家主席 S:习 G:近平"),
        .init("弗拉基米尔·普京", .chinese, "G:弗拉基米尔 S:普京"),
        .init("弗拉基米尔·弗拉基米罗维奇·普京", .chinese, "G:弗拉基米尔 P:弗拉基米罗维奇 S:普京"),
        .init("赛福鼎·艾则孜", .chinese, "G:赛福鼎 P:艾则孜"),
        .init("赛福鼎•艾则孜", .chinese, "G:赛福鼎 P:艾则孜"),
        .init("赛福鼎・艾则孜", .chinese, "G:赛福鼎 P:艾则孜"),
        .init("赛福鼎‧艾则孜", .chinese, "G:赛福鼎 P:艾则孜"),
        .init("赛福鼎∙艾则孜", .chinese, "G:赛福鼎 P:艾则孜"),
        .init("赛福鼎⋅艾则孜", .chinese, "G:赛福鼎 P:艾则孜"),
        .init("赛福鼎.艾则孜", .chinese, "G:赛福鼎 P:艾则孜"),
        .init("赛福鼎．艾则孜", .chinese, "G:赛福鼎 P:艾则孜"),
        .init("赛福鼎－艾则孜", .chinese, "G:赛福鼎 P:艾则孜"),
        .init("阿合买提江哈斯木", .chinese, "G:阿合买提江 P:哈斯木"),
        .init("司马义·艾买提", .chinese, "G:司马义 P:艾买提"),
        .init("买买提江", .chinese, "G:买买提江"),
        .init("萨依拉古丽·萨吾提巴依", .chinese, "G:萨依拉古丽 P:萨吾提巴依"),
        .init("托卡耶夫总统", .chinese, "O:托卡耶夫 T:总统"),
    ]

    @Test(arguments: cyrillic) func `finds the parts of names in Cyrillic letters`(_ example: ParsingCase) {
        #expect(example.found == example.expected)
    }

    @Test(arguments: latin) func `finds the parts of names in Latin letters`(_ example: ParsingCase) {
        #expect(example.found == example.expected)
    }

    @Test(arguments: arabic) func `finds the parts of names in Arabic letters`(_ example: ParsingCase) {
        #expect(example.found == example.expected)
    }

    @Test(arguments: han) func `finds the parts of names in Chinese characters`(_ example: ParsingCase) {
        #expect(example.found == example.expected)
    }
}
