internal import Foundation
internal import Interchange
internal import MemoryStorage
internal import TranslationTypes

/// A memory opened for reading, whatever its kind.
public struct OpenMemory: Sendable {
    let file: MemoryFile
    /// The store of a writable memory; nil for a TMX file.
    private let store: SQLiteMemoryStore?

    /// Opens a memory.
    /// - Throws: `MemoryStoreError` or `InterchangeError` when it cannot be read.
    public init(_ file: MemoryFile) throws {
        self.file = file
        switch file.kind {
        case .store: store = try SQLiteMemoryStore.open(path: file.url.path, mode: .readOnly)
        case .exchange:
            // Reads the header and no more: a file that is missing or no TMX is refused here.
            _ = try TMXReader(file: file.url.path)
            store = nil
        }
    }

    /// Calls `body` with every unit and its id: the key of a stored unit, or the `tuid` of a TMX unit, or else `#` and its
    /// place in the file.
    func forEachUnit(
        languages: [LanguageTag] = [], _ body: (_ id: String, _ unit: TranslationUnit) throws -> Void
    ) throws {
        if let store {
            return try store.forEachUnit(languages: languages) { stored throws(any Error) in
                try body(stored.key.description, stored.unit)
            }
        }
        var reader = try TMXReader(file: file.url.path)
        var place = 0
        while let unit = try reader.next() {
            place += 1
            guard languages.allSatisfy({ unit.variant(in: $0) != nil }) else { continue }
            try body(unit.identifier ?? "#\(place)", unit)
        }
    }

    /// The unit of that key in a store; nil for a TMX file, and when it was deleted.
    func storedUnit(_ id: String) throws -> TranslationUnit? {
        guard let store, let key = UnitKey(id) else { return nil }
        return try store.units([key]).first?.unit
    }

    /// How much the memory holds.
    public func statistics() throws -> MemoryCounts {
        if let store {
            let counts = try store.statistics()
            return MemoryCounts(
                units: counts.units, variants: counts.variants,
                languages: Dictionary(uniqueKeysWithValues: counts.languages.map { ("\($0.key)", $0.value) }))
        }
        var counts = MemoryCounts()
        try forEachUnit { _, unit in counts.add(unit) }
        return counts
    }
}
