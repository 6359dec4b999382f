internal import EmbeddedData

/// All that is known of how letters of one system stand for letters of another.
struct SoundTables: Sendable {
    let reader: SoundReader
    /// The groups of each system, by its number.
    private(set) var inventories: [ChunkInventory]
    /// The tables by ``index(_:_:)``.
    private let tables: [SoundTable?]

    /// The shipped tables.
    static let standard = SoundTables { EmbeddedFile(required: "sounds/\($0)").text }

    /// The file of each table; the first system's number is never above the second's.
    static let files: [(first: SoundSystem, second: SoundSystem, name: String)] = [
        (.latin, .latin, "latin-latin.costs"), (.latin, .cyrillic, "latin-cyrillic.costs"),
        (.latin, .abjad, "latin-abjad.costs"), (.latin, .han, "latin-han.costs"),
        (.cyrillic, .cyrillic, "cyrillic-cyrillic.costs"), (.cyrillic, .abjad, "cyrillic-abjad.costs"),
        (.cyrillic, .han, "cyrillic-han.costs"), (.abjad, .abjad, "abjad-abjad.costs"),
        (.abjad, .han, "abjad-han.costs"),
    ]

    /// Reads the tables; a wrong line is a mistake in the program's data, and traps.
    /// - Parameter text: the text of a file by its name.
    init(_ text: (String) -> String) {
        let letters = SoundLetters.standard
        var characters = HanNumbers()
        var inventories = SoundSystem.allCases.map { _ in ChunkInventory() }
        var parsed: [(file: (first: SoundSystem, second: SoundSystem, name: String), table: SoundTableFile)] = []
        for file in Self.files {
            let table = SoundTableFile(
                text(file.name), file.first, file.second, letters, &characters, &inventories)
            parsed.append((file, table))
        }
        // A character that only some tables have seen is read by its syllable in the others.
        let alike = characters.spoken.map { character, syllable in
            (
                group: inventories[SoundSystem.han.rawValue].insert([character]),
                other: inventories[SoundSystem.han.rawValue].insert([syllable])
            )
        }
        for place in parsed.indices where parsed[place].file.second == .han { parsed[place].table.add(alike: alike) }
        var tables = [SoundTable?](repeating: nil, count: SoundSystem.allCases.count * SoundSystem.allCases.count)
        for (file, table) in parsed {
            tables[Self.index(file.first, file.second)] = SoundTable(
                file.first, file.second, entries: table.entries, unknown: table.unknown,
                inventories: (inventories[file.first.rawValue], inventories[file.second.rawValue]))
        }
        self.tables = tables
        self.inventories = inventories
        reader = SoundReader(letters: letters, characters: characters)
    }

    /// The table for two systems in this order; nil when there is none in this order, or none at all.
    func table(_ first: SoundSystem, _ second: SoundSystem) -> SoundTable? { tables[Self.index(first, second)] }

    private static func index(_ first: SoundSystem, _ second: SoundSystem) -> Int {
        first.rawValue * SoundSystem.allCases.count + second.rawValue
    }
}
