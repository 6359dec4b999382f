internal import ICU
internal import TranslationTypes

/// CLDR's names of countries, cities, languages, months and weekdays in one language, ready to be found in text.
///
/// In scripts with spaces a name is a row of word beginnings, so that endings do not matter; elsewhere, as in Chinese, Japanese,
/// Thai or Tibetan, it is a row of characters.
struct LocaleNameTable: Sendable {
    private struct Name: Sendable {
        let key: String
        let words: [String]
        /// Months and weekdays of English and cities, which are common words in lower case (may, march, nice).
        let isCapitalized: Bool
    }

    /// The names that begin alike together.
    private var names: [Name] = []
    /// Where the names of a beginning of the first word stand.
    private var numbers: [UInt64: Range<Int>] = [:]
    /// The first name of each key, for readers.
    private var readable: [String: String] = [:]
    private let isUnspaced: Bool

    /// The table of each language.
    static let of = OncePerLanguage(LocaleNameTable.init(language:))

    init(language: String) {
        isUnspaced = Self.unspaced.contains(language)
        var found = Found()
        for code in LocaleNames.countryCodes { add(&found, "country " + code, LocaleNames.country(code, in: language)) }
        for code in Self.languages { add(&found, "language " + code, LocaleNames.language(code, in: language)) }
        let countries = Set(found.readable.values)
        // A city named as its country is the country, and one without a name in the language itself is no word of it.
        for (zone, name) in LocaleNames.cities(in: language) where !countries.contains(name) {
            if Self.isOwn(name, language) { add(&found, "city " + zone, name, isCapitalized: true) }
        }
        let capitalized = language == "en"
        for month in 0..<12 {
            for symbol in [LocaleNames.Symbol.standaloneMonth, .month] {
                add(
                    &found, "month \(month)", LocaleNames.symbol(symbol, month, in: language),
                    isCapitalized: capitalized)
            }
            if isUnspaced { add(&found, "month \(month)", "\(month + 1)月") }
        }
        for day in 1...7 {
            add(&found, "weekday \(day)", LocaleNames.symbol(.weekday, day, in: language), isCapitalized: capitalized)
            if language == "zh" {
                add(
                    &found, "weekday \(day)", LocaleNames.symbol(.weekday, day, in: language)?.replacingFirst("星期", "周")
                )
            }
        }
        for (beginning, same) in found.groups {
            numbers[beginning] = names.count..<(names.count + same.count)
            names += same
        }
        readable = found.readable
    }

    /// Names by the beginning of their first word, while they are gathered.
    private struct Found {
        var groups: [UInt64: [Name]] = [:]
        var readable: [String: String] = [:]

        mutating func insert(_ name: Name, _ beginning: some Sequence<Unicode.Scalar>) {
            let beginning = LocaleNameTable.beginning(beginning)
            if groups[beginning, default: []].contains(where: { $0.key == name.key && $0.words == name.words }) {
                return
            }
            groups[beginning, default: []].append(name)
        }
    }

    private func add(_ found: inout Found, _ key: String, _ name: String?, isCapitalized: Bool = false) {
        guard let written = name else { return }
        if found.readable[key] == nil { found.readable[key] = written }
        let name = written.lowercased()
        if isUnspaced {
            guard name.unicodeScalars.count >= 2 else { return }
            return found.insert(
                Name(key: key, words: [name], isCapitalized: false),
                name.unicodeScalars.prefix(Self.unspacedIndexLength))
        }
        // A month by its number would be found at every word for month.
        if name.contains(where: \.isNumber) { return }
        let words = name.split { !$0.isLetter }.map { Self.stem(String($0)) }
        guard let first = words.first, first.unicodeScalars.count >= Self.shortest else { return }
        found.insert(
            Name(key: key, words: words, isCapitalized: isCapitalized), first.unicodeScalars.prefix(Self.shortest))
    }

    /// The names that each segment mentions, in reading order.
    func names(in text: PreparedText) -> [[String]] {
        if isUnspaced { return text.segments.map { unspacedNames(in: $0) } }
        let named = text.vocabulary.map { candidates(for: $0) }
        return text.words.map { words in
            var found: [String] = []
            for (place, word) in words.enumerated() {
                for number in named[Int(word)] ?? 0..<0 where matches(names[number], text, words[place...]) {
                    found.append(names[number].key)
                }
            }
            return found
        }
    }

