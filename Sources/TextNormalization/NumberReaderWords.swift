internal import ICU
internal import TranslationTypes

/// The words that a language counts with, each with its value.
///
/// Most come from CLDR's spell-out rules, which give the citation form; a word that begins with such a form and
/// goes on for a few letters counts as well when it is a power of a thousand, as in миллион → миллионов.
/// CLDR has no rules for Uyghur, so its words are listed here (common dictionary forms).
struct NumberReaderWords: Sendable {
    /// Numbers below a thousand, and the powers of ten: word to value.
    private let values: [String: UInt64]
    /// Powers of a thousand that endings are allowed on, longest word first.
    private let scales: [(word: String, value: UInt64)]

    /// The first two letters of every word, in the cases that they are written in; spares most words a look-up.
    private let beginnings: LetterPairs

    /// Whether some number word begins with these two letters.
    @inline(__always) func mayBegin(with first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        beginnings.contains(first, second)
    }

    private static func beginnings(of words: some Sequence<String>) -> LetterPairs {
        var result = LetterPairs()
        for word in words {
            for form in [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()] {
                let letters = Array(form.unicodeScalars.prefix(2))
                if letters.count == 2 { result.insert(letters[0], letters[1]) }
            }
        }
        return result
    }

    /// The value of a word in lower case; nil when it is no number.
    func value(of word: String) -> UInt64? {
        if let value = values[word] { return value }
        return scales.first { word.hasPrefix($0.word) && word.count - $0.word.count <= Self.longestEnding }?.value
    }

    /// The words of each language.
    static let of = OncePerLanguage(NumberReaderWords.init(language:))

    init(language: String) {
        var values: [String: UInt64] = [:]
        let speller = NumberSpeller(locale: language)
        for number in Self.wordedNumbers {
            guard let spelled = speller?.words(for: number) else { continue }
            let words = spelled.lowercased().split {
                " -\u{AD}\u{2010}".unicodeScalars.contains($0.unicodeScalars.first ?? "x")
            }
            // Scales are spelled with their count, as in "one million"; the last word is the scale's own.
            guard words.count == 1 || number >= 100, let word = words.last else { continue }
            if values[String(word)] == nil { values[String(word)] = UInt64(number) }
        }
        for (word, value) in Self.listed[language] ?? [] { values[word] = value }
        self.values = values
        beginnings = Self.beginnings(of: values.keys)
        scales = values.filter { $0.value >= 1000 && $0.key.count >= Self.shortestInflectedScale }
            .map { (word: $0.key, value: $0.value) }
            .sorted { ($0.word.count, $0.word) > ($1.word.count, $1.word) }
    }

    /// Every number that a language may have a single word for.
    private static let wordedNumbers: [Int] =
        Array(2...20) + [30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900]
        + [1000, 1_000_000, 1_000_000_000, 1_000_000_000_000]

    /// Letters; миллиардами has two letters of ending, мыңнан three.
    private static let longestEnding = 3
    /// Letters; shorter words with endings are too often other words.
    private static let shortestInflectedScale = 4

    /// Words that CLDR's rules lack: Uyghur numerals, and the abbreviations and case forms that news writes.
    private static let listed: [String: [(String, UInt64)]] = [
        "ug": [
            ("ئىككى", 2), ("ئۈچ", 3), ("تۆت", 4), ("بەش", 5), ("ئالتە", 6), ("يەتتە", 7), ("سەككىز", 8),
            ("توققۇز", 9), ("ئون", 10), ("يىگىرمە", 20), ("ئوتتۇز", 30), ("قىرىق", 40), ("ئەللىك", 50),
            ("ئاتمىش", 60), ("يەتمىش", 70), ("سەكسەن", 80), ("توقسان", 90), ("يۈز", 100), ("مىڭ", 1000),
            ("مىليون", 1_000_000), ("مىليارد", 1_000_000_000), ("تىرىليون", 1_000_000_000_000),
        ],
        "ru": [
            ("двух", 2), ("двумя", 2), ("две", 2), ("трех", 3), ("трёх", 3), ("тремя", 3), ("четырех", 4),
            ("четырёх", 4), ("пяти", 5), ("шести", 6), ("семи", 7), ("восьми", 8), ("девяти", 9), ("десяти", 10),
            ("тыс", 1000), ("тысяч", 1000), ("млн", 1_000_000), ("млрд", 1_000_000_000), ("трлн", 1_000_000_000_000),
        ],
        "kk": [("млн", 1_000_000), ("млрд", 1_000_000_000), ("трлн", 1_000_000_000_000)],
        "en": [
            ("million", 1_000_000), ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000), ("m", 1_000_000),
            ("mn", 1_000_000), ("bn", 1_000_000_000), ("tn", 1_000_000_000_000),
        ],
    ]
}
