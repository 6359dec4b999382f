import TextNormalization
import TranslationTypes
import Testing

@Suite struct LanguageIdentifierTests {
    /// Everyday phrases and names of institutions, written for this test.
    @Test(arguments: [
        ("Алматы облысы", "kk"), ("Бүгін ауа райы жақсы", "kk"), ("Ол үйге келді", "kk"), ("бала мектепке барды", "kk"),
        ("Алматинская область", "ru"), ("Сегодня хорошая погода", "ru"), ("Суд вынес приговор", "ru"),
        ("شىنجاڭ ئۇيغۇر ئاپتونوم رايونى", "ug"), ("بۈگۈن ھاۋا ياخشى", "ug"),
        ("قازاقستان رەسپۋبليكاسى", "kk-Arab"), ("\u{674}بىز \u{674}ۇيدە بولدىق", "kk-Arab"),
        ("ءبىز ءۇيدە بولدىق", "kk-Arab"), ("ءبىر ءسوز ايتايىن", "kk-Arab"), ("香港國安法", "zh-Hant"),
        ("المملكة العربية السعودية", "ar"), ("جمهوری اسلامی ایران", "fa"), ("پاکستان کے وزیر اعظم نے کہا", "ur"),
        ("Shinjang Uyghur aptonom rayoni", "ug-Latn"), ("Bügün hawa yaxshi, biz mektepke barduq", "ug-Latn"),
        ("Бүгүн һава яхши, биз мәктәпкә бардуқ", "ug-Cyrl"), ("Уйғур хәлқи", "ug-Cyrl"),
        ("Qazaqstan Respublikasy", "kk-Latn"), ("Bügın aua raiy öte jaqsy", "kk-Latn"),
        ("这是法院的判决书", "zh-Hans"), ("這是法院的判決書", "zh-Hant"),
        ("The court passed its judgement", "en"), ("Human rights in China", "en"),
        ("Das Gericht hat heute entschieden", "de"), ("Les droits de l'homme en Chine", "fr"),
        ("Bugün hava çok güzel olacak", "tr"), ("Bugun havo juda yaxshi bo'ladi", "uz"),
        ("Сьогодні дуже гарна погода", "uk"), ("Сёння вельмі добрае надвор'е", "be"),
        ("Бүгүн аба ырайы абдан жакшы", "ky"), ("Өнөөдөр цаг агаар сайхан байна", "mn"),
        ("これは日本語です", "ja"), ("한국어입니다", "ko"), ("Ελληνικά", "und-Grek"),
    ])
    func `knows the language of a short phrase`(text: String, expected: String) {
        #expect(LanguageIdentifier().identify(text).language.description == expected)
    }

    @Test func `takes a text without letters for no language`() {
        for text in ["", "  ", "2026 — 15%", "👩"] {
            let guess = LanguageIdentifier().identify(text)
            #expect(guess.language == .undetermined)
            #expect(guess.confidence == 0)
        }
    }

    @Test func `is not misled by look-alikes and old presentation forms`() {
        #expect(LanguageIdentifier().identify("Cондықтан ǝкесi ɵте қуанды").language == .kazakh)
        #expect(LanguageIdentifier().identify("ﺭﺍﺑﯩﻴﻪ ﻗﺎﺩﯨﺮ").language == .uyghur)
    }

    @Test func `gives probabilities that sum to at most one`() {
        let guess = LanguageIdentifier().identify("Астана")
        let sum = guess.runnersUp.reduce(guess.confidence) { $0 + $1.probability }
        #expect(sum <= 1.000_001 && sum > 0.9)
        #expect(guess.runnersUp.allSatisfy { $0.probability <= guess.confidence })
    }

    @Test func `lets the document decide for a segment that says little`() {
        let segments = [
            "Қазақстан Президенті жаңа заңға қол қойды", "Астана", "Сегодня в столице прошла важная встреча",
        ]
        let result = LanguageIdentifier().identify(segments: [segments[0], segments[0], segments[1], segments[2]])
        #expect(result.document.language == .kazakh)
        #expect(result.segments.map(\.language) == [.kazakh, .kazakh, .kazakh, .russian])
    }

    @Test func `takes Chinese with foreign names for Chinese`() {
        let guess = LanguageIdentifier().identify("王毅会见了Antonio Guterres先生")
        #expect(guess.language.description == "zh-Hans")
    }

    @Test func `reads random text without a trap`() {
        var random = SeededGenerator(seed: UInt64.random(in: 0 ... .max))
        for _ in 0..<500 {
            let guess = LanguageIdentifier().identify(RandomText.make(using: &random))
            #expect((0...1).contains(guess.confidence), "seed \(random.seed)")
        }
    }
}
