internal import Foundation
internal import MemoryStorage

/// Adds the units of one memory to another.
public struct MemoryMerge {
    private let source: MemoryFile
    private let target: MemoryFile
    private let duplicates: Duplicates

    /// The source stays as it is; the target must be writable, and is made when it is not there.
    public init(from source: MemoryFile, into target: MemoryFile, duplicates: Duplicates = .merge) {
        self.source = source
        self.target = target
        self.duplicates = duplicates
    }

    /// Merges, and says what became of the units.
    public func run(progress: (Int) -> Void = { _ in }) throws -> MemoryChangeReport {
        // Read to its end first, so that a source that is not sound adds nothing.
        let source = try OpenMemory(source)
        try source.forEachUnit { _, _ in }
        let store = try SQLiteMemoryStore.open(path: target.url.path, mode: .create)
        var batches = MemoryStorage.MemoryImport(
            into: store, operation: OperationID("merge/\(UUID().uuidString)"), duplicates: duplicates.policy)
        var count = 0
        try source.forEachUnit { _, unit in
            try batches.add(unit)
            count += 1
            progress(count)
        }
        return MemoryChangeReport(try batches.finish())
    }
}

/// What became of units that were handed to a memory.
public struct MemoryChangeReport: Sendable, Hashable {
    /// Units that were new to the memory.
    public let added: Int
    /// Units that changed one that was there: joined to it or, under ``Duplicates/overwrite``, written over it.
    public let merged: Int
    /// Units that said nothing new.
    public let skipped: Int

    init(_ report: InsertReport) {
        added = report.added
        merged = report.merged
        skipped = report.skipped
    }
}
