internal import MemoryMatching
internal import MemoryStorage
internal import TranslationTypes

/// A memory with the segments of one language ready for look-up.
///
/// Units of a store are fetched again when they are shown; those of a TMX file stay in memory.
struct IndexedMemory {
    let name: String
    private(set) var index: SegmentIndex
    private let open: OpenMemory
    /// The unit of each segment of the index.
    private var identifiers: [String] = []
    /// The units of a TMX file, by id; empty for a store.
    private var units: [String: TranslationUnit] = [:]

    init(_ file: MemoryFile, language: LanguageTag) throws {
        name = file.name
        open = try OpenMemory(file)
        index = SegmentIndex(language: language)
        var index = index
        var identifiers: [String] = []
        var units: [String: TranslationUnit] = [:]
        try open.forEachUnit(languages: [language]) { id, unit in
            for variant in unit.variants where variant.language.matches(language) {
                index.append(variant.text)
                identifiers.append(id)
            }
            if file.kind == .exchange { units[id] = unit }
        }
        self.index = index
        self.identifiers = identifiers
        self.units = units
    }

    /// The unit that a segment belongs to; nil when it was deleted in the meantime.
    func unit(of segment: Int) throws -> (id: String, unit: TranslationUnit)? {
        let id = identifiers[segment]
        if let unit = units[id] { return (id, unit) }
        return try open.storedUnit(id).map { (id, $0) }
    }
}

/// Memories that stay indexed from query to query, one index for each memory and language; of one task.
final class IndexedMemories {
    private let files: [MemoryFile]
    private var indexes: [LanguageTag: [IndexedMemory]] = [:]

    init(_ files: [MemoryFile]) { self.files = files }

    /// The memories with the segments of a language.
    func indexed(by language: LanguageTag) throws -> [IndexedMemory] {
        if let known = indexes[language] { return known }
        let made = try files.map { try IndexedMemory($0, language: language) }
        indexes[language] = made
        return made
    }

    /// The languages that occur in the memories, sorted.
    func languages() throws -> [LanguageTag] {
        var tags = Set<String>()
        for file in files { tags.formUnion(try OpenMemory(file).statistics().languages.keys) }
        return try tags.sorted().map { try LanguageTag($0) }
    }
}
