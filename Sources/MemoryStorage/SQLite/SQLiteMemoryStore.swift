internal import Foundation
internal import GRDB

/// A memory in one SQLite file (`NAME.tmdb`), shared by any number of processes: one writes at a time, readers never wait.
///
/// The file is in WAL mode with `synchronous=FULL`: the log is flushed to the disk before a write is acknowledged, so
/// that neither `kill -9` nor a loss of power takes an acknowledged write back or leaves half of one
/// (sqlite.org/pragma.html#pragma_synchronous: NORMAL would lose the last commits on a loss of power). Beside the
/// file lie `NAME.tmdb-wal` and `NAME.tmdb-shm` while it is open; a copy made without them may lack the last writes, so
/// copy with ``backUp(to:)``. Network file systems without working locks are not supported.
///
///     let store = try SQLiteMemoryStore.open(path: "Memories/жаңалықтар.tmdb", mode: .create)
///     let report = try store.insert(units, operation: "жаңалықтар.tmx 2026-11-21")
public final class SQLiteMemoryStore: MemoryStore {
    /// What opening may do.
    public enum Mode: Sendable, Hashable {
        /// Reads an existing memory; every write is refused.
        case readOnly
        /// Reads and writes an existing memory.
        case readWrite
        /// Reads and writes; creates the file when there is none.
        case create
    }

    /// How a memory is opened.
    public struct Options: Sendable {
        /// Seconds that a write waits for another process's write before ``MemoryStoreError/busy(path:seconds:)``.
        public var busyTimeout: Double
        /// How texts are normalised for keys; must be the one that the memory was created with.
        public var normalization: KeyNormalization
        /// The present time in seconds since 1970-01-01 UTC.
        public var clock: @Sendable () -> Int64

        /// The usual options; a timeout of 10 s outlasts many batches of an import (about 0.1 s each).
        public init(
            busyTimeout: Double = 10, normalization: KeyNormalization = .standard,
            clock: @escaping @Sendable () -> Int64 = SQLiteMemoryStore.systemClock
        ) {
            self.busyTimeout = busyTimeout
            self.normalization = normalization
            self.clock = clock
        }
    }

    /// The system's time in seconds since 1970-01-01 UTC.
    public static let systemClock: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970) }

    /// The path as given.
    public let path: String
    let options: Options
    let pool: DatabasePool

    init(path: String, options: Options, pool: DatabasePool) {
        self.path = path
        self.options = options
        self.pool = pool
    }

    // MARK: - Transactions

    /// Runs `body` in a snapshot and gives every failure its type.
    func read<Result>(_ body: (Database) throws -> Result) throws(MemoryStoreError) -> Result {
        do { return try pool.read(body) } catch { throw failure(error) }
    }

    /// Runs `body` in a transaction that holds the write lock from its beginning.
    func write<Result>(_ body: (Database) throws -> Result) throws(MemoryStoreError) -> Result {
        do { return try pool.write(body) } catch { throw failure(error) }
    }

    func failure(_ error: any Error) -> MemoryStoreError {
        MemoryStoreError(error, path: path, busyTimeout: options.busyTimeout)
    }
}

extension MemoryStoreError {
    /// An error of GRDB or of ours as one type.
    init(_ error: any Error, path: String, busyTimeout: Double) {
        if let known = error as? MemoryStoreError {
            self = known
            return
        }
        if let row = error as? DamagedRow {
            self = .damaged(path: path, reason: row.reason)
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(path: path, reason: String(describing: error))
            return
        }
        let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path, seconds: busyTimeout)
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
        case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
        case .SQLITE_NOTADB: self = .notAMemory(path: path, reason: reason)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_AUTH: self = .cannotOpen(path: path, reason: reason)
        default: self = .failed(path: path, reason: reason)
        }
    }
}
