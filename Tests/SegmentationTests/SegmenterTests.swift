import Testing
import TranslationTypes

@testable import Segmentation

@Suite struct SegmenterTests {
    /// Where a segment ends is written `¦`.
    static func check(_ language: String, _ marked: String) throws {
        let expected = marked.split(separator: "¦").map { String($0.trimmingSpaces) }
        let text = marked.filter { $0 != "¦" }
        var segmenter = try Segmenter(language: try LanguageTag(language))
        #expect(segmenter.ranges(in: text).map { String(text[utf8: $0]) } == expected, "\(language)")
    }

    @Test(arguments: [
        "Mr. Khan met Dr. A. B. Smith on Oct. 5 at 3.30 p.m. in St. Paul.¦ They talked.",
        "She works for the U.S. Senate.¦ He lives in the U.S.¦ The house is old.",
        "“Is it late?” she asked.¦ “No!” he said.¦ Nobody laughed.",
        "See fig. 3, pp. 12–15 and No. 7, e.g. Table 2, at a.b.kz/x.html or me@host.org.¦ Done.",
        "Acme Inc. Chairman Lee left.¦ He sold Acme Inc.¦ It was cheap.",
        "He waited ...¦ Nothing came … and he left.¦ What?!¦ Yes.",
        "1. Take the road.¦ 2. Turn left.¦ 3. Stop.",
        "Prices rose 3.5% to $4.20 (see below.)¦ Wages fell 😀.¦ Why?",
        "First line of a list:\n¦• apples\n¦• pears\n\n¦Last line",
        "The rule is old.[12]¦ It was changed.3¦ Twice.",
        "The space was forgotten.¦Then it came back.",
        "At 7 a.m. Ms. Lee arrived.¦ She left at 6 p.m.¦ Nobody saw that on May 5, 2021 at 4.30 a.m. Khan had called.",
    ])
    func `segments English`(marked: String) throws { try Self.check("en", marked) }

    @Test(arguments: [
        "А. С. Пушкин и Л.Н. Толстой жили в XIX в.¦ Их читают все.",
        "Он родился в 1870 г. в Алматы.¦ В 2010–2012 гг. Виктор учился.¦ Потом уехал.",
        "Купили хлеб, соль и т. д.¦ Денег не осталось.",
        "См. рис. 5, ст. 12 и п. 3, т. е. всё.¦ Ул. Абая, д. 5.",
        "«Кто там?» — спросил он.¦ «Я!» — ответила она.¦ — Входи.",
        "Цена 5 млн. руб.¦ Это много.¦ Проф. Иванов и акад. Сатпаев согласны.",
        "Он живёт в г. Москва на 17-м.¦ Мы рады помочь им.¦ Они тоже.",
        "Встреча 27.10.14 в 10.30.¦ Сайт www.gov.kz открыт…¦ Ждём!",
        "Печатано в губернской типографии, Казань, 1912 г. Том 2.¦ Он вышел в 1912 г.¦ Потом был второй.",
    ])
    func `segments Russian`(marked: String) throws { try Self.check("ru", marked) }

    @Test(arguments: [
        "А. Байтұрсынұлы 1872 ж. туған.¦ Қ.К. Тоқаев сөз сөйледі.",
        "Нан, тұз, т.б.¦ Ақша қалмады.¦ Ол 1991 ж.¦ Біз келдік.",
        "«Кім бұл?» – деп сұрады ол.¦ «Мен!» – деді бала.¦ Бәрі күлді.",
        "Қар. 5-сур., 12-бап.¦ Абай көш. 7, Алматы қ. тұрады.",
        "7 қыркүйек 2012 жыл. № 590 бұйрық шықты.¦ Қалың қар.¦ Суық.",
        "Самат мырза келді.¦ Кездесу 27.10.14 күні болды…¦ Рас па?!¦ Иә.",
    ])
    func `segments Kazakh`(marked: String) throws { try Self.check("kk", marked) }

