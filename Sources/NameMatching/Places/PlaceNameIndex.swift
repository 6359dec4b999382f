internal import TranslationTypes

/// Finds names of places by their folded letters.
struct PlaceNameIndex: Sendable {
    /// A name that was found.
    struct Entry: Sendable {
        /// The position of the place.
        let place: Int32
        /// The position of the name among the place's.
        let name: Int32
        var fit: PlaceMatch.Fit
        /// ``PlaceFeature/bit`` of the place.
        let feature: UInt32
        /// What comes first among equal fits: status before feature.
        let order: Int
    }

    private let kinds: PlaceKindWords
    private let names: FoldedKeyTable<Entry>
    /// Cyrillic names by their letters on a Russian keyboard.
    private let plainNames: FoldedKeyTable<Entry>

    init(_ places: [Place], kinds: PlaceKindWords) {
        self.kinds = kinds
        let folding = PlaceNameFolding.shared
        var names: [[UInt16]: [Entry]] = [:]
        var plainNames: [[UInt16]: [Entry]] = [:]
        func add(_ letters: [UInt16], _ entry: Entry, isCyrillic: Bool) {
            names[letters, default: []].append(entry)
            if isCyrillic { plainNames[folding.plain(letters), default: []].append(entry) }
        }
        for (position, place) in places.enumerated() {
            let feature = place.feature.bit
            for (number, name) in place.names.enumerated() {
                guard let folded = folding(name.name) else { continue }
                let isCyrillic = folded.traits.contains(.cyrillic)
                let entry = Entry(
                    place: Int32(position), name: Int32(number), fit: .whole, feature: feature,
                    order: name.status.rank << 8 | place.feature.rank)
                add(folded.letters, entry, isCyrillic: isCyrillic)
                var bare = entry
                bare.fit = .kindWord
                for reading in kinds.readings(of: folded, storedIn: name.language)
                where reading.features & feature != 0 {
                    add(Array(folded.letters[reading.letters]), bare, isCyrillic: isCyrillic)
                }
            }
        }
        self.names = FoldedKeyTable(names)
        self.plainNames = FoldedKeyTable(plainNames)
    }

    /// The names that fit a text, in no order; a place may be among them by several names.
    func entries(named text: String) -> [Entry] {
        guard let folded = PlaceNameFolding.shared(text) else { return [] }
        let found = entries(folded, in: names)
        guard found.isEmpty, folded.traits.contains(.cyrillic) else { return found }
        var plain = folded
        plain.letters = PlaceNameFolding.shared.plain(folded.letters)
        var plainFound = entries(plain, in: plainNames, kindsOf: folded)
        for index in plainFound.indices { plainFound[index].fit = .plainLetters }
        return plainFound
    }

    /// - Parameters:
    ///   - name: the letters sought.
    ///   - table: where they are sought.
    ///   - original: the same name with the letters in which words for kinds of place are written; nil for `name` itself.
    private func entries(
        _ name: FoldedPlaceName, in table: FoldedKeyTable<Entry>, kindsOf original: FoldedPlaceName? = nil
    ) -> [Entry] {
        var found: [Entry] = []
        for index in table.range(of: name.letters[...]) { found.append(table.values[index]) }
        for reading in kinds.readings(of: original ?? name) {
            for index in table.range(of: name.letters[reading.letters]) {
                var entry = table.values[index]
                if entry.feature & reading.features == 0 { continue }
                entry.fit = max(entry.fit, .kindWord)
                found.append(entry)
            }
        }
        return found
    }
}
