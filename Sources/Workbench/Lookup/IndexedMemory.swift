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
    /// Where each segment of the index comes from.
    private var origins: [Origin] = []
    /// The units of a TMX file; empty for a store.
    private var units: [TranslationUnit] = []

    private struct Origin {
        let id: String
        /// The place of the variant in its unit.
        let variant: Int
        /// The place in `units`; nil for a store. An id will not do: two units of a TMX file may have the same.
        let unit: Int?
    }

    init(_ file: MemoryFile, language: LanguageTag) throws {
        name = file.name
        open = try OpenMemory(file)
        index = SegmentIndex(language: language)
        var index = index
        var origins: [Origin] = []
        var units: [TranslationUnit] = []
        try open.forEachUnit(languages: [language]) { id, unit in
            let place = file.kind == .exchange ? units.count : nil
            if place != nil { units.append(unit) }
            for (number, variant) in unit.variants.enumerated() where variant.language.matches(language) {
                index.append(variant.text)
                origins.append(Origin(id: id, variant: number, unit: place))
            }
        }
        self.index = index
        self.origins = origins
        self.units = units
    }

    /// The unit that a segment belongs to and the variant that it is; nil when it was deleted in the meantime.
    func unit(of segment: Int) throws -> (id: String, unit: TranslationUnit, variant: TranslationVariant)? {
        let origin = origins[segment]
        guard let unit = try origin.unit.map({ units[$0] }) ?? open.storedUnit(origin.id),
            unit.variants.indices.contains(origin.variant)
        else { return nil }
        return (origin.id, unit, unit.variants[origin.variant])
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
