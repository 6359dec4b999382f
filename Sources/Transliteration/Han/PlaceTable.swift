/// Established names of places in other languages, as `data/han/places.tsv` lists them.
struct PlaceTable: Sendable {
    /// A column of the table, after the Chinese name.
    enum Language: Int, Sendable { case russian = 1, kazakh, uyghur }

    private var names: [[UInt32]: [String?]] = [:]
    private static let readingColumn = 4, divided = "divided"

    init(table: TabularFile) {
        for row in table.rows.dropFirst() {
            let place = row[0].unicodeScalars.map(\.value)
            names[place] = row.map { $0 == "–" ? nil : String($0) }
        }
    }

    /// Whether a name in simple characters is in the table.
    func contains(_ place: some Sequence<UInt32>) -> Bool { names[Array(place)] != nil }

    /// Whether a name is known to be undivided, though it may end in a word for a kind of place.
    func isUndivided(_ place: some Sequence<UInt32>) -> Bool {
        names[Array(place)].map { $0.count <= Self.readingColumn || $0[Self.readingColumn] != Self.divided } ?? false
    }

    /// The established name; nil when there is none and the syllables say it.
    func name(of place: some Sequence<UInt32>, in language: Language) -> String? {
        names[Array(place)]?[language.rawValue]
    }

    /// All names, in simple characters.
    var places: some Sequence<[UInt32]> { names.keys }

    /// The names with an established name in a language, by their syllables.
    func established(in language: Language) -> [(syllables: [Syllable], name: String)] {
        names.compactMap { place, row in
            guard let name = row[language.rawValue] else { return nil }
            let syllables =
                row.count > Self.readingColumn && row[Self.readingColumn] != Self.divided
                ? row[Self.readingColumn]?.split(separator: " ").compactMap { HanTables.syllables.syllable(marked: $0) }
                : place.compactMap { HanTables.readings.reading(of: $0) }
            return syllables.flatMap { $0.count == place.count ? ($0, name) : nil }
        }
    }
}
