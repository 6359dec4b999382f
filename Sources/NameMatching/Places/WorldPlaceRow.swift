internal import TranslationTypes

/// A line of the list of the world's places.
struct WorldPlaceRow {
    static let titles = "id\tfeature\tcountry\tthousands\tnames"
    /// The most names of a place: those of a state are at most 14.
    static let mostNames = 64
    /// The languages of names, and what is written where only the script is known.
    static let languages = [LanguageTag]([
        .english, .russian, .chinese, LanguageTag(language: "und", script: .cyrillic), .kazakh, .uyghur,
    ]).map { (code: Array($0.description.utf8), tag: $0) }

    private static let features = PlaceFeature.allCases.map { (code: Array($0.rawValue.utf8), feature: $0) }

    /// The number or code at GeoNames, or the code of ISO 3166-1.
    let id: String
    let feature: PlaceFeature
    /// The state, by its code in ISO 3166-1.
    let country: String
    /// Thousands of people; 0 where the number is not known.
    let thousands: Int
    /// The names, the usual one of a language first.
    let names: [PlaceName]

    /// Reads a line.
    /// - Parameters:
    ///   - line: the line's bytes, without its end.
    ///   - number: its number in the file, from 1, for messages.
    ///   - file: the file, for messages.
    init(_ line: ArraySlice<UInt8>, number: Int, file: String) throws(GazetteerError) {
        func error(_ message: String, _ advice: String) -> GazetteerError {
            GazetteerError(file: file, line: number, message: message, advice: advice)
        }
        let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard cells.count == 5 else { throw error("\(cells.count) cells", "give 5, parted by tabs: \(Self.titles)") }
        id = String(decoding: cells[0], as: UTF8.self)
        if id.isEmpty { throw error("a place without id", "give one in the first column") }
        guard let feature = Self.features.first(where: { cells[1].elementsEqual($0.code) })?.feature else {
            throw error("no feature", "use one of \(PlaceFeature.allCases.map(\.rawValue))")
        }
        self.feature = feature
        country = String(decoding: cells[2], as: UTF8.self)
        guard country.utf8.count == 2 else { throw error("“\(country)” is no state", "use a code of ISO 3166-1") }
        guard let thousands = Int(String(decoding: cells[3], as: UTF8.self)), thousands >= 0 else {
            throw error("no number of people", "give thousands, or 0")
        }
        self.thousands = thousands
        let parts = cells[4].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        if parts.count > Self.mostNames { throw error("\(parts.count) names", "give at most \(Self.mostNames)") }
        let source = "GeoNames " + id
        var names: [PlaceName] = []
        names.reserveCapacity(parts.count)
        var last: LanguageTag?
        for part in parts {
            guard let colon = part.firstIndex(of: UInt8(ascii: ":")), colon + 1 < part.endIndex,
                let language = Self.languages.first(where: { part[..<colon].elementsEqual($0.code) })?.tag
            else {
                throw error(
                    "“\(String(decoding: part, as: UTF8.self))” is no name with its language",
                    "write en:Seoul; languages are \(Self.languages.map(\.tag.description))")
            }
            let isFirst = language != last
            last = language
            names.append(
                PlaceName(
                    language: language, name: String(decoding: part[(colon + 1)...], as: UTF8.self),
                    status: Self.status(language, country, isFirst: isFirst), source: source))
        }
        self.names = names
    }

    /// The first name of a language is the usual one, the others are spellings of it.
    private static func status(_ language: LanguageTag, _ country: String, isFirst: Bool) -> PlaceNameStatus {
        if !isFirst || language.language == "und" { return .variant }
        return language == .english || official[country] == language ? .official : .exonym
    }

    /// States with an official language among the five, other than English.
    private static let official: [String: LanguageTag] = [
        "RU": .russian, "BY": .russian, "KG": .russian, "CN": .chinese, "TW": .chinese, "HK": .chinese, "MO": .chinese,
        "SG": .chinese, "KZ": .kazakh,
    ]
}
