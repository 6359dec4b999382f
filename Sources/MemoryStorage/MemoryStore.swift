public import TranslationTypes

/// One translation memory on disk: the truth from which indexes are derived.
///
/// Every write carries an ``OperationID`` and advances the memory's ``Generation`` in the same transaction; a write
/// that is repeated under the same name changes nothing and gives the report of the first time. Readers follow
/// ``changes(since:limit:)`` and miss nothing. Deleted units leave a tombstone there. All calls block; all may be made
/// from several tasks, and from several processes at once.
public protocol MemoryStore: Sendable {
    /// Changes whenever the memory's past is replaced, as by restoring a backup.
    var epoch: String { get throws(MemoryStoreError) }

    /// The number of writes committed, by any process.
    var generation: Generation { get throws(MemoryStoreError) }

    /// Writes one batch in one transaction; all of it is durable when the call returns, or none of it was written.
    ///
    /// - Parameters:
    ///   - units: At most ``MemoryLimits/transactionUnits``.
    ///   - operation: The name of this write.
    ///   - duplicates: What to do with units that the memory holds.
    ///   - since: Units of this generation and later are not overwritten by ``DuplicatePolicy/overwrite``; nil for
    ///     the generation of this write.
    ///   - firstIndex: The place of the batch's first unit in the operation, for error messages.
    /// - Throws: ``MemoryStoreError``; errors of input name the unit by its place in the operation.
    func insertBatch(
        _ units: [TranslationUnit], operation: OperationID, duplicates: DuplicatePolicy, since: Generation?,
        firstIndex: Int
    ) throws(MemoryStoreError) -> InsertReport

    /// The report of a write that was committed under this name; nil when there is none.
    func report(of operation: OperationID) throws(MemoryStoreError) -> InsertReport?

    /// Deletes units; keys that are not there are passed over.
    func delete(_ keys: [UnitKey], operation: OperationID) throws(MemoryStoreError) -> DeleteReport

    /// The units of these keys, in the order of the keys; missing and deleted ones are left out.
    func units(_ keys: [UnitKey]) throws(MemoryStoreError) -> [StoredUnit]

    /// The units that hold this text, normalised as for keys, in a variant that answers a request for `language`.
    ///
    /// Oldest first, at most `limit`. Logarithmic in the size of the memory.
    func exactMatches(
        of text: String, in language: LanguageTag, limit: Int
    ) throws(MemoryStoreError) -> [StoredUnit]

    /// Calls `body` with every unit that has a variant for each of `languages`, in the order of insertion.
    ///
    /// Reads one snapshot of the memory in constant space.
    /// - Throws: ``MemoryStoreError``, or what `body` throws.
    func forEachUnit(languages: [LanguageTag], _ body: (StoredUnit) throws -> Void) throws

    /// Changes after a place, in the order of generation and key; at most ``MemoryLimits/changes``.
    ///
    /// A unit that changes while a reader pages comes again later: take the last state by key.
    /// - Throws: ``MemoryStoreError/cursorOutdated`` when the reader must start over.
    func changes(since cursor: ChangeCursor, limit: Int) throws(MemoryStoreError) -> ChangePage

    /// Counts units and variants; linear in the size of the memory.
    func statistics() throws(MemoryStoreError) -> MemoryStatistics
}

extension MemoryStore {
    /// The place before all changes.
    public func beginning() throws(MemoryStoreError) -> ChangeCursor {
        ChangeCursor(epoch: try epoch, generation: 0, key: nil, floor: 0)
    }

    /// Writes units in batches, each of them a transaction under a name derived from `operation`.
    ///
    /// An import that was interrupted is resumed by calling again with the same units, operation and batch size: the
    /// batches that were committed are passed over. Space is constant in the number of units.
    public func insert(
        _ units: some Sequence<TranslationUnit>, operation: OperationID, duplicates: DuplicatePolicy = .merge,
        batchSize: Int = MemoryImport<Self>.usualBatchSize
    ) throws(MemoryStoreError) -> InsertReport {
        var memoryImport = MemoryImport(
            into: self, operation: operation, duplicates: duplicates, batchSize: batchSize)
        for unit in units { try memoryImport.add(unit) }
        return try memoryImport.finish()
    }
}
