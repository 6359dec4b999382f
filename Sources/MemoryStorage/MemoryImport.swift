public import TranslationTypes

/// Units on their way into a memory, batch by batch: for readers that hand out units one by one and may fail between.
///
///     var memoryImport = MemoryImport(into: store, operation: "тест.tmx 2026-11-21")
///     while let unit = try reader.next() { try memoryImport.add(unit) }
///     let report = try memoryImport.finish()
///
/// Units that were added but not yet written are lost when the value is dropped without ``finish()``.
public struct MemoryImport<Store: MemoryStore>: ~Copyable {
    private let store: Store
    private let operation: OperationID
    private let duplicates: DuplicatePolicy
    private let batchSize: Int
    private var pending: [TranslationUnit] = []
    private var batch = 0
    private var since: Generation?
    private var report = InsertReport(generation: 0)

    /// Units a transaction. A commit waits for the disk (0.5–10 ms); from about 1,000 units on that is under a tenth
    /// of the work, and 5,000 units hold the lock for about 0.1 s (our benchmark).
    public static var usualBatchSize: Int { 5_000 }

    /// Begins an import.
    ///
    /// `batchSize` is held between 1 and ``MemoryLimits/transactionUnits``.
    public init(
        into store: Store, operation: OperationID, duplicates: DuplicatePolicy = .merge,
        batchSize: Int = usualBatchSize
    ) {
        self.store = store
        self.operation = operation
        self.duplicates = duplicates
        self.batchSize = min(max(batchSize, 1), MemoryLimits.transactionUnits)
        pending.reserveCapacity(self.batchSize)
    }

    /// Adds a unit, and writes when the batch is full.
    public mutating func add(_ unit: TranslationUnit) throws(MemoryStoreError) {
        pending.append(unit)
        if pending.count == batchSize { try write() }
    }

    /// Writes what is left and gives the report of all batches.
    public consuming func finish() throws(MemoryStoreError) -> InsertReport {
        if !pending.isEmpty { try write() }
        if batch == 0 { report.generation = try store.generation }
        return report
    }

    private mutating func write() throws(MemoryStoreError) {
        let written = try store.insertBatch(
            pending, operation: operation.batch(batch, size: batchSize), duplicates: duplicates, since: since,
            firstIndex: batch * batchSize)
        if since == nil { since = written.generation }
        report.add(written)
        batch += 1
        pending.removeAll(keepingCapacity: true)
    }
}
