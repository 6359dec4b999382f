internal import EmbeddedData
public import TranslationTypes

/// Places of Xinjiang, of Central Asia and of the world around them, with their names in the languages spoken there; and
/// the states, divisions and cities of the rest of the world, with fewer names.
///
///     let gazetteer = Gazetteer.standard
///     gazetteer.places(named: "غۇلجا شەھىرى").first?.place.id     // "xj-ghulja-city"
///     gazetteer.places(named: "Кульджа").first?.place.id          // "xj-ghulja-city"
///     gazetteer.places(named: "伊犁河").first?.place.id            // "ili-river"
///     gazetteer.places(named: "بېيرۇت").first?.place.id           // "gn-276781"
///
/// Immutable; looking up a name costs about a microsecond, whatever the number of places.
public struct Gazetteer: Sendable {
    /// The gazetteer that is shipped; read and indexed at first use.
    public static let standard: Gazetteer = {
        do throws(GazetteerError) {
            return try Gazetteer(embeddedUnder: "places/")
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    /// The places of the tables, by id. Those of the list of the world are found by name and by id, but do not stand here.
    public let places: [Place]

    private let index: PlaceNameIndex
    private let positions: [String: Int]
    private let kinds: PlaceKindWords
    /// The ids of the states that the tables have, by their codes in ISO 3166-1.
    private let states: [String: String]
    private let hasWorld: Bool
    /// Read at first use, with the shipped tables alone.
    private var world: WorldPlaces? { hasWorld ? WorldPlaces.shipped : nil }

    /// Makes a gazetteer from tables of one's own, in the form of the shipped ones.
    /// - Parameters:
    ///   - places: the table of places, tab-separated, with its name for messages.
    ///   - names: the tables of names, tab-separated, with their names.
    /// - Throws: ``GazetteerError`` with file and line when a table breaks a rule of the form.
    public init(
        places: (file: String, text: String), names: [(file: String, text: String)]
    ) throws(GazetteerError) {
        try self.init(places: places, names: names, kinds: Self.embedded("places/kinds.tsv"), hasWorld: false)
    }

    private init(embeddedUnder folder: String) throws(GazetteerError) {
        let special = [folder + "places.tsv", folder + "kinds.tsv", WorldPlaces.file]
        let files = EmbeddedFile.paths.filter { $0.hasPrefix(folder) && !special.contains($0) }
        try self.init(
            places: Self.embedded(special[0]), names: files.map(Self.embedded), kinds: Self.embedded(special[1]),
            hasWorld: true)
    }

    private init(
        places: (file: String, text: String), names: [(file: String, text: String)],
        kinds: (file: String, text: String), hasWorld: Bool
    ) throws(GazetteerError) {
        var reader = GazetteerReader()
        try reader.readPlaces(places.text, file: places.file)
        for table in names { try reader.readNames(table.text, file: table.file) }
        self.places = try reader.finished()
        self.kinds = try PlaceKindWords(kinds.text, file: kinds.file)
        self.hasWorld = hasWorld
        index = PlaceNameIndex(self.places, kinds: self.kinds)
        positions = Dictionary(uniqueKeysWithValues: zip(self.places.map(\.id), self.places.indices))
        let coded = self.places.lazy.filter { $0.feature == .country }.compactMap { place in
            place.isoCode.map { ($0, place.id) }
        }
        states = Dictionary(coded) { first, _ in first }
    }

    /// The place with an id; nil when there is none.
    /// - Parameter id: the identifier, as in ``Place/id``.
    public func place(id: String) -> Place? {
        if let position = positions[id] { return places[position] }
        guard let world, let position = world.position(id: id) else { return nil }
        return world.place(at: position, states: states)
    }

    /// Whether a place is one of the list of the world, which has but the larger of those that share a name.
    func isOfTheWorld(_ place: Place) -> Bool { positions[place.id] == nil }

    /// The places that a name can mean, the likeliest first: those of the tables before those of the list of the world, then by
    /// fit, by language, by status, by kind of place, by size.
    ///
    /// Case, accents, look-alikes, presentation forms, spaces, hyphens and the choice between simplified and traditional
    /// characters do not count. A word for the kind of place may be left off, and is understood in any language:
    /// “Kashgar city” finds 喀什市, and not 喀什地区.
    /// - Parameters:
    ///   - name: the name, in any language and script.
    ///   - language: the language that it is written in, whose names come first among equals; nil when it is not known.
    public func places(named name: String, language: LanguageTag? = nil) -> [PlaceMatch] {
        guard let query = PlaceNameIndex.Query(name, kinds) else { return [] }
        let world = world
        var found = index.entries(query)
        var foundInWorld = world?.index.entries(query) ?? []
        if found.isEmpty, foundInWorld.isEmpty, query.isCyrillic {
            found = index.plainEntries(query)
            foundInWorld = world?.index.plainEntries(query) ?? []
        }
        if found.isEmpty, foundInWorld.isEmpty { return [] }
        let wanted = language?.base
        var matches = best(of: found, in: wanted.flatMap(index.number)) { entry in
            let place = places[Int(entry.place)]
            return PlaceMatch(place: place, name: place.names[Int(entry.name)], fit: entry.fit)
        }
        guard let world, !foundInWorld.isEmpty else { return matches }
        matches += best(of: foundInWorld, in: wanted.flatMap(world.index.number)) { entry in
            let place = world.place(at: Int(entry.place), states: states)
            return PlaceMatch(place: place, name: place.names[Int(entry.name)], fit: entry.fit)
        }
        return matches
    }

    /// The best name of each place, the likeliest place first: fit before language before status before feature.
    private func best(
        of entries: [PlaceNameIndex.Entry], in language: Int16?, _ match: (PlaceNameIndex.Entry) -> PlaceMatch
    ) -> [PlaceMatch] {
        var best: [(rank: Int, entry: PlaceNameIndex.Entry)] = []
        for entry in entries {
            let rank = entry.fit.rawValue << 32 | (entry.language == language ? 0 : 1 << 24) | Int(entry.order)
            if let same = best.firstIndex(where: { $0.entry.place == entry.place }) {
                if rank < best[same].rank { best[same] = (rank, entry) }
            } else {
                best.append((rank, entry))
            }
        }
        if best.count > 1 { best.sort { ($0.rank, $0.entry.place) < ($1.rank, $1.entry.place) } }
        return best.map { match($0.entry) }
    }

    private static func embedded(_ path: String) -> (file: String, text: String) {
        (path, EmbeddedFile(required: path).text)
    }
}
