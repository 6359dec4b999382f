internal import EmbeddedData
public import TranslationTypes

/// Places of Xinjiang, of Central Asia and of the world around them, with their names in the languages spoken there.
///
///     let gazetteer = Gazetteer.standard
///     gazetteer.places(named: "غۇلجا شەھىرى").first?.place.id     // "xj-ghulja-city"
///     gazetteer.places(named: "Кульджа").first?.place.id          // "xj-ghulja-city"
///     gazetteer.places(named: "伊犁河").first?.place.id            // "ili-river"
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

    /// The places, by id.
    public let places: [Place]

    private let index: PlaceNameIndex
    private let positions: [String: Int]

    /// Makes a gazetteer from tables of one's own, in the form of the shipped ones.
    /// - Parameters:
    ///   - places: the table of places, tab-separated, with its name for messages.
    ///   - names: the tables of names, tab-separated, with their names.
    /// - Throws: ``GazetteerError`` with file and line when a table breaks a rule of the form.
    public init(
        places: (file: String, text: String), names: [(file: String, text: String)]
    ) throws(GazetteerError) {
        try self.init(places: places, names: names, kinds: Self.embedded("places/kinds.tsv"))
    }

    private init(embeddedUnder folder: String) throws(GazetteerError) {
        let special = [folder + "places.tsv", folder + "kinds.tsv"]
        let files = EmbeddedFile.paths.filter { $0.hasPrefix(folder) && !special.contains($0) }
        try self.init(
            places: Self.embedded(special[0]), names: files.map(Self.embedded), kinds: Self.embedded(special[1]))
    }

    private init(
        places: (file: String, text: String), names: [(file: String, text: String)],
        kinds: (file: String, text: String)
    ) throws(GazetteerError) {
        var reader = GazetteerReader()
        try reader.readPlaces(places.text, file: places.file)
        for table in names { try reader.readNames(table.text, file: table.file) }
        self.places = try reader.finished()
        index = PlaceNameIndex(self.places, kinds: try PlaceKindWords(kinds.text, file: kinds.file))
        positions = Dictionary(uniqueKeysWithValues: zip(self.places.map(\.id), self.places.indices))
    }

    /// The place with an id; nil when there is none.
    /// - Parameter id: the identifier, as in ``Place/id``.
    public func place(id: String) -> Place? { positions[id].map { places[$0] } }

    /// The places that a name can mean, the likeliest first: by fit, by language, by status, by kind of place.
    ///
    /// Case, accents, look-alikes, presentation forms, spaces, hyphens and the choice between simplified and traditional
    /// characters do not count. A word for the kind of place may be left off, and is understood in any language:
    /// “Kashgar city” finds 喀什市, and not 喀什地区.
    /// - Parameters:
    ///   - name: the name, in any language and script.
    ///   - language: the language that it is written in, whose names come first among equals; nil when it is not known.
    public func places(named name: String, language: LanguageTag? = nil) -> [PlaceMatch] {
        let entries = index.entries(named: name)
        if entries.isEmpty { return [] }
        let wanted = language?.base
        var best: [(rank: Int, entry: PlaceNameIndex.Entry)] = []
        for entry in entries {
            let rank = rank(of: entry, language: wanted)
            if let same = best.firstIndex(where: { $0.entry.place == entry.place }) {
                if rank < best[same].rank { best[same] = (rank, entry) }
            } else {
                best.append((rank, entry))
            }
        }
        if best.count > 1 { best.sort { ($0.rank, $0.entry.place) < ($1.rank, $1.entry.place) } }
        return best.map { found in
            let place = places[Int(found.entry.place)]
            return PlaceMatch(place: place, name: place.names[Int(found.entry.name)], fit: found.entry.fit)
        }
    }

    /// Fit before language before status before feature.
    private func rank(of entry: PlaceNameIndex.Entry, language: LanguageTag?) -> Int {
        var rank = entry.fit.rawValue << 24 | entry.order
        if let language, places[Int(entry.place)].names[Int(entry.name)].language != language { rank |= 1 << 16 }
        return rank
    }

    private static func embedded(_ path: String) -> (file: String, text: String) {
        (path, EmbeddedFile(required: path).text)
    }
}
