import ICU
import TextNormalization
import TranslationTypes
import Testing

@Suite struct NormalizerPropertyTests {
    @Test(arguments: [NormalizationSteps.storage, .matching])
    func `normalising twice is normalising once`(steps: NormalizationSteps) throws {
        var random = SeededGenerator(seed: UInt64.random(in: 0 ... .max))
        for _ in 0..<3000 {
            let source = RandomText.make(using: &random)
            let code = RandomText.languages.randomElement(using: &random) ?? "und"
            let normalizer = Normalizer(steps, language: try LanguageTag(code))
            let once = normalizer(source)
            let twice = normalizer(once)
            #expect(
                Array(twice.unicodeScalars) == Array(once.unicodeScalars),
                "seed \(random.seed), \(code), \(source.unicodeScalars.map { String($0.value, radix: 16) }) \(once.unicodeScalars.map { String($0.value, radix: 16) })"
            )
            #expect(normalizer.normalize(source).text.unicodeScalars.elementsEqual(once.unicodeScalars))
        }
    }

    @Test(arguments: ["und", "kk"])
    func `is stable for every character beside letters`(code: String) throws {
        let language = try LanguageTag(code)
        for steps in [NormalizationSteps.storage, .matching] {
            let normalizer = Normalizer(steps, language: language)
            for value in [0...0x2FFF, 0xA640...0xA7FF, 0xFB00...0xFFFF].joined() {
                guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
                let once = normalizer("қа\(scalar)e\(scalar)\u{301}ن\(scalar)ھر")
                #expect(
                    normalizer(once).unicodeScalars.elementsEqual(once.unicodeScalars), "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func `composes as ICU composes the whole text`() {
        var random = SeededGenerator(seed: UInt64.random(in: 0 ... .max))
        let normalizer = Normalizer(.composition)
        for _ in 0..<3000 {
            let source = RandomText.make(using: &random)
            let expected = NormalizationForm.nfc.apply(to: Array(source.unicodeScalars))
            #expect(Array(normalizer(source).unicodeScalars) == expected, "seed \(random.seed)")
        }
    }

    /// The slow obvious twin: split at white space and join again.
    @Test func `collapses white space as splitting and joining does`() {
        var random = SeededGenerator(seed: UInt64.random(in: 0 ... .max))
        let normalizer = Normalizer([.spaces, .whitespaceRuns])
        for _ in 0..<2000 {
            let source = RandomText.make(using: &random)
            let words = source.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
            let expected = words.joined(separator: " ")
            #expect(normalizer(source).unicodeScalars.elementsEqual(expected.unicodeScalars), "seed \(random.seed)")
        }
    }

    /// The slow obvious twin: one string replacement after another, for the steps without context.
    @Test func `folds signs as plain replacement does`() {
        var random = SeededGenerator(seed: UInt64.random(in: 0 ... .max))
        let normalizer = Normalizer([.ellipsis, .dashes, .yo, .tatweel])
        for _ in 0..<2000 {
            let source = RandomText.make(using: &random)
            var expected = ""
            for scalar in source.unicodeScalars {
                switch scalar {
                case "…", "⋯": expected += "..."
                case "‥": expected += ".."
                case "ё": expected += "е"
                case "Ё": expected += "Е"
                case "\u{640}": break
                case let other where "‐‑‒–—―−⁃﹘﹣－⸺⸻⹀﹉֊".unicodeScalars.contains(other): expected += "-"
                case let other: expected.unicodeScalars.append(other)
                }
            }
            #expect(normalizer(source).unicodeScalars.elementsEqual(expected.unicodeScalars), "seed \(random.seed)")
        }
    }
}

/// Random text of many scripts, rich in what the steps change.
enum RandomText {
    static let languages = ["und", "kk", "kk-Arab", "kk-Latn", "ug", "ru", "zh", "en", "fa", "ar", "tr", "bg"]

    private static let pieces: [[Unicode.Scalar]] = [
        "abcdefhikmopstxyzABCEHIKMOPTXY", "авекмнорстухіјһәөүұқғңйёѐѝіАВЕКМНОРСТУХІӘӨЁҺ",
        "ابپتجچخدرزسشغفقكگڭلمنھوۇۆۈۋېىيئەکیهہة\u{674}ء",
        "中文国國繁简体體", "ﺭﺍﺑﯩﻴﻪﻗﺎﺩﯨﺮﻩﻫﻬﮪﻼﷲ\u{FE76}\u{FC60}", "ǝəɵáéóýëïİıẞßǅﬁ℃Ⅳ²①㎡ＡｂＣ１２，（）",
        "\u{300}\u{301}\u{306}\u{308}\u{30A}\u{331}\u{323}\u{338}\u{345}\u{64B}\u{651}\u{653}\u{654}\u{655}\u{670}",
        "\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{AD}\u{FEFF}\u{640}\u{FE0F}\u{61C}", " \u{A0}\t\n\u{3000}\u{2028}  ",
        "«»“”‘’ʼ`…—–-−.,;!?。、؟،", "0123٤٥۶", "👩🚀❤한ᄒ\u{1161}\u{11AB}가क्ष\u{F900}\u{212B}\u{0958}",
    ].map { Array($0.unicodeScalars) }

    static func make(using random: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            let main = Int.random(in: 0..<pieces.count, using: &random)
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let isStray = Int.random(in: 0..<4, using: &random) == 0
                let kind = isStray ? Int.random(in: 0..<pieces.count, using: &random) : main
                if let scalar = pieces[kind].randomElement(using: &random) { text.append(scalar) }
            }
        }
        return String(text)
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014), so that a failure can be repeated from its seed.
struct SeededGenerator: RandomNumberGenerator {
    let seed: UInt64
    private var state: UInt64

    init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
