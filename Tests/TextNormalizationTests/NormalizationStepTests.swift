import TextNormalization
import TranslationTypes
import Testing

/// Expected values from the Unicode names and charts, UAX #15, and the alphabets of the languages.
@Suite struct NormalizationStepTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let steps: NormalizationSteps
        let language: String
        let source: String
        let expected: String

        init(_ steps: NormalizationSteps, _ language: String, _ source: String, _ expected: String) {
            self.steps = steps
            self.language = language
            self.source = source
            self.expected = expected
        }

        var testDescription: String { "\(language) \(source)" }
    }

    private func check(_ item: Case) throws {
        let normalizer = Normalizer(item.steps, language: try LanguageTag(item.language))
        #expect(Array(normalizer(item.source).unicodeScalars) == Array(item.expected.unicodeScalars))
        let mapped = normalizer.normalize(item.source)
        #expect(mapped.text == normalizer(item.source))
        #expect(mapped.source == item.source)
    }

    @Test(arguments: [
        Case(.composition, "ru", "и\u{306}е\u{308}", "йё"),
        Case(.composition, "und", "A\u{30A} \u{212B} \u{1E9B}\u{323}", "Å Å \u{1E9B}\u{323}"),
        Case(.composition, "ug", "\u{64A}\u{654}ۇ", "\u{626}ۇ"),
        Case(.composition, "ar", "\u{628}\u{651}\u{64E}", "\u{628}\u{64E}\u{651}"),
        Case(.composition, "und", "\u{1112}\u{1161}\u{11AB}", "한"),
        Case(.composition, "zh", "\u{F900}", "\u{8C48}"),
    ])
    func `composes canonically`(item: Case) throws { try check(item) }

    @Test(arguments: [
        // Rabiye Qadir, as old sites and PDF files have the name.
        Case(.presentationForms, "ug", "ﺭﺍﺑﯩﻴﻪ ﻗﺎﺩﯨﺮ", "رابىيە قادىر"),
        Case(.presentationForms, "und", "ﺭﺍﺑﯩﻴﻪ ﻗﺎﺩﯨﺮ", "رابىيە قادىر"),
        Case(.presentationForms, "ar", "ﻪ ﻩ ﻫ ﻯ ﻲ", "ه ه ه ى ي"),
        Case(.presentationForms, "und", "ﻪ", "ه"),
        Case(.presentationForms, "kk", "ﻪ ﻩ ﻫ ﻬ ﮪ ﻯ ﻲ", "ە ە ھ ھ ھ ى ي"),
        Case(.presentationForms, "fa", "ﻚ ﻲ ﯽ", "ک ی ی"),
        Case(.presentationForms, "ar", "ﻼ\u{FE76}\u{FC60}", "لا\u{64E}\u{64E}\u{651}"),
        Case(
            .presentationForms, "kk", "\u{675}ن \u{676}ر \u{677}ي \u{678}ز", "\u{674}ان \u{674}ور \u{674}ۇي \u{674}ىز"),
        Case(.presentationForms, "ug", "ﯫ", "ئا"),
    ])
    func `turns presentation forms to the letters of the language`(item: Case) throws { try check(item) }

    @Test(arguments: [
        Case(.invisibleMarks, "ug", "\u{FEFF}ئ\u{200D}ۆلۈم\u{200F} a\u{AD}b\u{200B}c", "ئۆلۈم abc"),
        Case(.invisibleMarks, "fa", "می\u{200C}شود\u{200D}", "می\u{200C}شود"),
        Case(.invisibleMarks, "ug", "كى\u{200C}تاب", "كىتاب"),
        Case(.invisibleMarks, "und", "👩\u{200D}🚀 क्\u{200D}ष", "👩\u{200D}🚀 क्\u{200D}ष"),
        Case(.invisibleMarks, "und", "\u{202B}a\u{202C}\u{2066}b\u{2069}\u{0}\tc", "ab\tc"),
        Case(.tatweel, "ug", "ســـالام", "سالام"),
        Case(.harakat, "ar", "مُحَمَّدٌ أَحْمَد", "محمد أحمد"),
        Case(.variationSelectors, "und", "☺\u{FE0F}", "☺"),
    ])
    func `takes away what has no shape`(item: Case) throws { try check(item) }

    @Test(arguments: [
        Case(.fullWidth, "zh", "ＡＢＣ１２３，中文（ｘ）", "ABC123，中文（x）"),
        Case([.fullWidth, .punctuation], "zh", "Ａ，中文（ｘ）。", "A,中文(x)."),
        Case(.compatibility, "en", "ﬁre 25℃ 3㎞ 4㎡ Ⅳ x² ① ⼈", "fire 25°C 3km 4m² IV x² ① 人"),
        Case(.spaces, "ru", "a\u{A0}b\u{202F}c\u{3000}d\u{2028}e", "a b c d\ne"),
        Case([.spaces, .whitespaceRuns], "ru", " \u{A0}a \t\n b  ", "a b"),
        Case(.quotes, "kk", "«а» “b” „c‟ ‹d› 「e」『f』＂", "\"а\" \"b\" \"c\" \"d\" \"e\"\"f\"\""),
        Case(.quotes, "ug", "mesʼul mes’ul mes‘ul mesʻul mes`ul mes´ul", "mes'ul mes'ul mes'ul mes'ul mes'ul mes'ul"),
        Case(.dashes, "ru", "a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"),
        Case(.ellipsis, "zh", "好……", "好......"),
        Case(.digits, "ug", "٢٠٢٦ ۱۹", "2026 19"),
        Case(.punctuation, "ug", "نېمە؟ ئۇ، بۇ؛ 5٪", "نېمە? ئۇ, بۇ; 5%"),
        Case(.punctuation, "zh", "热比娅•卡德尔‧古丽・", "热比娅·卡德尔·古丽·"),
        Case(.yo, "ru", "Ёлка ещё", "Елка еще"),
    ])
    func `folds signs to one form`(item: Case) throws { try check(item) }

    @Test(arguments: [
        Case(.lowercase, "kk-Latn", "ILIM İT", "ılım it"),
        Case(.lowercase, "tr", "ISI İZ", "ısı iz"),
        Case(.lowercase, "en", "ISTANBUL İ", "istanbul i"),
        Case(.lowercase, "kk", "ҚАЗАҚСТАН Ә І", "қазақстан ә і"),
        Case(.lowercase, "ug-Latn", "ⱪⱩ ƣƢ", "ⱪⱪ ƣƣ"),
    ])
    func `lowers case by the language`(item: Case) throws { try check(item) }

    @Test(arguments: [
        // The first letters, and some inside, are Latin.
        Case(.lookAlikes, "kk", "Cондықтан Mемлекет қaзaқ Бiздiң", "Сондықтан Мемлекет қазақ Біздің"),
        Case(.lookAlikes, "ug", "Шɵһрəт əхмəт ǝ", "Шөһрәт әхмәт ǝ"),
        Case(.lookAlikes, "ru", "Алексáндрович", "Алекса\u{301}ндрович"),
        // The а, о, е, с here are Cyrillic.
        Case(.lookAlikes, "en", "Microsоft Cоffее аnd", "Microsoft Coffee and"),
        Case(.lookAlikes, "ru", "Windowsтың C а A4 СССР USSR", "Windowsтың C а A4 СССР USSR"),
        Case(.lookAlikes, "ru", "зѐрна ѝх", "зерна их"),
        Case(.lookAlikes, "bg", "ѝх", "ѝх"),
        Case(.lookAlikes, "kk", "CСР", "ССР"),
        Case(.lookAlikes, "ru", "hа", "hа"),
        Case(.lookAlikes, "ug", "шahәр", "шаһәр"),
    ])
    func `folds look-alikes by the script of the word`(item: Case) throws { try check(item) }

    @Test(arguments: [
        Case(.lookAlikes, "ug", "کىتاب ھەمیشە", "كىتاب ھەميشە"),
        Case(.lookAlikes, "ug", "ئۇنى بالی", "ئۇنى بالى"),
        Case(
            .lookAlikes, "ug", "مهن خانه مھن كىتابلھر شەھەر شەرھ سۈلھنامە", "مەن خانە مەن كىتابلەر شەھەر شەرھ سۈلھنامە"),
        Case(.lookAlikes, "kk-Arab", "ءبىر جاء", "\u{674}بىر جاء"),
        Case(.lookAlikes, "fa", "كتابي", "کتابی"),
        Case(.lookAlikes, "ar", "كتابي هو", "كتابي هو"),
    ])
    func `folds Arabic letters of other keyboards`(item: Case) throws { try check(item) }

    @Test func `storage keeps what a reader sees`() throws {
        let text = "«Қазақстан — №1» … 25℃ ＡＢＣ，Ёлка ـدە ❤\u{FE0F}"
        #expect(Normalizer(.storage)(text) == text)
    }

    @Test func `matching gives one key for one text typed in many ways`() throws {
        let normalizer = Normalizer(.matching, language: .kazakh)
        #expect(normalizer("«ҚАЗAҚCТАН»\u{A0}— 2026…") == normalizer("\"қазақстан\" - ٢٠٢٦..."))
    }
}