    /// The numbers of the names that may begin with a word.
    private func candidates(for word: PreparedText.Word) -> Range<Int>? {
        numbers[Self.beginning(word.form.unicodeScalars.prefix(Self.shortest))]
    }

    /// Whether some words of a text begin with a name.
    private func matches(_ name: Name, _ text: PreparedText, _ words: ArraySlice<Int32>) -> Bool {
        guard let first = words.first, name.words.count <= words.count,
            text.vocabulary[Int(first)].isCapitalized || !name.isCapitalized
        else { return false }
        return zip(name.words, words).allSatisfy { part, word in
            let form = text.vocabulary[Int(word)].form
            return form.utf8.count <= part.utf8.count + Self.longestEnding && form.begins(withBytesOf: part)
        }
    }

    private func unspacedNames(in text: String) -> [String] {
        var found: [String] = []
        let scalars = Array(text.unicodeScalars)
        for start in scalars.indices.dropLast() {
            guard scalars[start].value >= Self.firstUnspaced || scalars[start].properties.numericType == .decimal,
                let candidates = numbers[Self.beginning(scalars[start..<(start + Self.unspacedIndexLength)])]
            else { continue }
            // 11月 is not 1月.
            if start > 0, scalars[start - 1].properties.numericType == .decimal { continue }
            for number in candidates where scalars[start...].starts(with: names[number].words[0].unicodeScalars) {
                found.append(names[number].key)
            }
        }
        return found
    }

    /// What a key stands for.
    static func kind(of key: String) -> EvidenceKind {
        switch key.split(separator: " ").first {
        case "country": .country
        case "language": .language
        case "month": .month
        case "city": .city
        default: .weekday
        }
    }

    /// The name of a key, for a reader.
    func name(of key: String) -> String { readable[key] ?? key }

    /// Whether a name is written in letters of the language's own, as far as a country's name tells.
    private static func isOwn(_ name: String, _ language: String) -> Bool {
        guard let example = LocaleNames.country("CN", in: language)?.unicodeScalars.first,
            let first = name.unicodeScalars.first
        else { return false }
        return (example.value < Self.firstBeyondLatin) == (first.value < Self.firstBeyondLatin)
    }

    /// A few letters as one number: three times the 21 bits of a code point.
    private static func beginning(_ letters: some Sequence<Unicode.Scalar>) -> UInt64 {
        letters.reduce(0) { $0 << 21 | UInt64($1.value) }
    }

    /// The word without its last letter when that is a vowel that inflection changes (Россия, России).
    private static func stem(_ word: String) -> String {
        word.unicodeScalars.count > 4 && "аяеьй".unicodeScalars.contains(word.unicodeScalars.last ?? " ")
            ? String(word.dropLast()) : word
    }

    /// Whether a language is written without spaces between words.
    static func isUnspaced(_ language: LanguageTag) -> Bool { unspaced.contains(language.language) }

    /// Languages written without spaces between words.
    private static let unspaced: Set<String> = ["zh", "yue", "ja", "th", "lo", "km", "my", "bo", "dz"]
    /// The first letter of Thai, the lowest of the scripts of those languages.
    private static let firstUnspaced: UInt32 = 0xE01
    /// The first letter after those of Latin (Unicode block Greek and Coptic).
    private static let firstBeyondLatin: UInt32 = 0x370
    private static let unspacedIndexLength = 2
    /// Letters; the index's key and the shortest first word.
    private static let shortest = 3
    /// UTF-8 bytes; five letters of Cyrillic or Arabic.
    private static let longestEnding = 10
    /// ISO 639 codes of languages that news speaks of.
    private static let languages = [
        "ar", "az", "de", "en", "es", "fa", "fr", "hi", "it", "ja", "kk", "ko", "ky", "mn", "pt", "ru", "tg", "tk",
        "tr", "tt", "ug", "uk", "ur", "uz", "zh",
    ]
}

extension String {
    /// The text with its first part replaced; nil when it begins otherwise.
    fileprivate func replacingFirst(_ beginning: String, _ other: String) -> String? {
        hasPrefix(beginning) ? other + dropFirst(beginning.count) : nil
    }
}
