/// Words that play a part in names of places and in catalogue entries, as `data/han/name-words.tsv` lists them.
struct NameWords: Sendable {
    /// What a word is; the table says what each means.
    enum Kind: String, Sendable {
        case district, feature, settled, stream, building, role, dynasty, people, joined, era, work
        case frequent, author, common, sound
    }

    private var words: [Kind: Set<[UInt32]>] = [:]
    private var given: [UInt32: Syllable] = [:]
    /// Words whose readings the dictionary of readings lacks.
    private(set) var phrases: [(word: [UInt32], readings: [Syllable])] = []
    private static let longest = 7

    init(table: TabularFile) {
        for row in table.rows.dropFirst() {
            let word = row[1].unicodeScalars.map(\.value)
            if let kind = Kind(rawValue: String(row[0])) {
                words[kind, default: []].insert(word)
            } else if let first = word.first, row.count > 2 {
                let readings = row[2].split(separator: " ").compactMap { HanTables.syllables.syllable(marked: $0) }
                if row[0] == "phrase", readings.count == word.count { phrases.append((word, readings)) }
                if row[0] == "given" { given[first] = readings.first }
            }
        }
    }

    /// Whether the word, in simple characters, is of a kind.
    func contains(_ word: some Sequence<UInt32>, as kind: Kind) -> Bool { words[kind]?.contains(Array(word)) ?? false }

    /// The length of the longest word of the kinds that ends a text and leaves at least `rest` characters before it; 0 when
    /// there is none.
    func suffixLength(of text: ArraySlice<UInt32>, kinds: [Kind], leaving rest: Int = 1) -> Int {
        let most = min(Self.longest, text.count - rest)
        guard most > 0 else { return 0 }
        return (1...most).reversed().first { length in kinds.contains { contains(text.suffix(length), as: $0) } } ?? 0
    }

    /// The length of the longest word of a kind that begins a text; 0 when there is none.
    func prefixLength(of text: ArraySlice<UInt32>, kind: Kind) -> Int {
        let most = min(Self.longest, text.count)
        guard most > 0 else { return 0 }
        return (1...most).reversed().first { contains(text.prefix($0), as: kind) } ?? 0
    }

    /// All words of a kind.
    func all(_ kind: Kind) -> Set<[UInt32]> { words[kind] ?? [] }

    /// The reading of a character in given names where it differs from the usual one.
    func givenNameReading(of scalar: UInt32) -> Syllable? { given[scalar] }
}
