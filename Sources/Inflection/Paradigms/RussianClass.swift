/// How a noun is declined, in the notation of Zaliznyak's dictionary: `мо 5*b①`.
struct RussianClass: Sendable, Hashable {
    /// What an adjective before the noun agrees with.
    enum Gender: Sendable, Hashable {
        case masculine, feminine, neuter
        /// Masculine or feminine as the person is: коллега.
        case common
    }

    var gender: Gender
    var isAnimate: Bool
    /// Whether the noun is used in the plural only.
    var isPlural: Bool
    /// The row of the table of endings, such as `м5`.
    var row: String
    /// Zaliznyak's `*`: a vowel comes and goes.
    var isFleeting: Bool
    /// Zaliznyak's letter for the stress, a to f.
    var stress: Character
    /// Zaliznyak's ①.
    var hasIrregularNominativePlural: Bool
    /// Zaliznyak's ②.
    var hasIrregularGenitivePlural: Bool
    /// Zaliznyak's П2.
    var hasSecondLocative: Bool

    /// Whether the noun has the endings of an adjective.
    var isAdjectival: Bool { row.hasPrefix("п") }
    /// Whether the endings of the singular are stressed (Zaliznyak's b, d, f).
    var isStressedInSingular: Bool { "bdf".contains(stress) }
    /// Whether the endings of the plural are stressed (Zaliznyak's b, c, e, f).
    var isStressedInPlural: Bool { "bcef".contains(stress) }

    /// Reads a class as the file of nouns writes it, for words with a certain end.
    ///
    /// - Parameter end: the last letters of the words, which decide between rows: a masculine in -а has feminine endings.
    init(_ text: Substring, end: [UInt8], rows: RussianParadigms) {
        let fields = text.split(separator: " ")
        precondition(fields.count == 2 || fields.count == 3, "nouns: class \(text)")
        isAnimate = fields[0].hasSuffix("о")
        let letter = fields[0].hasSuffix("о") ? fields[0].dropLast() : fields[0]
        isPlural = letter == "мн"
        gender =
            switch letter {
            case "ж": .feminine
            case "с": .neuter
            case "мж": .common
            default: .masculine
            }
        let marks: Set<Character> = ["*", "a", "b", "c", "d", "e", "f", "①", "②"]
        let name = fields[1].prefix { !marks.contains($0) }
        let rest = fields[1].dropFirst(name.count)
        isFleeting = rest.contains("*")
        hasIrregularNominativePlural = rest.contains("①")
        hasIrregularGenitivePlural = rest.contains("②")
        stress = rest.first { $0.isASCII && $0.isLetter } ?? "a"
        hasSecondLocative = fields.count == 3 && fields[2] == "п2"
        row = Self.row(String(name), letter: letter, end: end, rows: rows)
        if isFleeting, row == "ж2", end.russianLetter(1) == "н" { row = "ж2н" }
        if row == "ж8", RussianLetters.sibilants.contains(end.russianLetter(1)) { row = "ж8ш" }
    }

    private static func row(_ name: String, letter: Substring, end: [UInt8], rows: RussianParadigms) -> String {
        if rows.has(name) { return name }
        var letter = letter == "мж" ? "ж" : String(letter)
        if letter == "м" {
            switch end.russianLetter(0) {
            case "а", "я": letter = "ж"
            case "о", "е": letter = "с"
            default: break
            }
        }
        precondition(rows.has(letter + name), "nouns: no paradigm \(letter)\(name)")
        return letter + name
    }
}
