@testable import Alignment
import Testing
import TranslationTypes

@Suite struct DateTests {
    /// The days that a text names, as 100 · month + day.
    private func days(_ text: String, _ language: LanguageTag) -> [Double] {
        QuantityReader(language: language).read([text])[0].mentions.filter { $0.quantity.dimension == .date }
            .map(\.quantity.value)
    }

    /// Worked out by hand: every line says 14 March, most of them of 1987.
    @Test(arguments: [
        ("on 14 March 1987", LanguageTag.english), ("March 14", .english), ("the 14th of March", .english),
        ("March 14th, 1987", .english), ("14 марта", .russian), ("14-е марта", .russian),
        ("14-го марта 1987 года", .russian),
        ("14 наурызда", .kazakh), ("14-наурыз", .kazakh), ("наурыздың 14-і күні", .kazakh),
        ("3-ئاينىڭ 14-كۈنى", .uyghur), ("14-مارت", .uyghur), ("1987-يىلى 3-ئاينىڭ 14-كۈنى", .uyghur),
        ("3月14日", .chinese), ("1987年3月14日", .chinese), ("三月十四日", .chinese), ("14.03.1987", .russian),
        ("1987-03-14", .english),
        ("3/14/87", .english), ("14/3/1987", .english), ("am 14. März", LanguageTag(language: "de")),
        ("le 14 mars", LanguageTag(language: "fr")),
    ])
    func `reads a day of the year however it is written`(text: String, language: LanguageTag) {
        #expect(days(text, language) == [314])
    }

    @Test(arguments: [
        ("03/04/2018", LanguageTag.english), ("version 1.2.3", .english), ("31 June", .english),
        ("в марте 14 человек", .russian),
        ("14 марш", .russian), ("10.15", .russian), ("March 1987", .english), ("3月以来14人", .chinese),
    ])
    func `reads no day where none or two are meant`(text: String, language: LanguageTag) {
        #expect(days(text, language) == [])
    }

    @Test func `counts a day that both sides name once and not its number besides`() throws {
        let pair = PreparedPair(
            AlignmentPair(
                source: ["It was March 14, 1987.", "There were 14."], target: ["1987年3月14日。", "有14人。"],
                sourceLanguage: .english, targetLanguage: .chinese))
        let cues = NumberEvidence().cues(in: pair)
        let date = try #require(cues.first { $0.kind == .date })
        #expect((date.sourceForm, date.targetForm) == ("March 14", "3月14日"))
        #expect(date.source == [0] && date.target == [0])
        #expect(cues.first { $0.sourceForm == "14" }?.source == [1])
        #expect(cues.contains { $0.sourceForm == "1987" && $0.kind == .number })
    }
}
