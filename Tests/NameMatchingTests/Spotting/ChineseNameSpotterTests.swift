import NameMatching
import Testing
import TranslationTypes

@Suite struct ChineseNameSpotterTests {
    // Settled Chinese forms of well-known places and people, as maps and newspapers write them.
    @Test(arguments: [
        ("Хилсбороның", LanguageTag.kazakh, "他住在希尔斯伯勒县", "希尔斯伯勒"),
        ("Саддам", .russian, "萨达姆·侯赛因", "萨达姆"),
        ("Washington", .english, "美国首都华盛顿特区", "华盛顿"),
        ("ۋاشىنگتوندا", .uyghur, "美国首都华盛顿特区", "华盛顿"),
        ("Belfast", .english, "贝尔法斯特的居民", "贝尔法斯特"),
        ("Невада", .kazakh, "內華達州", "內華達"),
    ])
    func `finds the characters of a name`(word: String, language: LanguageTag, text: String, expected: String) {
        let spots = ChineseNameSpotter(["没有名字的一句话", text]).spots(of: word, language: language, least: 5)
        let best = spots.max { $0.logLikelihoodRatio < $1.logLikelihoodRatio }
        #expect(best?.segment == 1)
        #expect(best.map { $0.text.contains(expected) || expected.hasPrefix($0.text) } ?? false, "\(spots)")
    }

    @Test func `finds nothing where nothing sounds alike`() {
        let spotter = ChineseNameSpotter(["法院作出判决", "", "hello", "2019年6月"])
        #expect(spotter.spots(of: "Вашингтон", language: .russian, least: 7).isEmpty)
        #expect(spotter.spots(of: "", language: .russian).isEmpty)
        #expect(spotter.spots(of: "法院", language: .chinese).isEmpty)
        #expect(spotter.spots(of: String(repeating: "ваши", count: 100), language: .russian).isEmpty)
        #expect(ChineseNameSpotter([]).spots(of: "Anna", language: .english).isEmpty)
    }
}
