internal import ICU
internal import Synchronization
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

    /// Names by the beginning of their first word.
    private var names: [String: [Name]] = [:]
    /// The first name of each key, for readers.
    private var readable: [String: String] = [:]
    private let isUnspaced: Bool

    /// The table of a language, made once a process.
    static func table(for language: LanguageTag) -> LocaleNameTable {
        let key = language.language
        if let known = known.withLock({ $0[key] }) { return known }
        let made = LocaleNameTable(language: key)
        known.withLock { $0[key] = made }
        return made
    }

    private static let known = Mutex<[String: LocaleNameTable]>([:])

    private init(language: String) {
        isUnspaced = Self.unspaced.contains(language)
        for code in LocaleNames.countryCodes { add("country " + code, LocaleNames.country(code, in: language)) }
        for code in Self.languages { add("language " + code, LocaleNames.language(code, in: language)) }
        let countries = Set(readable.values)
        // A city named as its country is the country, and one without a name in the language itself is no word of it.
        for (zone, name) in LocaleNames.cities(in: language) where !countries.contains(name) {
            if isOwn(name) { add("city " + zone, name, isCapitalized: true) }
        }
        let capitalized = language == "en"
        for month in 0..<12 {
            for symbol in [LocaleNames.Symbol.standaloneMonth, .month] {
                add("month \(month)", LocaleNames.symbol(symbol, month, in: language), isCapitalized: capitalized)
            }
            if isUnspaced { add("month \(month)", "\(month + 1)月") }
        }
        for day in 1...7 {
            add("weekday \(day)", LocaleNames.symbol(.weekday, day, in: language), isCapitalized: capitalized)
            if language == "zh" {
                add("weekday \(day)", LocaleNames.symbol(.weekday, day, in: language)?.replacingFirst("星期", "周"))
            }
        }
    }

    private mutating func add(_ key: String, _ name: String?, isCapitalized: Bool = false) {
        guard let written = name else { return }
        if readable[key] == nil { readable[key] = written }
        let name = written.lowercased()
        if isUnspaced {
            let length = name.unicodeScalars.count
            guard length >= 2 else { return }
            insert(
                Name(key: key, words: [name], isCapitalized: false),
                index: Self.beginning(name, Self.unspacedIndexLength))
            return
        }
        // A month by its number would be found at every word for month.
        if name.contains(where: \.isNumber) { return }
        let words = name.split { !$0.isLetter }.map { Self.stem(String($0)) }
        guard let first = words.first, first.unicodeScalars.count >= Self.shortest else { return }
        insert(Name(key: key, words: words, isCapitalized: isCapitalized), index: Self.beginning(first, Self.shortest))
    }

    private mutating func insert(_ name: Name, index: String) {
        if names[index, default: []].contains(where: { $0.key == name.key && $0.words == name.words }) { return }
        names[index, default: []].append(name)
    }

    /// The names that a segment mentions, in reading order.
    func names(in text: PreparedText, segment: Int) -> [String] {
        isUnspaced ? unspacedNames(in: text.segments[segment]) : wordedNames(in: text, text.words[segment])
    }

    private func wordedNames(in text: PreparedText, _ words: [Int32]) -> [String] {
        var found: [String] = []
        for (place, word) in words.enumerated() {
            let first = text.vocabulary[Int(word)]
            guard let candidates = names[Self.beginning(first.form, Self.shortest)] else { continue }
            for name in candidates where place + name.words.count <= words.count {
                if name.isCapitalized && !first.isCapitalized { continue }
                let matches = name.words.indices.allSatisfy {
                    let form = text.vocabulary[Int(words[place + $0])].form
                    return form.hasPrefix(name.words[$0])
                        && form.utf8.count <= name.words[$0].utf8.count + Self.longestEnding
                }
                if matches { found.append(name.key) }
            }
        }
        return found
    }

    private func unspacedNames(in text: String) -> [String] {
        var found: [String] = []
        let scalars = Array(text.unicodeScalars)
        for start in scalars.indices.dropLast() {
            guard scalars[start].value >= Self.firstUnspaced || scalars[start].properties.numericType == .decimal else {
                continue
            }
            // 11月 is not 1月.
            if start > 0, scalars[start - 1].properties.numericType == .decimal { continue }
            let index = String(String.UnicodeScalarView(scalars[start..<(start + Self.unspacedIndexLength)]))
            for name in names[index] ?? [] where scalars[start...].starts(with: name.words[0].unicodeScalars) {
                found.append(name.key)
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

    /// Whether a name is written in letters of the language's own, as far as the countries' names tell.
    private func isOwn(_ name: String) -> Bool {
        guard let example = readable.values.first?.unicodeScalars.first, let first = name.unicodeScalars.first else {
            return false
        }
        return (example.value < Self.firstBeyondLatin) == (first.value < Self.firstBeyondLatin)
    }

    private static func beginning(_ word: String, _ length: Int) -> String {
        String(String.UnicodeScalarView(word.unicodeScalars.prefix(length)))
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
