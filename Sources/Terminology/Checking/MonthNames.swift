internal import ICU
internal import TextNormalization
internal import TranslationTypes

/// The names of the months in a language, from CLDR, found at the beginning of a word so that endings may follow.
struct MonthNames: Sendable {
    /// Folded beginnings with the month's number.
    private let names: [(name: String, month: UInt64)]
    private let normalizer: Normalizer

    init(language: LanguageTag) {
        let normalizer = Normalizer(.matching, language: language)
        var names: [(name: String, month: UInt64)] = []
        for month in 0..<12 {
            for symbol in [LocaleNames.Symbol.month, .standaloneMonth] {
                guard let name = LocaleNames.symbol(symbol, month, in: language.language) else { continue }
                let folded = normalizer(name)
                guard folded.contains(where: \.isLetter) else { continue }
                // мая is май in the genitive: the last vowel may change.
                let stem = folded.count > 3 ? String(folded.dropLast()) : folded
                names.append((stem, UInt64(month + 1)))
            }
        }
        self.names = names
        self.normalizer = normalizer
    }

    /// The months that a text names.
    func months(in text: String) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for word in normalizer(text).split(whereSeparator: { !$0.isLetter }) {
            for (name, month) in names where word.hasPrefix(name) { found.insert(month) }
        }
        return found
    }
}
