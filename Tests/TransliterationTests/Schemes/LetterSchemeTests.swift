import Testing
import TranslationTypes

@testable import Transliteration

/// The schemes of Russian, Kazakh and Uyghur that are rules of letters alone.
struct LetterSchemeTests {
    private static func transliterator(_ id: String) throws -> Transliterator {
        try SchemeCatalog.standard.transliterator(id, data: NoLanguageData())
    }

    /// Cases that the standards' own examples do not show: capitals, initials, letters of other scripts that look the same.
    @Test(arguments: [
        ("icao-rus-Cyrl-Latn-9303", "ЩУКИН Ю. Я.", "SHCHUKIN Iu. Ia."),
        ("bgnpcgn-rus-Cyrl-Latn-1947", "ЁЛКИНО и Ёлкино", "YËLKINO i Yëlkino"),
        ("un-rus-Cyrl-Latn-1987", "Oбoдoвка", "Obodovka"),
        ("mvd-rus-Cyrl-Latn-782-2000", "Е. ЕЛЕНИНА", "Ye. YELENINA"),
        ("kz-kaz-Cyrl-Latn-2021", "ИІНІ", "İINI"),
        ("kz-kaz-Latn-Cyrl-2021", "İIN", "ИІН"),
        ("ug-uig-Latn.uly-Cyrl", "AQSH Hin'gan", "АҚШ Һинган"),
        ("ug-uig-Latn.uly-Arab", "da’ire, muellim?", "دائىرە، مۇئەللىم؟"),
        ("ug-uig-Latn.uly-Arab", "«'alma'»", "«'ئالما'»"),
    ])
    func `keeps capitals and marks`(id: String, source: String, expected: String) throws {
        #expect(try Self.transliterator(id).transliterate(source) == expected)
    }

    /// Whatever the letters of a word, well or badly spelt, it comes back from every other script.
    @Test(arguments: ["Cyrl", "Latn.uly", "Latn.uyy", "Latn.cts"], [0x0626_0001, 0x0626_0002] as [UInt64])
    func `brings every Uyghur spelling back`(script: String, seed: UInt64) throws {
        let there = try Self.transliterator("ug-uig-Arab-\(script)")
        let back = try Self.transliterator("ug-uig-\(script)-Arab")
        let letters = Array("ئئئئاەېىوۇۆۈبپتجچخدرزژسشغفقكگڭلمنھۋيعحـ'’،\u{200D}\u{0650}".unicodeScalars)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            var word = ""
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                word.unicodeScalars.append(letters.randomElement(using: &generator) ?? "ئ")
            }
            // ھ between consonants is repaired to ە before the first pass.
            let source = word.replacing("ھ", with: "خا")
            let result = there.transliterate(source)
            #expect(back.transliterate(result) == source, "seed \(seed): \(source) became \(result)")
        }
    }

    /// The same words, article 1 of the Universal Declaration, in every pair of cased writings, in all shapes of capitals.
    @Test(arguments: ["Cyrl", "Latn.uly", "Latn.uyy", "Latn.cts"], ["Cyrl", "Latn.uly", "Latn.uyy", "Latn.cts"])
    func `keeps Uyghur capitals through every script`(from: String, to: String) throws {
        guard from != to else { return }
        let text = """
            ھەممە ئادەم زانىدىنلا ئەركىن ئىززەت-ھۆرمەت ۋە ھوقۇقتا باپباراۋەر بولۇپ تۇغۇلغان ئۇلار ئەقىلگە ۋە ۋىجدانغا ئىگە ھەم \
            بىر-بىرىگە قېرىنداشلىق مۇناسىۋىتىگە خاس روھ بىلەن مۇئامىلە قىلىشى كېرەك
            """
        let small = try Self.transliterator("ug-uig-Arab-\(from)").transliterate(text)
        let there = try Self.transliterator("ug-uig-\(from)-\(to)")
        let back = try Self.transliterator("ug-uig-\(to)-\(from)")
        for word in small.split(separator: " ").map(String.init) {
            for shape in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
                #expect(back.transliterate(there.transliterate(shape)) == shape)
            }
        }
    }

    /// A pangram that is known since the nineteenth century, and the letters that it lacks in capitals.
    @Test(arguments: [
        ("iso-rus-Cyrl-Latn-9-1995", "iso-rus-Latn-Cyrl-9-1995"),
        ("gost-rus-Cyrl-Latn-7.79-2000-b", "gost-rus-Latn-Cyrl-7.79-2000-b"),
        ("alalc-rus-Cyrl-Latn-2012", "alalc-rus-Latn-Cyrl-2012"),
        ("bgnpcgn-rus-Cyrl-Latn-1947", "bgnpcgn-rus-Latn-Cyrl-1947"),
    ])
    func `reads Russian back`(there: String, back: String) throws {
        let text =
            "В чащах юга жил бы цитрус? Да, но фальшивый экземпляр! Подъём объявлен: ЯЩУР, ЖУК, ЮГ, ЭХО, Цех, ёлка, каюта"
        let written = try Self.transliterator(there).transliterate(text)
        #expect(try Self.transliterator(back).transliterate(written) == text, "\(written)")
    }

    @Test func `gives a short name to one scheme of a language and script`() throws {
        var owners: [String: [String]] = [:]
        for scheme in try SchemeCatalog.standard.schemes() {
            let script = scheme.from.prefix { $0 != "." }
            for alias in scheme.aliases {
                owners["\(alias) \(scheme.language.language)-\(script)", default: []].append(scheme.id)
            }
        }
        #expect(owners.filter { $0.value.count > 1 }.isEmpty)
    }
}
