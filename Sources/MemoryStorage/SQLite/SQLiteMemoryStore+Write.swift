internal import GRDB
public import TranslationTypes

extension SQLiteMemoryStore {
    /// See ``MemoryStore/insertBatch(_:operation:duplicates:since:firstIndex:)``.
    public func insertBatch(
        _ units: [TranslationUnit], operation: OperationID, duplicates: DuplicatePolicy, since: Generation?,
        firstIndex: Int
    ) throws(MemoryStoreError) -> InsertReport {
        // Looked up before the work of preparing, so that a resumed import runs through what it has done at once.
        if let report = try report(of: operation) { return report }
        let prepared = try prepare(units, firstIndex)
        return try write { db in
            if let report = try Self.report(of: operation, db) { return report }
            return try self.insert(prepared, operation, duplicates, since, db)
        }
    }

    /// What ``MemoryStore/insert(_:operation:duplicates:batchSize:)`` would report, without writing anything.
    ///
    /// Holds the write lock until it is done.
    public func previewInsert(
        _ units: some Sequence<TranslationUnit>, duplicates: DuplicatePolicy = .merge
    ) throws(MemoryStoreError) -> InsertReport {
        do {
            return try pool.writeWithoutTransaction { db in
                var total = InsertReport(generation: 0)
                try db.inTransaction(.immediate) {
                    let before = try Self.generation(db)
                    try self.insertBatches(units, duplicates, before: before, db, &total)
                    total.generation = before
                    return .rollback
                }
                return total
            }
        } catch {
            throw failure(error)
        }
    }

    /// See ``MemoryStore/delete(_:operation:)``.
    public func delete(
        _ keys: [UnitKey], operation: OperationID
    ) throws(MemoryStoreError) -> DeleteReport {
        try check(operation)
        return try write { db in
            if let report = try Self.report(of: operation, db) {
                return DeleteReport(deleted: report.merged, generation: report.generation)
            }
            let generation = try UnitWriter.nextGeneration(db)
            var writer = try UnitWriter(
                db, generation: generation, now: self.options.clock(), normalization: self.options.normalization)
            var deleted = 0
            for key in keys where try writer.delete(key) { deleted += 1 }
            try self.record(InsertReport(merged: deleted, generation: generation), operation, db)
            return DeleteReport(deleted: deleted, generation: generation)
        }
    }

    /// See ``MemoryStore/report(of:)``.
    public func report(of operation: OperationID) throws(MemoryStoreError) -> InsertReport? {
        try check(operation)
        return try read { try Self.report(of: operation, $0) }
    }

    // MARK: -

    private func insertBatches(
        _ units: some Sequence<TranslationUnit>, _ duplicates: DuplicatePolicy, before: Generation, _ db: Database,
        _ total: inout InsertReport
    ) throws {
        var batch: [TranslationUnit] = []
        var done = 0
        func flush() throws {
            let prepared = try prepare(batch, done)
            total.add(try insert(prepared, OperationID("preview"), duplicates, before + 1, db, isRecorded: false))
            done += batch.count
            batch.removeAll(keepingCapacity: true)
        }
        for unit in units {
            batch.append(unit)
            if batch.count == MemoryImport<SQLiteMemoryStore>.usualBatchSize { try flush() }
        }
        if !batch.isEmpty { try flush() }
    }

    private func prepare(_ units: [TranslationUnit], _ firstIndex: Int) throws(MemoryStoreError) -> [PreparedUnit] {
        if units.count > MemoryLimits.transactionUnits {
            throw .limitExceeded(
                unit: firstIndex, what: "units in one batch", limit: MemoryLimits.transactionUnits,
                found: units.count)
        }
        var preparation = UnitPreparation(normalization: options.normalization)
        var prepared: [PreparedUnit] = []
        prepared.reserveCapacity(units.count)
        for (offset, unit) in units.enumerated() {
            prepared.append(try preparation.prepare(unit, index: firstIndex + offset))
        }
        return prepared
    }

    private func insert(
        _ units: [PreparedUnit], _ operation: OperationID, _ duplicates: DuplicatePolicy, _ since: Generation?,
        _ db: Database, isRecorded: Bool = true
    ) throws -> InsertReport {
        let generation = try UnitWriter.nextGeneration(db)
        var writer = try UnitWriter(
            db, generation: generation, now: options.clock(), normalization: options.normalization)
        for unit in units { try writer.insert(unit, duplicates, since: since ?? generation) }
        if isRecorded { try record(writer.report, operation, db) }
        return writer.report
    }

    private func record(_ report: InsertReport, _ operation: OperationID, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO applied (memory, lane, op, generation, at, added, merged, skipped)
                VALUES (\(Schema.memory), \(Schema.lane), ?, ?, ?, ?, ?, ?)
                """)
        try statement.run([
            operation.description, report.generation, options.clock(), report.added, report.merged, report.skipped,
        ])
    }

    private static func report(of operation: OperationID, _ db: Database) throws -> InsertReport? {
        let statement = try db.cachedStatement(
            sql: "SELECT generation, added, merged, skipped FROM applied WHERE \(Schema.scope) AND op = ?")
        guard let row = try Row.fetchOne(statement, arguments: [operation.description]) else { return nil }
        return InsertReport(
            added: Int(try row.integer(1)), merged: Int(try row.integer(2)), skipped: Int(try row.integer(3)),
            generation: try row.integer(0))
    }

    private func check(_ operation: OperationID) throws(MemoryStoreError) {
        let name = operation.description.utf8
        if name.isEmpty || name.count > MemoryLimits.operationBytes || name.contains(0) {
            throw .invalidOperation(operation.description)
        }
    }
}
