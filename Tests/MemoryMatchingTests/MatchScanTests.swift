import MemoryMatching
import Testing

@Suite struct MatchScanTests {
    private func scan(_ texts: String...) throws -> MatchScan<Int> {
        try MatchScan(texts.enumerated().map { MatchCandidate(id: $0.offset, text: $0.element) })
    }

    private func best(_ query: String, in text: String) throws -> Int? {
        try scan(text).matches(for: MatchQuery(query, minimumScore: 1)).first?.score
    }

    // MARK: - Exact and context

    @Test(arguments: [
        ("Файлды ашу", "Файлды ашу"), ("  Файлды \n ашу", "Файлды ашу"), ("й", "и\u{306}"), ("ئۇ", "ئۇ"), ("中文", "中文"),
    ])
    func `the same text is an exact match`(query: String, text: String) throws {
        let match = try #require(try scan("басқа", text).matches(for: MatchQuery(query)).first)
        #expect(match == Match(id: 1, kind: .exact, score: 100))
    }

    @Test(arguments: [
        // Both sides the same.
        (MatchContext(previous: "а", next: "б"), MatchContext(previous: "а", next: " б "), true),
        // Missing in both is the same: the first segment of a document.
        (MatchContext(next: "б"), MatchContext(next: "б"), true),
        (MatchContext(previous: "а", next: "б"), MatchContext(previous: "а", next: "в"), false),
        (MatchContext(previous: "а", next: "б"), MatchContext(previous: "а"), false),
        // Nothing known on either side is no context, and costs an exact match nothing.
        (MatchContext(), MatchContext(), false), (MatchContext(previous: "а"), MatchContext(), false),
    ])
    func `a context match needs both neighbours`(query: MatchContext, stored: MatchContext, isContext: Bool) throws {
        let candidates = [
            MatchCandidate(id: "plain", text: "Иә"),
            MatchCandidate(id: "seen", text: "Иә", contexts: [MatchContext(previous: "x", next: "y"), stored]),
        ]
        let matches = try MatchScan(candidates).matches(for: MatchQuery("Иә", context: query))
        #expect(
            matches == (isContext
                ? [Match(id: "seen", kind: .context, score: 101), Match(id: "plain", kind: .exact, score: 100)]
                : [Match(id: "plain", kind: .exact, score: 100), Match(id: "seen", kind: .exact, score: 100)]))
    }

    // MARK: - Scores

    @Test(arguments: [
        // 11 words and a stop weigh 45 quarters; one word costs 4: 100·41/45 = 91.1 (tm.md §7 gives 91).
        (
            "The file could not be opened because the disk is full.",
            "The file could not be opened because the memory is full.", 91
        ),
        // Two words of ten swapped cost two substitutions: 100·32/40.
        ("one two three four five six seven eight dog fox", "one two three four five six seven eight fox dog", 80),
        // Case alone, punctuation alone (7 words 28, stop 1: 100·28/29 = 96.5).
        ("ОДИН ДВА ТРИ ЧЕТЫРЕ ПЯТЬ ШЕСТЬ СЕМЬ", "один два три четыре пять шесть семь", 99),
        ("один два три четыре пять шесть семь", "один два три четыре пять шесть семь.", 96),
        // Алғашқы→Алдыңғы: ғашқ→дыңғ, 4 substitutions, of 19 characters: 0.9·15/19 + 0.1·8/12 = 0.7105 + 0.0667 = 77.7.
        ("Алғашқы параққа өту", "Алдыңғы параққа өту", 77),
        // One word, one suffix of 3: characters 8/11, tokens 0: 0.9·8/11 = 65.45.
        ("мемлекет", "мемлекеттің", 65),
        // Han: 6 characters are 6 words; one differs: tokens 20/24 = 83.3, characters 5/6: the same.
        ("我们打开文件", "我们打开文档", 83),
        // Uyghur, seven words of four letters, the last one missing: 100·24/28 = 85.7.
        ("بالا كەلدى كىتاب ئالدى ئۆيگە كەتتى بۈگۈن", "بالا كەلدى كىتاب ئالدى ئۆيگە كەتتى", 85),
    ])
    func `scores are what the rule gives by hand`(a: String, b: String, expected: Int) throws {
        #expect(try best(a, in: b) == expected)
        #expect(try best(b, in: a) == expected)
    }

    @Test func `a score explains itself`() throws {
        let match = try #require(
            try scan("Алдыңғы параққа өту").matches(for: MatchQuery("Алғашқы параққа өту")).first)
        #expect(match.kind == .fuzzy)
        #expect(match.evidence?.tokenDistance == 4)
        #expect(match.evidence?.tokenWeight == 12)
        #expect(match.evidence?.characters == MatchEvidence.Characters(distance: 4, length: 19))
    }

    @Test func `matches come best first, above the minimum, up to the limit`() throws {
        let scan = try scan(
            "бір екі үш төрт бес алты жеті", "бір екі үш төрт бес алты сегіз", "бір екі үш төрт бес тоғыз сегіз", "мүлде басқа",
            "бір екі үш төрт бес алты он")
        let query = MatchQuery("бір екі үш төрт бес алты жеті")
        // One word of seven: 85; two of seven: 71.
        let matches = try scan.matches(for: query)
        #expect(matches.map(\.id) == [0, 1, 4, 2])
        #expect(matches.map(\.score) == [100, 85, 85, 71])
        #expect(try scan.matches(for: MatchQuery(query.text, minimumScore: 80, limit: 2)).map(\.id) == [0, 1])
        #expect(try scan.matches(for: MatchQuery(query.text, minimumScore: 86)).map(\.id) == [0])
    }

    @Test(arguments: ["", " ", "…", "😀", "\u{0}", "a\u{300}\u{300}"])
    func `odd texts are found as themselves and match nothing else`(text: String) throws {
        let matches = try scan("басқа", text).matches(for: MatchQuery(text, minimumScore: 1))
        #expect(matches.map(\.id) == [1])
    }

    @Test func `an empty memory has no matches`() throws {
        #expect(try MatchScan<Int>([]).matches(for: MatchQuery("сөз")).isEmpty)
        #expect(try MatchScan<Int>([]).concordance(ConcordanceQuery("сөз")).isEmpty)
    }

    // MARK: - Concordance

    @Test(arguments: [
        ("ашу", ["Файлды АШУ үшін ашу", "жабу"], [0: [7..<10, 16..<19]]),
        ("گ\u{200C}ا", ["بۇگ\u{200C}ا"], [0: [2..<5]]),
        ("文件", ["打开文件", "文 件"], [0: [2..<4]]),
        ("aa", ["aaaaa"], [0: [0..<2, 2..<4]]),
        ("😀 x", ["a😀 X"], [0: [1..<4]]),
        ("", ["a"], [:]),
    ] as [(String, [String], [Int: [Range<Int>]])])
    func `a phrase is found in any case, by code points`(
        phrase: String, texts: [String], expected: [Int: [Range<Int>]]
    ) throws {
        let scan = try MatchScan(texts.enumerated().map { MatchCandidate(id: $0.offset, text: $0.element) })
        let hits = try scan.concordance(ConcordanceQuery(phrase))
        #expect(Dictionary(uniqueKeysWithValues: hits.map { ($0.id, $0.spans) }) == expected)
    }

    @Test(arguments: [
        ("мемлекет тіл", "Мемлекеттік тілдің мәртебесі", [0..<8, 12..<15]),
        ("тіл мемлекет", "Мемлекеттік тілдің мәртебесі", []),
        // «ау» begins no word but the last.
        ("ау", "Қау бау ауа", [8..<10]),
        ("中 国", "在中华人民共和国", [1..<2, 7..<8]),
        ("!?", "a!?", []),
    ] as [(String, String, [Range<Int>])])
    func `the words of a phrase are found in order, at the beginning of words`(
        phrase: String, text: String, spans: [Range<Int>]
    ) throws {
        let hits = try scan(text).concordance(ConcordanceQuery(phrase, mode: .wordsInOrder))
        #expect(hits.first?.spans ?? [] == spans)
    }

    @Test func `concordance stops at its limit`() throws {
        let hits = try scan("ә1", "ә2", "ә3").concordance(ConcordanceQuery("ә", limit: 2))
        #expect(hits.map(\.id) == [0, 1])
    }
}
