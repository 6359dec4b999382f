internal import Foundation
internal import MemoryStorage

/// Adds the units of one memory to another.
public struct MemoryMerge {
    private let source: MemoryFile
    private let target: MemoryFile
    private let duplicates: Duplicates

    public init(from source: MemoryFile, into target: MemoryFile, duplicates: Duplicates = .merge) {
        self.source = source
        self.target = target
        self.duplicates = duplicates
    }

    /// Merges, and says what became of the units.
    public func run(progress: (Int) -> Void = { _ in }) throws -> MemoryChangeReport {
        // First, so that a source that cannot be read makes no memory.
        let source = try OpenMemory(source)
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
    public let added: Int
    public let merged: Int
    /// Units that said nothing new.
    public let skipped: Int

    init(_ report: InsertReport) {
        added = report.added
        merged = report.merged
        skipped = report.skipped
    }
}
