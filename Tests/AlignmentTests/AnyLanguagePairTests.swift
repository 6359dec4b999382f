@testable import Alignment
import Testing
import TranslationTypes

/// Pairs of languages that the project has no data for. The texts are written for the tests.
@Suite struct AnyLanguagePairTests {
    private static let texts: [String: [String]] = [
        "en": [
            "Tokyo, 12 June.",
            "The Japanese government said on Monday that 3,400 tons of rice were sent to Mongolia.",
            "Prime Minister Tanaka met the president of Mongolia in Ulaanbaatar.",
            "\"We are glad to help our neighbours,\" he said.",
            "The visit lasted three days.",
            "A second delivery of 1,250 tons will follow in September.",
        ],
        "ja": [
            "東京、6月12日。",
            "日本政府は月曜日、モンゴルに米3400トンを送ったと発表した。",
            "田中首相はウランバートルでモンゴル大統領と会談した。",
            "「隣国を助けることができて嬉しい」と述べた。",
            "訪問は三日間続いた。",
            "9月には第二陣として1250トンが送られる予定だ。",
        ],
        "ko": [
            "도쿄, 6월 12일.",
            "일본 정부는 월요일 몽골에 쌀 3,400톤을 보냈다고 밝혔다.",
            "다나카 총리는 울란바토르에서 몽골 대통령과 회담했다.",
            "\"이웃 나라를 도울 수 있어 기쁩니다\"라고 말했다.",
            "방문은 사흘 동안 이어졌다.",
            "9월에는 두 번째로 1,250톤이 보내질 예정이다.",
        ],
        "ar": [
            "طوكيو، ١٢ يونيو.",
            "قالت الحكومة اليابانية يوم الاثنين إن ٣٤٠٠ طن من الأرز أرسلت إلى منغوليا.",
            "التقى رئيس الوزراء تاناكا رئيس منغوليا في أولان باتور.",
            "وقال: «يسعدنا أن نساعد جيراننا».",
            "استمرت الزيارة ثلاثة أيام.",
            "وستتبعها شحنة ثانية من ١٢٥٠ طنا في سبتمبر.",
        ],
        "tr": [
            "Tokyo, 12 Haziran.",
            "Japon hükümeti pazartesi günü Moğolistan'a 3.400 ton pirinç gönderildiğini açıkladı.",
            "Başbakan Tanaka, Ulan Batur'da Moğolistan cumhurbaşkanıyla görüştü.",
            "\"Komşularımıza yardım etmekten mutluyuz\" dedi.",
            "Ziyaret üç gün sürdü.",
            "Eylül ayında 1.250 tonluk ikinci bir sevkiyat yapılacak.",
        ],
        "ky": [
            "Токио, 12-июнь.",
            "Япония өкмөтү дүйшөмбү күнү Монголияга 3400 тонна күрүч жөнөтүлгөнүн билдирди.",
            "Премьер-министр Танака Улан-Баторда Монголиянын президенти менен жолукту.",
            "«Кошуналарга жардам бергенге кубанычтабыз», — деди ал.",
            "Сапар үч күнгө созулду.",
            "Сентябрда 1250 тонналык экинчи жүк жөнөтүлөт.",
        ],
        "ru": [
            "Токио, 12 июня.",
            "Правительство Японии сообщило в понедельник, что в Монголию отправлено 3400 тонн риса.",
            "Премьер-министр Танака встретился с президентом Монголии в Улан-Баторе.",
            "«Мы рады помочь соседям», — сказал он.",
            "Визит продолжался три дня.",
            "В сентябре последует вторая партия в 1250 тонн.",
        ],
        "uz": [
            "Tokio, 12-iyun.",
            "Yaponiya hukumati dushanba kuni Moʻgʻulistonga 3400 tonna guruch yuborilganini maʼlum qildi.",
            "Bosh vazir Tanaka Ulan-Batorda Moʻgʻuliston prezidenti bilan uchrashdi.",
            "«Qoʻshnilarimizga yordam berganimizdan xursandmiz», dedi u.",
            "Safar uch kun davom etdi.",
            "Sentabrda 1250 tonnalik ikkinchi yuk joʻnatiladi.",
        ],
        "kk": [
            "Токио, 12 маусым.",
            "Жапония үкіметі дүйсенбі күні Моңғолияға 3400 тонна күріш жіберілгенін хабарлады.",
            "Премьер-министр Танака Ұлан-Баторда Моңғолия президентімен кездесті.",
            "«Көршілерге көмектескенімізге қуаныштымыз», — деді ол.",
            "Сапар үш күнге созылды.",
            "Қыркүйекте 1250 тонналық екінші жүк жөнелтіледі.",
        ],
        "mn": [
            "Токио, 6 сарын 12.",
            "Японы Засгийн газар даваа гаригт Монголд 3400 тонн будаа илгээснээ мэдэгдэв.",
            "Ерөнхий сайд Танака Улаанбаатарт Монголын ерөнхийлөгчтэй уулзав.",
            "«Хөршдөө тусалж байгаадаа баяртай байна» гэж тэр хэлэв.",
            "Айлчлал гурван өдөр үргэлжлэв.",
            "9 дүгээр сард 1250 тонны хоёр дахь ачаа илгээнэ.",
        ],
        "zh": [
            "东京，6月12日。",
            "日本政府星期一表示，已向蒙古运送3400吨大米。",
            "田中首相在乌兰巴托会见了蒙古总统。",
            "他说：“我们很高兴能帮助邻国。”",
            "访问持续了三天。",
            "9月将运送第二批1250吨。",
        ],
        "bo": [
            "ཊོ་ཀྱོ། ༦་པའི་ཚེས་༡༢།",
            "འཇར་པན་གཞུང་གིས་སོག་པོར་འབྲས་ཊོན་༣༤༠༠་བཏང་བ་རེད།",
            "བློན་ཆེན་གྱིས་སོག་པོའི་སྲིད་འཛིན་དང་མཇལ་འཕྲད་གནང་།",
            "ཁྱིམ་མཚེས་ལ་རོགས་རམ་བྱེད་ཐུབ་པར་དགའ་པོ་བྱུང་།",
            "འཚམས་འདྲི་ཉིན་གསུམ་རིང་གནང་།",
            "ཟླ་བ་དགུ་པར་ཊོན་༡༢༥༠་བཏང་རྒྱུ་རེད།",
        ],
        "th": [
            "โตเกียว 12 มิถุนายน",
            "รัฐบาลญี่ปุ่นแถลงเมื่อวันจันทร์ว่าได้ส่งข้าว 3,400 ตันไปยังมองโกเลีย",
            "นายกรัฐมนตรีทานากะพบประธานาธิบดีมองโกเลียที่อูลานบาตอร์",
            "เขากล่าวว่า \"เรายินดีที่ได้ช่วยเหลือเพื่อนบ้าน\"",
            "การเยือนครั้งนี้กินเวลาสามวัน",
            "การส่งครั้งที่สอง 1,250 ตันจะตามมาในเดือนกันยายน",
        ],
        "hi": [
            "टोक्यो, १२ जून।",
            "जापान सरकार ने सोमवार को कहा कि मंगोलिया को ३,४०० टन चावल भेजा गया है।",
            "प्रधानमंत्री तनाका ने उलानबातर में मंगोलिया के राष्ट्रपति से मुलाकात की।",
            "उन्होंने कहा, \"हमें पड़ोसियों की मदद करके खुशी है।\"",
            "यह यात्रा तीन दिन चली।",
            "सितंबर में १,२५० टन की दूसरी खेप भेजी जाएगी।",
        ],
        "ka": [
            "ტოკიო, 12 ივნისი.",
            "იაპონიის მთავრობამ ორშაბათს განაცხადა, რომ მონღოლეთში 3400 ტონა ბრინჯი გაიგზავნა.",
            "პრემიერ-მინისტრი ტანაკა ულან-ბატორში მონღოლეთის პრეზიდენტს შეხვდა.",
            "„მოხარული ვართ, რომ მეზობლებს ვეხმარებით“, — თქვა მან.",
            "ვიზიტი სამ დღეს გაგრძელდა.",
            "სექტემბერში 1250 ტონა მეორე ტვირთი გაიგზავნება.",
        ],
    ]

