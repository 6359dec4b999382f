/// How the syllables of a name are written and put together in one system.
enum HanSpelling: String, Sendable, CaseIterable {
    case pinyin, tongyong, palladius, kazakh, uyghur
    case wadeGiles = "wade-giles"

    /// A syllable's letters.
    func spelling(of syllable: Syllable) -> String { HanTables.syllables.spelling(of: syllable, in: system) }

    /// The syllables of one word put together, with a capital where the script has them and one is wanted.
    ///
    /// - Parameter isPlace: Whether the word is the name of a place: Palladius writes hui as хой in those.
    func word(_ syllables: some Sequence<Syllable>, isCapital: Bool, isPlace: Bool = false) -> String {
        var word = ""
        for syllable in syllables {
            var letters = spelling(of: syllable)
            if isPlace, letters == Self.hui { letters = Self.huiOfPlaces }
            word += joint(between: word, and: letters) + letters
        }
        return isCapital && self != .uyghur ? Self.capitalized(word) : word
    }

    /// The letters of the syllables, one after the other.
    func plainWord(_ syllables: some Sequence<Syllable>) -> String { syllables.map(spelling).joined() }

    /// The established name of a place; nil when the syllables say it.
    func established(_ place: ArraySlice<UInt32>) -> String? {
        switch self {
        case .palladius: HanTables.places.name(of: place, in: .russian)
        case .kazakh: HanTables.places.name(of: place, in: .kazakh)
        case .uyghur: HanTables.places.name(of: place, in: .uyghur)
        case .pinyin, .tongyong, .wadeGiles: nil
        }
    }

    /// Whether words for kinds of place stand apart from a name. Russian writes Хуанхэ.
    var dividesPlaces: Bool { self == .pinyin || self == .tongyong || self == .wadeGiles }

    /// The signs among the letters.
    var punctuation: SpelledPunctuation { self == .uyghur ? .arabic : .latin }

    /// The first letter large.
    static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    /// The syllable hui, and as the names of places have it (Аньхой).
    private static let hui = "хуэй", huiOfPlaces = "хой"

    private var system: SyllableTable.System {
        switch self {
        case .pinyin: .pinyin
        case .tongyong: .tongyong
        case .wadeGiles: .wadeGiles
        case .palladius, .kazakh: .palladius
        case .uyghur: .uyghur
        }
    }

    /// What goes between a word so far and its next syllable.
    private func joint(between word: String, and letters: String) -> String {
        guard let last = word.unicodeScalars.last, let first = letters.unicodeScalars.first else { return "" }
        switch self {
        // GB/T 16159-2012, 6.3: before a syllable that begins with a, o, e.
        case .pinyin, .tongyong: return "aoeê".unicodeScalars.contains(first) ? "'" : ""
        case .wadeGiles: return "-"
        // A hard sign parts -н (ng) from a vowel: Чанъань.
        case .palladius, .kazakh: return last == "н" && "аеёиоуэюя".unicodeScalars.contains(first) ? "ъ" : ""
        case .uyghur: return ""
        }
    }
}
