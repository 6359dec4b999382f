internal import ICU
internal import TranslationTypes

/// How a language writes the month of a date: by a name, or by a number and a word for month.
struct MonthNames: Sendable {
    /// Months (1–12) with the beginnings of their names, longest first.
    private let names: [(beginning: String, month: Int)]
    /// What makes a number before a day's number that of a month.
    let marks: [String]
    /// Endings of a month's name that may stand right before the day's number; any may in languages with the month first.
    private let endingsBeforeDay: [String]

    /// The names of each language.
    static let of = OncePerLanguage(MonthNames.init(language:))

    init(language: String) {
        var found: [String: Int] = [:]
        for month in 1...12 {
            for symbol in [LocaleNames.Symbol.month, .standaloneMonth] {
                guard let name = LocaleNames.symbol(symbol, month - 1, in: language)?.lowercased() else { continue }
                // A month by its number is known by its mark.
                if !name.contains(where: \.isNumber) { found[Self.beginning(name)] = month }
            }
        }
        names = found.map { (beginning: $0.key, month: $0.value) }
            .sorted { ($0.beginning.utf8.count, $1.beginning) > ($1.beginning.utf8.count, $0.beginning) }
        let listed = Self.marks[language] ?? []
        marks = listed.filter { !$0.hasPrefix("-") }
        endingsBeforeDay =
            listed.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }
            + (LocaleNames.hasMonthFirst(in: language) ? [""] : [])
    }

    /// The month that a word in lower case names, whatever ending it bears.
    func month(of word: String) -> Int? {
        names.first {
            word.begins(withBytesOf: $0.beginning) && word.utf8.count <= $0.beginning.utf8.count + Self.longestEnding
        }?.month
    }

    /// The month that a word names which stands right before a day's number.
    func month(beforeDay word: String) -> Int? {
        endingsBeforeDay.contains { word.ends(withBytesOf: $0) } ? month(of: word) : nil
    }

    /// The month whose name ends a text without spaces.
    func month(endingOf text: some StringProtocol) -> Int? {
        names.first { text.ends(withBytesOf: $0.beginning) }?.month
    }

    /// The name without the last letter of longer ones if that is a vowel that inflection changes (март, мая, июня).
    private static func beginning(_ name: String) -> String {
        name.unicodeScalars.count > 3 && "аяьй".unicodeScalars.contains(name.unicodeScalars.last ?? " ")
            ? String(name.dropLast()) : name
    }

    /// The marks of each language, from the data file.
    private static let marks: [String: [String]] = {
        var marks: [String: [String]] = [:]
        for row in EvidenceTable.rows("alignment/month-marks.tsv", columns: 2) {
            marks[row[0], default: []].append(row[1])
        }
        return marks
    }()

    /// UTF-8 bytes; five letters of Cyrillic or Arabic.
    private static let longestEnding = 10
}