    @Test(arguments: [
        ("kk-Arab", "«بۇل كىم؟» دەپ سۇرادى ول.¦ ول كەلدى.¦ جاۋاپ جوق."),
        ("kk-Latn", "A. Baıtursynuly 1872 j. týǵan.¦ Ol ǵalym."),
        ("ug", "«بۇ كىم؟» دەپ سورىدى ئۇ.¦ مەن كۆردۈم!¦ راستمۇ؟¦ ھەئە."),
        ("ug", "ئا. ئۆتكۈر 1923-يىلى تۇغۇلغان.¦ ئا.ق.ش. پرېزىدېنتى كەلدى؛ بىز 3.5 كىلومېتىر ماڭدۇق."),
        ("ug", "«مەن بارىمەن،»دېدى ئۇ.¦ پروف. ئەلى كۈلدى.¦ (بۇ راست.)¦ تامام"),
        ("ug-Latn", "A. Ötkür keldi.¦ «Kim u?» dep soridi.¦ Rast."),
        ("ug-Cyrl", "А. Өткүр кәлди.¦ «Ким у?» дәп сориди.¦ Раст."),
    ])
    func `segments Uyghur and the scripts of Kazakh`(language: String, marked: String) throws {
        try Self.check(language, marked)
    }

    @Test(arguments: [
        ("zh-Hans", "他说：“我来了。”¦我们都笑了！¦你呢？"),
        ("zh-Hans", "“你是谁？”他问道。¦“我是老师。”¦他笑了。"),
        ("zh-Hant", "她喊：「快走！」¦大家都跑了（真的）。¦然後……就沒有了。"),
        ("zh-Hant", "『好。』」¦第二句；第三句：完。"),
        ("zh", "他写了《你好！》这本书。¦增长3.5%，见 www.a.cn。¦完"),
        ("zh", "会议结束。¦\"我很高兴。\"¦他走了。"),
        ("zh", "Dr. Li 来了。¦He said yes.¦ We left.¦ 好"),
    ])
    func `segments Chinese`(language: String, marked: String) throws { try Self.check(language, marked) }

    @Test(arguments: [
        ("fa", "حال شما چطور است؟¦ خوبم.¦ او گفت: برو."),
        ("ur", "آپ کیسے ہیں؟¦ میں ٹھیک ہوں۔¦ شکریہ۔"),
        ("ar", "وصل د. أحمد إلى 3.5 كم؛ ثم عاد.¦ «من هذا؟»¦ لا أعرف."),
        ("hi", "वह आया।¦ मैं गया।"), ("de", "Er kam am 5. Mai.¦ Dr. Weiß ging."), ("tr", "Geldi.¦ Gitti mi?¦ Evet."),
        ("ja", "来た。¦「行く。」¦終わり"),
    ])
    func `segments other languages by the root rules`(language: String, marked: String) throws {
        try Self.check(language, marked)
    }

    @Test(arguments: ["en", "ru", "kk", "ug", "zh", "ar"])
    func `puts every character that is no white space in exactly one range`(language: String) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var texts = RandomText(seed: seed)
        var segmenter = try Segmenter(language: try LanguageTag(language))
        for _ in 0..<200 {
            let text = texts.next()
            let ranges = segmenter.ranges(in: text)
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            let kept = ranges.flatMap { text[utf8: $0].unicodeScalars }.filter { !$0.properties.isWhitespace }
            #expect(kept == text.unicodeScalars.filter { !$0.properties.isWhitespace }, "seed \(seed)")
        }
    }

    @Test func `segments blocks and keeps a heading whole`() throws {
        let document = Document(blocks: [
            Block(.heading, " Кім кінәлі? Не істеу керек? "), Block(.paragraph, "Бір. Екі."), Block(.listItem, " "),
        ])
        var segmenter = try Segmenter(language: .kazakh)
        #expect(
            segmenter.segments(of: document) == [
                Segment(text: "Кім кінәлі? Не істеу керек?", block: 0, utf8Range: 1..<49),
                Segment(text: "Бір.", block: 1, utf8Range: 0..<7),
                Segment(text: "Екі.", block: 1, utf8Range: 8..<15),
            ])
    }

    @Test func `gives nothing for a text of white space`() throws {
        var segmenter = try Segmenter(language: .uyghur)
        #expect(segmenter.ranges(in: "") == [])
        #expect(segmenter.ranges(in: " \n\u{A0}\u{3000}") == [])
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var result = self
        while result.first?.isWhitespace ?? false { result.removeFirst() }
        while result.last?.isWhitespace ?? false { result.removeLast() }
        return result
    }
}
