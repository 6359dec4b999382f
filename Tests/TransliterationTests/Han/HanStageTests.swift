import Testing

@testable import Transliteration

@Suite(.enabled(if: InstalledPackages.haveChinese, "install rime-data-terra-pinyin and python3-jieba"))
struct HanStageTests {
    private func rewritten(_ text: String, _ stage: String) throws -> String {
        try made(stage).rewrite(text)
    }

    private func made(_ stage: String) throws -> any Stage {
        let words = stage.split(separator: " ").map(String.init)
        return try #require(
            try StageCatalog.stage(words[0], arguments: Array(words.dropFirst()), data: InstalledPackages()))
    }

    /// Readings by 现代汉语词典; 一 and 不 without tone change (ISO 7098:2015, 5.5).
    @Test(arguments: [
        ("银行行长", "yín háng háng zhǎng"), ("音乐", "yīn yuè"), ("快樂", "kuài lè"), ("頭髮", "tóu fa"), ("发展", "fā zhǎn"),
        ("不一定", "bù yī dìng"), ("乾燥", "gān zào"), ("干燥", "gān zào"), ("乾隆", "qián lóng"),
        ("重庆，西藏。", "chóng qìng, xī zàng."),
        ("2022年", "2022 nián"), ("玩儿", "wánr"),
    ])
    func `reads words with their tones`(text: String, expected: String) throws {
        #expect(try rewritten(text, "han-syllables marks syllables") == expected)
    }

    @Test func `joins the syllables of a word, with an apostrophe before a vowel`() throws {
        #expect(try rewritten("西安", "han-syllables marks words") == "xī'ān")
        #expect(try rewritten("我们的城市", "han-syllables none words") == "women de chengshi")
    }

    @Test func `writes tones as numbers`() throws {
        #expect(try rewritten("绿色", "han-syllables numbers stretches") == "lü4se4")
    }

    /// Surnames by 现代汉语词典.
    @Test(arguments: [
        ("单雄信", "shàn xióng xìn"), ("单于", "chán yú"), ("解放", "xiè fàng"), ("區大相", "ōu dà xiāng"), ("万俟卨", "mò qí xiè"),
        ("仇英", "qiú yīng"), ("曾國藩", "zēng guó fān"), ("孤单", "gū dān"),
    ])
    func `reads a surname by its own reading, in first position alone`(name: String, expected: String) throws {
        #expect(try rewritten(name, "han-name reading") == expected)
    }

    /// Forms of GB/T 28039-2011.
    @Test(arguments: [
        ("习近平", "Xi Jinping"), ("歐陽修", "Ouyang Xiu"), ("诸葛亮", "Zhuge Liang"), ("吕布", "Lü Bu"), ("刘西安", "Liu Xi'an"),
        ("陈方安生", "Chen-Fang Ansheng"), ("阿不都热依木·买买提", "Abudureyimu Maimaiti"), ("王明、李华", "Wang Ming, Li Hua"),
    ])
    func `prints a name as the standard does`(name: String, expected: String) throws {
        #expect(try rewritten(name, "han-name print") == expected)
    }

    @Test func `prints a name as a passport does`() throws {
        #expect(try rewritten("吕布", "han-name passport") == "LYU BU")
        #expect(try rewritten("欧阳修", "han-name passport") == "OUYANG XIU")
    }

    /// GB/T 16159-2012, 6.2.2.
    @Test(arguments: [
        ("黑龙江", "Heilongjiang"), ("广州市", "Guangzhou Shi"), ("長江", "Chang Jiang"), ("西安", "Xi'an"),
        ("烏魯木齊市", "Wulumuqi Shi"),
        ("塔克拉玛干沙漠", "Takelamagan Shamo"),
    ])
    func `parts the name of a place from its kind`(place: String, expected: String) throws {
        #expect(try rewritten(place, "han-place pinyin one-name") == expected)
    }

    @Test(arguments: [
        ("北京", "Пекин"), ("安徽", "Аньхой"), ("长安", "Чанъань"), ("西安", "Сиань"), ("厦门", "Сямынь"), ("桂林", "Гуйлинь"),
        ("习近平", "Си Цзиньпин"), ("乌鲁木齐", "Урумчи"),
    ])
    func `writes names in Russian by Palladius`(name: String, expected: String) throws {
        #expect(try rewritten(name, "han-place palladius") == expected)
    }

    @Test(arguments: [("新疆", "Шыңжаң", "شىنجاڭ"), ("哈密", "Құмыл", "قۇمۇل"), ("喀什", "Қашқар", "قەشقەر")])
    func `keeps the established names of Xinjiang`(name: String, kazakh: String, uyghur: String) throws {
        #expect(try rewritten(name, "han-place kazakh") == kazakh)
        #expect(try rewritten(name, "han-place uyghur") == uyghur)
    }

    /// From the rules of ALA-LC for Chinese, and names built like theirs.
    @Test(arguments: [
        ("廣西壯族自治區", "Guangxi Zhuangzu Zizhiqu"), ("哈爾濱市", "Haerbin Shi"), ("東北林學院", "Dongbei lin xue yuan"),
        ("臺灣省立博物館", "Taiwan Sheng li bo wu guan"), ("孟子", "Mengzi"),
        ("紅樓夢 / (清) 曹雪芹著 ; (清) 高鶚續.", "Hong lou meng / (Qing) Cao Xueqin zhu; (Qing) Gao E xu."),
        ("北京 : 中華書局, 1983.", "Beijing: Zhonghua shu ju, 1983."), ("民国二十五年", "Minguo 25 nian"),
        ("论语译注 / 杨伯峻译注", "Lun yu yi zhu / Yang Bojun yi zhu."),
    ])
    func `writes a catalogue entry`(entry: String, expected: String) throws {
        #expect(try rewritten(entry, "han-catalogue") == expected)
    }

    @Test(arguments: [
        "han-syllables marks syllables", "han-syllables none words", "han-name print", "han-place palladius",
        "han-place uyghur",
        "han-catalogue", "opencc s2twp", "pinyin-palladius",
    ])
    func `covers every text without gaps`(stage: String) throws {
        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededGenerator(seed: seed)
        let letters = Array("王明·北京市长江第二十三年月，。 : ; / (清)著传儿abc Ж\u{301}🙂\n\0李𠀀網際網路".unicodeScalars)
        let stage = try made(stage)
        for _ in 0..<200 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
                        letters.randomElement(using: &generator)
                    }))
            let pieces = stage.pieces(of: text)
            var end = 0
            for piece in pieces {
                #expect(piece.source.lowerBound == end, "\(text) seed \(seed)")
                end = piece.source.upperBound
            }
            #expect(end == text.utf8.count, "\(text) seed \(seed)")
            #expect(pieces.map(\.output).joined() == stage.rewrite(text), "\(text) seed \(seed)")
        }
    }

    @Test func `finds the cheapest row of words`() throws {
        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededGenerator(seed: seed)
        let lexicon = try HanLexicon.lexicon(from: InstalledPackages())
        let letters = "中国人民共和北京大学生活动物".unicodeScalars.map(\.value)
        let segmenter = HanSegmenter(lexicon: lexicon, options: .init(findsPersons: false))
        for _ in 0..<100 {
            let text = (0..<7).compactMap { _ in letters.randomElement(using: &generator) }[...]
            let words = segmenter.words(of: text)
            #expect(words.flatMap { Array($0.range) } == Array(text.indices), "seed \(seed)")
            let cost = words.reduce(0) { $0 + Self.cost(of: text[$1.range], in: lexicon) }
            #expect(cost == Self.leastCost(of: text, in: lexicon), "seed \(seed)")
        }
    }

    /// The slow twin: every way to cut a text.
    private static func leastCost(of text: ArraySlice<UInt32>, in lexicon: HanLexicon) -> Int {
        guard !text.isEmpty else { return 0 }
        return (1...text.count).reduce(Int.max) { least, length in
            let first = cost(of: text.prefix(length), in: lexicon)
            guard first < 1 << 40 else { return least }
            return min(least, first + leastCost(of: text.dropFirst(length), in: lexicon))
        }
    }

    private static func cost(of word: ArraySlice<UInt32>, in lexicon: HanLexicon) -> Int {
        var hash = WordHash()
        for scalar in word { hash.add(scalar) }
        if let entry = lexicon.words.entry(of: hash) { return entry.cost }
        if word.count == 1 { return lexicon.words.cost(ofCount: 0.5) }
        return lexicon.phrases.contains(hash) ? lexicon.words.cost(ofCount: 2) : 1 << 40
    }
}
