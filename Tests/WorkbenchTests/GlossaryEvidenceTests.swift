import Alignment
import Terminology
import Testing
import TranslationTypes
@testable import Workbench

@Suite struct GlossaryEvidenceTests {
    private var terms: GlossaryTerms {
        get throws {
            var builder = TermbaseBuilder()
            for (number, texts) in [
                [
                    "reeducation camp", "лагерь перевоспитания", "қайта тәрбиелеу лагері", "قايتا تەربىيەلەش لاگېرى",
                    "再教育营",
                ],
                ["verdict", "приговор", "үкім", "ھۆكۈم", "判决书"],
            ].enumerated() {
                let languages: [LanguageTag] = [.english, .russian, .kazakh, .uyghur, .chinese]
                try builder.add(
                    Concept(
                        identifier: "c\(number)",
                        terms: zip(texts, languages).map { Term($0, language: $1) }))
            }
            return GlossaryTerms(builder.build())
        }
    }

    // By hand: the second segment of each text names the camps, inflected where the language inflects.
    private static let texts: [(LanguageTag, [String])] = [
        (.english, ["It rained.", "They were sent to reeducation camps.", "She left."]),
        (.russian, ["Шёл дождь.", "Их отправили в лагеря перевоспитания.", "Она уехала."]),
        (.kazakh, ["Жаңбыр жауды.", "Оларды қайта тәрбиелеу лагерлеріне жіберді.", "Ол кетті."]),
        (.uyghur, ["يامغۇر ياغدى.", "ئۇلارنى قايتا تەربىيەلەش لاگېرلىرىغا ئەۋەتتى.", "ئۇ كەتتى."]),
        (.chinese, ["下雨了。", "他们被送进再教育营。", "她走了。"]),
    ]

    @Test func `finds a concept by its terms in every pair of languages`() throws {
        let evidence = GlossaryEvidence(try terms)
        for (source, sourceTexts) in Self.texts {
            for (target, targetTexts) in Self.texts where source != target {
                let pair = AlignmentPair(
                    source: sourceTexts, target: targetTexts, sourceLanguage: source, targetLanguage: target)
                let cues = evidence.cues(in: PreparedPair(pair))
                #expect(cues.map(\.source) == [[1]] && cues.map(\.target) == [[1]], "\(source) \(target): \(cues)")
                #expect(cues.first?.kind == .concept)
            }
        }
    }
}
