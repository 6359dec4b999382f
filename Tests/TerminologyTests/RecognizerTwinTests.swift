import Testing
import TranslationTypes

@testable import Terminology

@Suite struct RecognizerTwinTests {
    private static let vocabularies: [(language: LanguageTag, words: [String])] = [
        (
            .russian,
            [
                "лагерь", "лагеря", "лагерях", "перевоспитания", "центр", "центра", "белый", "белого", "дом", "дома",
                "доме", "суд",
                "верховный", "верховного", "прав", "права", "человека", "люди", "человек", "и", "в", "для",
            ]
        ),
        (
            .kazakh,
            [
                "лагерь", "лагері", "лагерлерінде", "қайта", "тәрбиелеу", "мектеп", "мектебі", "мектебінде", "адам",
                "құқығы",
                "құқығын", "халқы", "халық", "ел", "елу", "елде", "және", "орталығы", "орталықтарында",
            ]
        ),
        (
            .uyghur,
            [
                "لاگېر", "لاگېرى", "لاگېرلىرىدا", "قايتا", "تەربىيەلەش", "مەكتەپ", "مەكتىپى", "شەھەر", "شەھىرى", "ۋە",
                "خەلق", "خەلقى",
            ]
        ),
        (
            .english,
            [
                "camp", "camps", "reeducation", "human", "rights", "right", "member", "members", "of", "parliament",
                "the", "court", "courts",
            ]
        ),
    ]

    @Test(arguments: vocabularies.indices, [UInt64(1), 20, 300])
    func `finds what holding each term against each place finds`(_ index: Int, _ seed: UInt64) {
        let (language, words) = Self.vocabularies[index]
        var random = SeededGenerator(seed: seed)
        for round in 0..<60 {
            let terms = (0..<6).map { _ in
                (0..<Int.random(in: 1...3, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
                    .joined(separator: " ")
            }
            let text = (0..<40).map { _ in
                (words.randomElement(using: &random) ?? "") + (Int.random(in: 0..<8, using: &random) == 0 ? "," : "")
            }.joined(separator: " ")
            let plain = PlainRecognizer(terms, language: language).places(in: text)
            var scanner = TermRecognizer(
                terms.map { SoughtTerm($0, language: language) }, data: NoWordLists()
            ).scanner(for: language)
            var found: [Range<Int>: Set<Int>] = [:]
            for occurrence in scanner.occurrences(in: text) {
                found[occurrence.utf8Range, default: []].insert(occurrence.term)
            }
            let expected = Dictionary(uniqueKeysWithValues: plain.map { ($0.range, Set($0.terms)) })
            #expect(found == expected, "seed \(seed), round \(round): \(terms) in \(text)")
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