    /// The translation lacks the fifth sentence.
    private func pair(_ source: String, _ target: String, order: [Int]) throws -> AlignmentPair {
        let all = Self.texts[target] ?? []
        return AlignmentPair(
            source: Self.texts[source] ?? [], target: order.map { all[$0] }, sourceLanguage: try LanguageTag(source),
            targetLanguage: try LanguageTag(target))
    }

    @Test(arguments: [
        ("ja", "en"), ("ar", "tr"), ("ky", "ru"), ("uz", "kk"), ("mn", "zh"), ("bo", "zh"), ("ko", "ja"), ("th", "en"),
        ("hi", "ru"), ("ka", "en"), ("ar", "en"), ("ja", "zh"),
    ])
    func `aligns languages without data of its own`(source: String, target: String) throws {
        let ladder = Aligner().align(try pair(source, target, order: [0, 1, 2, 3, 5]))
        let linked = ladder.links.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { $0.source + $0.target }
        #expect(linked == [[0, 0], [1, 1], [2, 2], [3, 3], [5, 4]])
    }

    @Test(arguments: [
        ("ja", "en", 4), ("ar", "tr", 5), ("ky", "ru", 5), ("uz", "kk", 5), ("mn", "zh", 5), ("bo", "en", 3),
        ("th", "en", 5), ("hi", "ru", 5), ("ka", "en", 4), ("ja", "zh", 5),
    ])
    func `finds in another order what numbers names and dates tell and nothing wrong`(
        source: String, target: String, least: Int
    ) throws {
        let order = [5, 2, 0, 3, 1]
        let links = Aligner().alignComparable(try pair(source, target, order: order))
        let found = links.filter { !$0.source.isEmpty && !$0.target.isEmpty }
        #expect(found.count >= least)
        for link in found { #expect(link.source == link.target.map { order[$0] }) }
    }

    @Test(arguments: [
        ("१,२५०", "hi"), ("١٢٥٠", "ar"), ("۱۲۵۰", "fa"), ("๑,๒๕๐", "th"), ("༡༢༥༠", "bo"), ("１２５０", "ja"),
        ("千二百五十", "ja"),
        ("၁၂၅၀", "my"), ("១២៥០", "km"), ("᠑᠒᠕᠐", "mn"),
    ])
    func `reads digits of every numeral system`(number: String, language: String) throws {
        let pair = PreparedPair(
            AlignmentPair(
                source: [number], target: ["1250"], sourceLanguage: try LanguageTag(language),
                targetLanguage: .english))
        #expect(NumberEvidence().cues(in: pair).contains { $0.source == [0] && $0.target == [0] })
    }

    @Test(arguments: [
        ("モンゴルへ", "ja", "Mongolia", "en"), ("ประเทศมองโกเลีย", "th", "Mongolia", "en"),
        ("星期一", "zh", "月曜日", "ja"), ("सोमवार को", "hi", "Monday", "en"),
    ])
    func `knows places and days in languages without spaces too`(
        a: String, s: String, b: String, t: String
    ) throws {
        let pair = PreparedPair(
            AlignmentPair(
                source: [a], target: [b], sourceLanguage: try LanguageTag(s), targetLanguage: try LanguageTag(t)))
        #expect(!LocaleNameEvidence().cues(in: pair).isEmpty)
    }

    @Test(arguments: [
        ("तनाका ने", "hi", "Tanaka", "en"), ("ტანაკა", "ka", "Tanaka", "en"), ("Τανάκα", "el", "Танака", "ru"),
        ("다나카", "ko", "Danaka", "en"),
    ])
    func `hears names in scripts without a table of its own`(a: String, s: String, b: String, t: String) throws {
        let pair = PreparedPair(
            AlignmentPair(
                source: [a], target: [b], sourceLanguage: try LanguageTag(s), targetLanguage: try LanguageTag(t)))
        #expect(!NameEvidence().cues(in: pair).isEmpty)
    }
}
