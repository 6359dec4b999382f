internal import Foundation
internal import GRDB

extension SQLiteMemoryStore {
    /// Copies the memory as it is now into a new file, while others read and write.
    /// - Throws: ``MemoryStoreError/cannotOpen(path:reason:)`` when there is a file at that path.
    public func backUp(to path: String) throws(MemoryStoreError) {
        if FileManager.default.fileExists(atPath: path) {
            throw .cannotOpen(path: path, reason: "there is a file already")
        }
        do {
            let copy = try DatabaseQueue(path: path)
            try pool.backup(to: copy)
            try copy.close()
        } catch {
            Self.remove(path)
            throw MemoryStoreError(error, path: path, busyTimeout: options.busyTimeout)
        }
    }

    /// Makes a memory from a backup; it has a new epoch, so that everyone who followed the old one starts over.
    /// - Throws: ``MemoryStoreError/cannotOpen(path:reason:)`` when there is a file at `path`.
    public static func restore(
        backup: String, to path: String, options: Options = Options()
    ) throws(MemoryStoreError) -> SQLiteMemoryStore {
        try open(path: backup, mode: .readWrite, options: options).backUp(to: path)
        let store = try open(path: path, mode: .readWrite, options: options)
        try store.write { db in
            try db.execute(
                sql: "UPDATE memory SET epoch = ? WHERE id = \(Schema.memory)", arguments: [newEpoch()])
        }
        return store
    }

    /// Forgets tombstones of this generation and earlier, and operations before a time.
    ///
    /// Readers whose cursor lies before must start over. A week is a good age for both.
    public func purge(
        deletedThrough generation: Generation, operationsBefore time: Int64
    ) throws(MemoryStoreError) {
        try write { db in
            let through = min(generation, try Self.generation(db))
            try db.execute(
                sql: "DELETE FROM unit WHERE \(Schema.scope) AND deleted = 1 AND generation <= ?",
                arguments: [through])
            try db.execute(
                sql: "UPDATE lane SET floor = ? WHERE \(Schema.scope) AND floor < ?",
                arguments: [through, through])
            try db.execute(sql: "DELETE FROM applied WHERE \(Schema.scope) AND at < ?", arguments: [time])
        }
    }

    /// Reads the whole file and compares its tables and indexes.
    /// - Throws: ``MemoryStoreError/damaged(path:reason:)`` with the first contradiction.
    public func checkIntegrity() throws(MemoryStoreError) {
        try read { db in
            let result = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
            if result != "ok" { throw DamagedRow(reason: result) }
            let orphans = try Int.fetchOne(
                db,
                sql: """
                    SELECT COUNT(*) FROM variant v WHERE NOT EXISTS (SELECT 1 FROM unit u WHERE u.memory = v.memory
                        AND u.lane = v.lane AND u.sequence = v.sequence AND u.deleted = 0)
                    """)
            if orphans != 0 { throw DamagedRow(reason: "texts without a unit") }
        }
        var failure: MemoryStoreError?
        do { try forEachUnit { _ in } } catch { failure = self.failure(error) }
        if let failure { throw failure }
    }

    /// SQLite's `synchronous` of the writing connection: 2 (FULL) for a memory opened for writing.
    public var durabilityLevel: Int {
        get throws(MemoryStoreError) {
            do {
                return try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? 0 }
            } catch {
                throw failure(error)
            }
        }
    }
}
