internal import TranslationTypes

/// Finds names of places by their folded letters.
struct PlaceNameIndex: Sendable {
    /// A name that was found.
    struct Entry: Sendable {
        /// The position of the place.
        let place: Int32
        /// The position of the name among the place's.
        let name: Int16
        /// The number of the name's language in the index.
        let language: Int16
        var fit: PlaceMatch.Fit
        /// ``PlaceFeature/bit`` of the place.
        let feature: UInt32
        /// What comes first among equal fits: status before feature before size; 24 bits.
        let order: Int32
    }

    /// Gathers the names of an index.
    struct Builder {
        let kinds: PlaceKindWords
        fileprivate var names = FoldedKeyTable<Entry>.Pairs()
        fileprivate var plainNames = FoldedKeyTable<Entry>.Pairs()
        fileprivate var languages: [LanguageTag: Int16] = [:]

        init(kinds: PlaceKindWords) { self.kinds = kinds }

        /// Adds a name, also without the word for its kind.
        /// - Parameters:
        ///   - name: the name.
        ///   - number: its position among those of the place.
        ///   - place: the position of the place.
        ///   - feature: what the place is.
        ///   - size: the smaller, the earlier among equals; at most 255.
        mutating func add(_ name: PlaceName, number: Int, of place: Int, _ feature: PlaceFeature, size: Int = 0) {
            guard let folded = PlaceNameFolding.shared(name.name) else { return }
            let isCyrillic = folded.traits.contains(.cyrillic)
            let entry = Entry(
                place: Int32(place), name: Int16(number), language: self.number(of: name.language), fit: .whole,
                feature: feature.bit,
                order: Int32(name.status.rank << 16 | feature.rank << 8 | size))
            add(entry, under: folded.letters[...], isCyrillic: isCyrillic)
            var bare = entry
            bare.fit = .kindWord
            for reading in kinds.readings(of: folded, storedIn: name.language)
            where reading.features & entry.feature != 0 {
                add(bare, under: folded.letters[reading.letters], isCyrillic: isCyrillic)
            }
        }

        private mutating func number(of language: LanguageTag) -> Int16 {
            if let known = languages[language] { return known }
            let number = Int16(languages.count)
            languages[language] = number
            return number
        }

        private mutating func add(_ entry: Entry, under letters: ArraySlice<UInt16>, isCyrillic: Bool) {
            names.append(entry, under: letters)
            if isCyrillic { plainNames.append(entry, under: PlaceNameFolding.shared.plain(letters)) }
        }
    }

    /// A name that is sought, with what of it may be the name alone.
    struct Query {
        fileprivate let folded: FoldedPlaceName
        fileprivate let readings: [PlaceKindWords.Reading]
        /// Whether it can be sought by the letters of a Russian keyboard.
        var isCyrillic: Bool { folded.traits.contains(.cyrillic) }

        /// Reads a name; nil when it has no letters, or too many.
        init?(_ text: String, _ kinds: PlaceKindWords) {
            guard let folded = PlaceNameFolding.shared(text) else { return nil }
            self.folded = folded
            readings = kinds.readings(of: folded)
        }
    }

    private let names: FoldedKeyTable<Entry>
    /// Cyrillic names by their letters on a Russian keyboard.
    private let plainNames: FoldedKeyTable<Entry>
    private let languages: [LanguageTag: Int16]

    init(_ builder: Builder) {
        names = FoldedKeyTable(builder.names)
        plainNames = FoldedKeyTable(builder.plainNames)
        languages = builder.languages
    }

    init(_ places: [Place], kinds: PlaceKindWords) {
        var builder = Builder(kinds: kinds)
        for (position, place) in places.enumerated() {
            for (number, name) in place.names.enumerated() {
                builder.add(name, number: number, of: position, place.feature)
            }
        }
        self.init(builder)
    }

    /// The number by which entries know a language; nil when there are no names in it.
    func number(of language: LanguageTag) -> Int16? { languages[language] }

    /// The names that fit, in no order; a place may be among them by several names.
    func entries(_ query: Query) -> [Entry] { entries(query.folded.letters, query.readings, in: names) }

    /// The names that fit once both are written with the letters of a Russian keyboard.
    func plainEntries(_ query: Query) -> [Entry] {
        var found = entries(PlaceNameFolding.shared.plain(query.folded.letters[...]), query.readings, in: plainNames)
        for index in found.indices { found[index].fit = .plainLetters }
        return found
    }

    private func entries(
        _ letters: [UInt16], _ readings: [PlaceKindWords.Reading], in table: FoldedKeyTable<Entry>
    ) -> [Entry] {
        var found: [Entry] = []
        for index in table.range(of: letters[...]) { found.append(table.values[index]) }
        for reading in readings {
            for index in table.range(of: letters[reading.letters]) {
                var entry = table.values[index]
                if entry.feature & reading.features == 0 { continue }
                entry.fit = max(entry.fit, .kindWord)
                found.append(entry)
            }
        }
        return found
    }
}
