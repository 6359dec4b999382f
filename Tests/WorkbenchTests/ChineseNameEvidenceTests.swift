import Alignment
import Testing
import TranslationTypes
@testable import Workbench

@Suite struct ChineseNameEvidenceTests {
    // Settled Chinese forms of the names; the second Chinese segment names nobody.
    @Test(arguments: [
        ("Сейткали келди.", LanguageTag.kazakh, "塞特卡利来了。"),
        ("Robertson came.", .english, "罗伯特森来了。"),
        ("Розенбергті соттады.", .kazakh, "罗森伯格被判刑。"),
        ("روبېرتسون كەلدى.", .uyghur, "罗伯特森来了。"),
    ])
    func `hears a name in Chinese characters`(text: String, language: LanguageTag, chinese: String) {
        for isSwapped in [false, true] {
            let named = [text, ""]
            let other = [chinese, "今天天气很好。"]
            let pair = PreparedPair(
                isSwapped
                    ? AlignmentPair(source: other, target: named, sourceLanguage: .chinese, targetLanguage: language)
                    : AlignmentPair(source: named, target: other, sourceLanguage: language, targetLanguage: .chinese))
            let cues = ChineseNameEvidence().cues(in: pair)
            #expect(cues.contains { $0.source == [0] && $0.target == [0] && $0.chance < 0.5 }, "\(cues)")
        }
    }

    @Test func `says nothing where no side or both are Chinese`() {
        for languages in [(LanguageTag.chinese, LanguageTag.chinese), (.kazakh, .russian)] {
            let pair = AlignmentPair(
                source: ["Лондон 伦敦"], target: ["Лондон 伦敦"], sourceLanguage: languages.0, targetLanguage: languages.1)
            #expect(ChineseNameEvidence().cues(in: PreparedPair(pair)).isEmpty)
        }
    }
}
