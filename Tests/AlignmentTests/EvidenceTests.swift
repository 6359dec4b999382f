@testable import Alignment
import Testing
import TranslationTypes

@Suite struct EvidenceTests {
    private func pair(_ source: [String], _ s: LanguageTag, _ target: [String], _ t: LanguageTag) -> PreparedPair {
        PreparedPair(AlignmentPair(source: source, target: target, sourceLanguage: s, targetLanguage: t))
    }

    /// Whether some cue links just these two segments.
    private func links(_ cues: [Cue], _ source: Int, _ target: Int) -> Bool {
        cues.contains { $0.source == [source] && $0.target == [target] }
    }

    @Test(arguments: [
        ("Trump", LanguageTag.english, "Трампа", LanguageTag.russian),
        ("Washington", .english, "Вашингтондағы", .kazakh),
        ("Саипов", .russian, "سايپوۋنىڭ", .uyghur), ("Kavanaugh", .english, "Кавано", .russian),
    ])
    func `hears a name in another alphabet`(a: String, s: LanguageTag, b: String, t: LanguageTag) {
        let pair = pair(["—", "\(a)"], s, [b, "—"], t)
        #expect(links(NameEvidence().cues(in: pair), 1, 0))
    }

    @Test(arguments: [
        ("Germany", LanguageTag.english, "германия", LanguageTag.russian), ("Қытайда", .kazakh, "中国", .chinese),
        ("in June", .english, "6月", .chinese), ("понедельник", .russian, "дүйсенбі", .kazakh),
        ("11月", .chinese, "November", .english), ("in Almaty", .english, "阿拉木图", .chinese),
        ("из Парижа", .russian, "巴黎", .chinese), ("китайский", .russian, "Қытайлық", .kazakh),
    ])
    func `knows countries cities months and weekdays`(a: String, s: LanguageTag, b: String, t: LanguageTag) {
        #expect(links(LocaleNameEvidence().cues(in: pair([a], s, [b], t)), 0, 0))
    }

    @Test func `does not take a common word for a city`() {
        #expect(LocaleNameEvidence().cues(in: pair(["a nice center"], .english, ["尼斯"], .chinese)).isEmpty)
    }

    @Test func `does not read November as January`() {
        #expect(!links(LocaleNameEvidence().cues(in: pair(["11月"], .chinese, ["January"], .english)), 0, 0))
    }

    @Test func `takes Latin words and acronyms as they are`() {
        let cues = SharedWordEvidence().cues(
            in: pair(["使用 WhatsApp", "无"], .chinese, ["жоқ", "WhatsApp арқылы"], .kazakh))
        #expect(links(cues, 0, 1))
    }

    @Test func `finds loan words that Kazakh spells with letters of its own`() {
        let cues = SharedWordEvidence().cues(in: pair(["президент"], .russian, ["президенттің"], .kazakh))
        #expect(links(cues, 0, 0))
    }

    @Test func `values a rare thing more than a common one`() {
        let rare = Cue(source: [0], target: [0], reliability: 0.8)
        let common = Cue(source: Array(0..<10), target: Array(0..<10), reliability: 0.8)
        func both(_ cue: Cue) -> Double {
            let table = CueTable([cue], sourceCount: 20, targetCount: 20, weight: 1)
            return table.base + table.sourceOnly[0] + table.targetOnly[0] + table.both[0]
        }
        #expect(both(rare) > both(common) && both(common) > 0)
        // By hand: the rate is 0.5/21, and log(0.8 / (0.5/21)) = 3.5145.
        #expect(abs(both(rare) - 3.5145) < 0.001)
    }

    @Test func `relies on a kind as far as it was counted and on a guess for others`() {
        let translated = Reliability(pair(["a"], .kazakh, ["b"], .russian))
        #expect(translated.of("no such kind", guess: 0.7) == 0.7)
        let counted = translated.of("number", guess: 0.5)
        #expect(counted > 0.6 && counted < 1)
        #expect(Reliability(pair(["a"], .kazakh, ["b"], .kazakh)).of("number", guess: 0.5) == 0.5)
    }

    @Test func `measures Chinese as long as what it says`() {
        let lengths = SegmentLengths(["法院作出判决", "The court ruled."])
        // 6 characters of 2.8 letters; 14 letters and signs without spaces.
        #expect(abs(lengths.letters[0] - 16.8) < 1e-9 && lengths.letters[1] == 14)
    }
}
