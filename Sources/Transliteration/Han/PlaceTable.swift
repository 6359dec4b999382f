/// Established names of places in other languages, as `data/han/places.tsv` lists them.
struct PlaceTable: Sendable {
    /// A column of the table, after the Chinese name.
    enum Language: Int, Sendable { case russian = 1, kazakh, uyghur }

    private var names: [[UInt32]: [String?]] = [:]
    /// The most characters of a name.
    private(set) var longest = 1

    init(table: TabularFile) {
        for row in table.rows.dropFirst() {
            let place = row[0].unicodeScalars.map(\.value)
            names[place] = row.map { $0 == "–" ? nil : String($0) }
            longest = max(longest, place.count)
        }
    }

    /// Whether a name in simple characters is in the table, and therefore never divided.
    func contains(_ place: some Sequence<UInt32>) -> Bool { names[Array(place)] != nil }

    /// The established name; nil when there is none and the syllables say it.
    func name(of place: some Sequence<UInt32>, in language: Language) -> String? {
        names[Array(place)]?[language.rawValue]
    }

    /// The Chinese names with an established name in a language.
    func established(in language: Language) -> [(place: [UInt32], name: String)] {
        names.compactMap { place, row in row[language.rawValue].map { (place, $0) } }
    }
}
