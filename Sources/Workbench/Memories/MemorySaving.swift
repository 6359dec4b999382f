internal import Foundation
internal import MemoryStorage
internal import TranslationTypes

/// Keeps alignments in a memory.
public struct MemorySaving {
    private let memory: MemoryFile

    /// - Parameter memory: a writable memory, which is made when it is not there.
    public init(memory: MemoryFile) { self.memory = memory }

    /// Stores the pairs of an alignment, merged with what the memory holds.
    public func save(_ aligned: AlignedDocuments, minimumConfidence: Double = 0) throws -> MemoryChangeReport {
        try save(aligned.units(minimumConfidence: minimumConfidence))
    }

    /// Stores the units of alignments, merged with what the memory holds.
    func save(_ units: [TranslationUnit]) throws -> MemoryChangeReport {
        let store = try SQLiteMemoryStore.open(path: memory.url.path, mode: .create)
        return MemoryChangeReport(try store.insert(units, operation: OperationID("align/\(UUID().uuidString)")))
    }
}
