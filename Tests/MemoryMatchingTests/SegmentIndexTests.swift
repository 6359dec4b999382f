import MemoryMatching
import Testing
import TranslationTypes

@Suite struct SegmentIndexTests {
    private static func index(_ texts: [String], _ language: LanguageTag = .english) -> SegmentIndex {
        var index = SegmentIndex(language: language)
        for text in texts { index.append(text) }
        return index
    }

    private static func score(_ a: String, _ b: String, _ language: LanguageTag = .english) -> Int? {
        index([b], language).matches(for: a, minimum: 1, limit: 1).first?.score
    }

    /// Worked out by hand: words weigh 4, signs 1; score = 1 − cost ÷ weight of the heavier text, rounded down.
    @Test(arguments: [
        // 11 words and a stop = 45; one word for an unlike one costs 4: 41/45 = 91.1 %.
        (
            "The file could not be opened because the disk is full.",
            "The file could not be opened because the disk is empty.", 91
        ),
        // A number for another costs 1: 44/45 = 97.7 %.
        (
            "Report number 12 was published in Geneva on the same day.",
            "Report number 13 was published in Geneva on the same day.", 97
        ),
        // Two of ten words swapped: two words lie apart, 32/40 = 80 %.
        ("one two three four dog six seven eight nine fox", "one two three four fox six seven eight nine dog", 80),
        // One sign more: 28/29 = 96.5 %.
        ("a big red dog ate our food", "a big red dog ate our food.", 96),
    ])
    func `scores as the definition says`(_ a: String, _ b: String, _ expected: Int) {
        #expect(Self.score(a, b) == expected)
        #expect(Self.score(b, a) == expected, "the score has no direction")
    }

    @Test func `counts an ending for what it is`() throws {
        // 8 words: лагерлерінде (12 letters) for лагерьде: both begin with лаге; 6 of 12 letters differ at most.
        let near = try #require(
            Self.score(
                "Оның айтуынша Шыңжаңдағы лагерьде екі мыңнан астам адам ұсталған",
                "Оның айтуынша Шыңжаңдағы лагерлерінде екі мыңнан астам адам ұсталған", .kazakh))
        let far = try #require(
            Self.score(
                "Оның айтуынша Шыңжаңдағы лагерьде екі мыңнан астам адам ұсталған",
                "Оның айтуынша Шыңжаңдағы ауылдарда екі мыңнан астам адам ұсталған", .kazakh))
        #expect(near > far)
        #expect(far == 88, "one of nine words")
    }

    @Test func `gives 100 to the same text and no other`() {
        #expect(Self.score("Ол  келді.\u{200E}", "Ол келді.", .kazakh) == 100)
        #expect(Self.score("ол келді.", "Ол келді.", .kazakh) == 99, "case alone")
        #expect(Self.score("„Ол” келді", "«Ол» келді", .kazakh) == 99, "quotation marks alone")
    }

    @Test func `finds the best first and of equals the earlier`() {
        let index = Self.index(["two dogs ran", "one dog ran away", "one dog ran", "one dog ran"])
        let found = index.matches(for: "one dog ran", minimum: 50, limit: 3)
        #expect(found.map(\.number) == [2, 3, 1])
        #expect(found.map(\.score).prefix(2) == [100, 100])
    }

    @Test func `matches Chinese by characters and Uyghur by words`() {
        // Nine of ten characters and the stop: 40 + 1 quarters of 41 less 4.
        #expect(Self.score("中国政府否认所有的指控。", "中国政府否认全部的指控。", .chinese) == 82)
        // Six words and a stop, one word unlike; few words, so letters count: the better of both.
        #expect(Self.score("ئۇ كەلدى", "ئۇ كەتتى", .uyghur) ?? 0 >= 70)
    }

    @Test func `never passes over a segment that reaches the score`() {
        var random = SystemRandomNumberGenerator()
        let words = [
            "лагерь", "лагерьде", "лагерлер", "сот", "соты", "сотта", "2018", "2019", ",", ".", "Қытай", "Қытайға",
        ]
        func sentence() -> String {
            (0..<Int.random(in: 1...9, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined(
                separator: " ")
        }
        let texts = (0..<300).map { _ in sentence() }
        let index = Self.index(texts, .kazakh)
        for _ in 0..<20 {
            let query = sentence()
            let found = Set(index.matches(for: query, minimum: 60, limit: .max).map(\.number))
            // The slow twin: each text alone with the lowest bar, where the bounds let everything through.
            let all = texts.indices.filter { (Self.score(query, texts[$0], .kazakh) ?? 0) >= 60 }
            #expect(found == Set(all), "query: \(query)")
        }
    }

    @Test func `finds a phrase whatever its case quotes and ending, with places in the text as written`() {
        let text = "Ол «Шыңжаңдағы ЛАГЕРЬЛЕРДІ» көрген"
        let index = Self.index(["басқа сөйлем", text], .kazakh)
        #expect(index.segments(holding: "лагерь", limit: 10) == [1])
        // О л space « = 4; Шыңжаңдағы = 10 and a space: the word begins at 15.
        #expect(index.spans(of: "лагерь", in: text) == [15..<21])
        #expect(index.spans(of: "", in: text) == [])
        #expect(index.segments(holding: "жоқ", limit: 10) == [])
    }
}
