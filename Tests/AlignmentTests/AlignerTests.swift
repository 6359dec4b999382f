@testable import Alignment
import Testing
import TranslationTypes

@Suite struct AlignerTests {
    private func beads(_ ladder: Ladder) -> [[Range<Int>]] { ladder.beads.map { [$0.source, $0.target] } }

    @Test func `joins two sentences that the translator made one`() {
        let pair = AlignmentPair(
            source: [
                "The museum opened in Almaty on 14 March 1987.", "It holds 2,300 old maps.",
                "The director is Daniyar Seitkali.", "Why do so few people visit it?",
            ],
            target: [
                "Музей открылся в Алматы 14 марта 1987 года, и в нём хранится 2300 старых карт.",
                "Директор музея — Данияр Сейткали.", "Почему туда ходит так мало людей?",
            ], sourceLanguage: .english, targetLanguage: .russian)
        #expect(beads(Aligner().align(pair)) == [[0..<2, 0..<1], [2..<3, 1..<2], [3..<4, 2..<3]])
    }

    @Test func `leaves a sentence alone that the other side lacks`() {
        let pair = AlignmentPair(
            source: [
                "Қоймада 350 қап ұн сақталған.", "Оны Бауыржан Төлегенов басқарады.", "Келесі есеп 2031 жылы шығады.",
            ],
            target: ["仓库里存放着350袋面粉。", "下一份报告将于2031年发布。"],
            sourceLanguage: .kazakh, targetLanguage: .chinese)
        #expect(beads(Aligner().align(pair)) == [[0..<1, 0..<1], [1..<2, 1..<1], [2..<3, 1..<2]])
    }

    /// An advertisement in a paragraph that one side splits; the museum of the first test, who reads it is told by hand.
    static let interrupted = AlignmentPair(
        source: [
            "Музей открылся в Алматы 14 марта 1987 года.", "Подпишитесь на нашу рассылку новостей!",
            "В нём хранится 2300 старых карт.", "Директор музея — Данияр Сейткали.",
        ],
        target: [
            "Мұражай Алматыда 1987 жылы 14 наурызда ашылды. Онда 2300 ескі карта сақталған.",
            "Мұражай директоры — Данияр Сейітқали.",
        ], sourceLanguage: .russian, targetLanguage: .kazakh)

    @Test func `takes a segment out of the midst of two that belong together`() {
        let expected = [[[0, 2], [0]], [[1], []], [[3], [1]]]
        let pair = Self.interrupted
        #expect(Aligner().align(pair).links.map { [$0.source, $0.target] } == expected)
        let turned = AlignmentPair(
            source: pair.target, target: pair.source, sourceLanguage: .kazakh, targetLanguage: .russian)
        #expect(Aligner().align(turned).links.map { [$0.target, $0.source] } == expected)
    }

    @Test func `aligns Uyghur with Chinese by numbers and marks`() {
        let pair = AlignmentPair(
            source: ["بۇ كۆۋرۈك 1962-يىلى سېلىنغان.", "ئۇنىڭ ئۇزۇنلۇقى 840 مېتىر.", "كىم ئۇنى ياسىغان؟"],
            target: ["这座桥建于1962年。", "桥长840米。", "是谁建造的？"],
            sourceLanguage: .uyghur, targetLanguage: .chinese)
        #expect(beads(Aligner().align(pair)) == [[0..<1, 0..<1], [1..<2, 1..<2], [2..<3, 2..<3]])
    }

    @Test func `accounts for every segment of empty and odd texts`() {
        for (source, target) in [
            ([], []), (["Бір"], []), ([], ["一"]), ([""], [""]), (["...", "?!"], ["。"]),
            ([String](repeating: "а", count: 40), ["а"]),
        ] as [([String], [String])] {
            let pair = AlignmentPair(
                source: source, target: target, sourceLanguage: .kazakh, targetLanguage: .chinese)
            let ladder = Aligner().align(pair)
            #expect(ladder.sourceCount == source.count || ladder.beads.isEmpty)
            #expect(ladder.targetCount == target.count || ladder.beads.isEmpty)
            let links = Aligner().alignComparable(pair)
            #expect(links.flatMap(\.source).sorted() == Array(source.indices))
            #expect(links.flatMap(\.target).sorted() == Array(target.indices))
        }
    }

