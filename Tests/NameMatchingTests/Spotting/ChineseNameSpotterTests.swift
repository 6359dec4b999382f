@testable import NameMatching
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

    @Test func `finds the same when it passes nothing over`() {
        var generator = SeededGenerator(seed: 0x5EED_0141)
        let characters = Array("希尔斯伯勒华盛顿萨达姆内华达贝法特的一是不了在人有我他这中大来上国阿布杜热合曼")
        let words = ["Хилсбороның", "Вашингтон", "ۋاشىنگتوندا", "Belfast", "Невада", "قىلغان", "ئابدۇراخمان", "Saddam"]
        for _ in 0..<20 {
            let spotter = ChineseNameSpotter(
                (0..<6).map { _ in
                    String((0..<30).map { _ in characters[Int.random(in: 0..<characters.count, using: &generator)] })
                })
            for word in words {
                for least in [0.0, 4, 8] {
                    let language: LanguageTag = word.unicodeScalars.contains { $0.value > 0x600 } ? .uyghur : .kazakh
                    let fast = spotter.spots(of: word, language: language, least: least)
                    #expect(
                        fast
                            == spotter.spots(of: word, language: language, least: least, isPassingOver: false),
                        "\(word)")
                }
            }
        }
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
