internal import TranslationTypes

/// Reads the tables of a gazetteer: one of places, several of names.
struct GazetteerReader {
    static let placeTitles = ["id", "feature", "within", "gbt2260", "iso3166", "geonames"]
    static let nameTitles = ["id", "lang", "script", "name", "status", "since", "until", "source"]
    /// The most names of all tables together: the index counts them in 32 bits, and no region has so many.
    static let mostNames = 2_000_000
    /// Years that a name can begin or end in.
    static let years = 1...2100

    private var places: [Row] = []
    private var positions: [String: Int] = [:]
    private var names: [[PlaceName]] = []
    private var nameCount = 0
    private var languages: [String: LanguageTag] = [:]

    private typealias Row = PlaceTable.Row

    /// Reads the table of places.
    mutating func readPlaces(_ text: String, file: String) throws(GazetteerError) {
        for row in try PlaceTable(text, file: file, titles: Self.placeTitles).rows {
            let id = String(row.cells[0])
            if id.isEmpty { throw row.error("a place without id", "give one in the first column") }
            if positions[id] != nil { throw row.error("the place \(id) stands there twice", "take one line out") }
            if PlaceFeature(rawValue: String(row.cells[1])) == nil {
                throw row.error(
                    "“\(row.cells[1])” is no feature", "use one of \(PlaceFeature.allCases.map(\.rawValue))")
            }
            if !row.cells[5].isEmpty, Int(row.cells[5]) == nil {
                throw row.error("“\(row.cells[5])” is no GeoNames id", "give digits or leave the cell empty")
            }
            positions[id] = places.count
            places.append(row)
            names.append([])
        }
    }

    /// Reads a table of names; the table of places comes first.
    mutating func readNames(_ text: String, file: String) throws(GazetteerError) {
        for row in try PlaceTable(text, file: file, titles: Self.nameTitles).rows {
            guard let position = positions[String(row.cells[0])] else {
                throw row.error(
                    "the place \(row.cells[0]) is not in the table of places", "add it there or mend the id")
            }
            names[position].append(try name(row))
            nameCount += 1
            if nameCount > Self.mostNames { throw row.error("more than \(Self.mostNames) names", "leave some out") }
        }
    }

    /// The places with their names, in the order of the table of places.
    func finished() throws(GazetteerError) -> [Place] {
        var result: [Place] = []
        for (row, names) in zip(places, names) {
            if names.isEmpty { throw row.error("the place \(row.cells[0]) has no name", "add one or take it out") }
            if let within = row.optional(2), positions[within] == nil {
                throw row.error("\(within) is no place of the table", "add it or mend the id")
            }
            try checkAncestors(of: row)
            result.append(
                Place(
                    id: String(row.cells[0]), feature: PlaceFeature(rawValue: String(row.cells[1])) ?? .area,
                    within: row.optional(2), chineseCode: row.optional(3), isoCode: row.optional(4),
                    geoNamesID: Int(row.cells[5]), names: names))
        }
        return result
    }

    /// A place that lies in itself, by however many steps, would make every walk upwards endless.
    private func checkAncestors(of row: Row) throws(GazetteerError) {
        var current = row.optional(2)
        var steps = 0
        while let id = current, let position = positions[id] {
            steps += 1
            if steps > Self.deepestNesting || id == row.cells[0] {
                throw row.error("\(row.cells[0]) lies in itself", "mend the third column")
            }
            current = places[position].optional(2)
        }
    }

    /// District, prefecture, region, country, and as many again.
    private static let deepestNesting = 8

    private mutating func name(_ row: Row) throws(GazetteerError) -> PlaceName {
        if row.cells[3].allSatisfy(\.isWhitespace) { throw row.error("an empty name", "give one or take the line out") }
        guard let status = PlaceNameStatus(rawValue: String(row.cells[4])) else {
            throw row.error("“\(row.cells[4])” is no status", "use one of \(PlaceNameStatus.allCases.map(\.rawValue))")
        }
        if row.cells[7].isEmpty { throw row.error("a name without source", "say where it is from in the last column") }
        let since = try year(row, 5)
        let until = try year(row, 6)
        if let since, let until, until < since { throw row.error("it ends before it begins", "mend the years") }
        return PlaceName(
            language: try language(row), name: String(row.cells[3]), status: status, since: since, until: until,
            source: String(row.cells[7]))
    }

    private mutating func language(_ row: Row) throws(GazetteerError) -> LanguageTag {
        let code = "\(row.cells[1])-\(row.cells[2])"
        if let known = languages[code] { return known }
        guard let tag = try? LanguageTag(code), tag.explicitScript != nil else {
            throw row.error(
                "“\(code)” is no language with a script", "use ISO 639 and ISO 15924 codes such as ug, Arab")
        }
        languages[code] = tag.base
        return tag.base
    }

    private func year(_ row: Row, _ column: Int) throws(GazetteerError) -> Int? {
        if row.cells[column].isEmpty { return nil }
        guard let year = Int(row.cells[column]), Self.years.contains(year) else {
            throw row.error("“\(row.cells[column])” is no year", "give one of \(Self.years) or leave the cell empty")
        }
        return year
    }
}