    @Test func `finds sentences whose order was changed`() {
        let pair = AlignmentPair(
            source: [
                "The quake killed 214 people.", "Prime Minister Olzhas Bektenov flew to Jambyl.",
                "Schools reopen on 3 May.",
            ],
            target: [
                "Школы откроются 3 мая.", "Землетрясение унесло жизни 214 человек.",
                "Премьер-министр Олжас Бектенов вылетел в Жамбыл.",
            ],
            sourceLanguage: .english, targetLanguage: .russian)
        let links = Aligner().alignComparable(pair).filter { !$0.source.isEmpty && !$0.target.isEmpty }
        #expect(links.map { [$0.source, $0.target] } == [[[0], [1]], [[1], [2]], [[2], [0]]])
    }

    @Test func `learns words from a batch`() {
        // The same few words in changing order, with nothing else to go by: lengths are equal.
        let words = [("алма", "苹果"), ("үйге", "房屋"), ("кітап", "图书"), ("жылқы", "马匹"), ("дала", "草原")]
        var generator = SplitMix(seed: 0x5EED_0005)
        var pairs: [AlignmentPair] = []
        for _ in 0..<30 {
            let chosen = (0..<4).map { _ in words.shuffled(using: &generator).prefix(2) }
            pairs.append(
                AlignmentPair(
                    source: chosen.map { $0.map(\.0).joined(separator: " ") },
                    target: chosen.dropFirst().map { $0.map(\.1).joined(separator: "，") },
                    sourceLanguage: .kazakh, targetLanguage: .chinese))
        }
        let together = Aligner().align(pairs)
        let right = together.filter { beads($0).first == [0..<1, 0..<0] }.count
        let alone = pairs.map { Aligner().align($0) }.filter { beads($0).first == [0..<1, 0..<0] }.count
        #expect(right > alone, "together \(right), alone \(alone) of 30")
        #expect(Aligner().align(pairs) == together)
    }

    @Test func `finds in a band what the whole lattice gives`() {
        var generator = SplitMix(seed: 0x5EED_0006)
        var narrow = AlignmentConfiguration()
        narrow.largestExactLattice = 0
        for _ in 0..<3 {
            let pair = Self.numbered(segments: 150, &generator)
            let exact = Aligner().align(pair)
            let banded = Aligner(configuration: narrow).align(pair)
            let agreeing = Set(beads(exact)).intersection(beads(banded)).count
            #expect(Double(agreeing) >= 0.99 * Double(exact.beads.count), "seed 0x5EED0006")
        }
    }

    @Test func `crosses a long gap on one side`() {
        var generator = SplitMix(seed: 0x5EED_0007)
        var narrow = AlignmentConfiguration()
        narrow.largestExactLattice = 0
        var pair = Self.numbered(segments: 400, &generator)
        pair.target.removeSubrange(120..<220)
        let last = Aligner(configuration: narrow).align(pair).beads.filter(\.isLinked).suffix(50)
        #expect(last.allSatisfy { $0.target.count == 1 && $0.source.count == 1 })
        #expect(last.first.map { $0.source.lowerBound - $0.target.lowerBound } == 100)
    }

    /// Segments of random length with a number in every second one; the target is the source in other words.
    private static func numbered(segments: Int, _ generator: inout SplitMix) -> AlignmentPair {
        var source: [String] = []
        var target: [String] = []
        for _ in 0..<segments {
            let length = Int.random(in: 3...20, using: &generator)
            let number = Bool.random(using: &generator) ? " \(Int.random(in: 100...9999, using: &generator))" : ""
            source.append([String](repeating: "word", count: length).joined(separator: " ") + number)
            target.append([String](repeating: "слово", count: length).joined(separator: " ") + number)
        }
        return AlignmentPair(source: source, target: target, sourceLanguage: .english, targetLanguage: .russian)
    }

    @Test func `pairs lines in order that tell nothing apart`() {
        let pair = AlignmentPair(
            source: [String](repeating: "The same line.", count: 250),
            target: [String](repeating: "Та же строка.", count: 250), sourceLanguage: .english,
            targetLanguage: .russian)
        let beads = Aligner().align(pair).beads
        #expect(beads.map(\.source.lowerBound) == Array(0..<250) && beads.allSatisfy { $0.target == $0.source })
    }
}
