internal import Foundation
internal import GRDB

extension SQLiteMemoryStore {
    /// Opens a memory.
    /// - Throws: ``MemoryStoreError`` for a missing, foreign, damaged or too new file, a folder, or missing permissions.
    public static func open(
        path: String, mode: Mode, options: Options = Options()
    ) throws(MemoryStoreError) -> SQLiteMemoryStore {
        if try !exists(path) {
            guard mode == .create else { throw .notFound(path: path) }
            try create(path, options)
        }
        try checkHeader(path)
        do {
            // Absolute, because SQLite gives names such as “:memory:” a meaning of their own.
            let pool = try DatabasePool(
                path: URL(fileURLWithPath: path).path, configuration: configuration(mode, options))
            try prepare(pool, path, mode)
            let store = SQLiteMemoryStore(path: path, options: options, pool: pool)
            try store.checkSettings()
            return store
        } catch {
            throw MemoryStoreError(error, path: path, busyTimeout: options.busyTimeout)
        }
    }

    /// Whether there is something at the path that may be a memory.
    private static func exists(_ path: String) throws(MemoryStoreError) -> Bool {
        guard FileManager.default.fileExists(atPath: path) else { return false }
        let values: URLResourceValues
        do {
            values = try URL(fileURLWithPath: path).resolvingSymlinksInPath()
                .resourceValues(forKeys: [.isDirectoryKey, .isRegularFileKey])
        } catch {
            throw .cannotOpen(path: path, reason: "its kind cannot be told")
        }
        if values.isDirectory == true { throw .isDirectory(path: path) }
        // Reading the first bytes of a pipe would wait for ever.
        if values.isRegularFile != true { throw .notAMemory(path: path, reason: "no regular file") }
        return true
    }

    /// Looks at the first bytes before SQLite does, because opening a foreign database for writing would change it.
    private static func checkHeader(_ path: String) throws(MemoryStoreError) {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw .cannotOpen(path: path, reason: "permission denied")
        }
        let header: [UInt8]
        do {
            header = Array(try file.read(upToCount: headerLength) ?? Data())
        } catch {
            throw .cannotOpen(path: path, reason: "it cannot be read")
        }
        guard header.starts(with: "SQLite format 3\0".utf8), header.count == headerLength else {
            throw .notAMemory(path: path, reason: header.isEmpty ? "the file is empty" : "no SQLite database")
        }
        let identifier = header[applicationIDOffset..<applicationIDOffset + 4].reduce(0) { $0 << 8 | UInt32($1) }
        if identifier != UInt32(bitPattern: Schema.applicationID) {
            throw .notAMemory(path: path, reason: "an SQLite database of another program")
        }
    }

    /// Makes the whole file under another name and links it into place, so that no process ever sees half a memory,
    /// and of two that create one at once both go on with the same.
    private static func create(_ path: String, _ options: Options) throws(MemoryStoreError) {
        let url = URL(fileURLWithPath: path)
        let draft = url.deletingLastPathComponent()
            .appendingPathComponent(".\(url.lastPathComponent).\(UUID().uuidString)")
        defer { remove(draft.path) }
        do {
            try makeFile(draft.path, name: url.deletingPathExtension().lastPathComponent, options)
        } catch {
            throw MemoryStoreError(error, path: path, busyTimeout: options.busyTimeout)
        }
        do {
            try FileManager.default.linkItem(at: draft, to: url)
        } catch {
            if FileManager.default.fileExists(atPath: path) { return }
            // File systems without hard links; here the last of two creators wins.
            do {
                try FileManager.default.moveItem(at: draft, to: url)
            } catch {
                if FileManager.default.fileExists(atPath: path) { return }
                throw .cannotOpen(path: path, reason: "the file cannot be created")
            }
        }
    }

    /// Removes a file and its companions, if they are there.
    static func remove(_ path: String) {
        for end in ["", "-wal", "-shm", "-journal"] where FileManager.default.fileExists(atPath: path + end) {
            do {
                try FileManager.default.removeItem(atPath: path + end)
            } catch {
                // A left-over draft does no harm, and there is a more telling error on its way.
                continue
            }
        }
    }

    private static func makeFile(_ path: String, name: String, _ options: Options) throws {
        var configuration = configuration(.create, options)
        configuration.journalMode = .wal
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }
        try Schema.migrator.migrate(queue)
        try queue.write { db in
            try db.execute(
                sql: "INSERT INTO memory (id, name, lanes, epoch, settings) VALUES (?, ?, 1, ?, ?)",
                arguments: [
                    Schema.memory, name, newEpoch(), settings(normalization: options.normalization.identifier),
                ])
            try db.execute(
                sql: "INSERT INTO lane (memory, lane, generation, floor) VALUES (?, ?, 0, 0)",
                arguments: [Schema.memory, Schema.lane])
        }
        try queue.close()
    }

    private static func prepare(_ pool: DatabasePool, _ path: String, _ mode: Mode) throws {
        let migrator = Schema.migrator
        let applied = try pool.read { db in
            // A file that was cut or mixed up shows here first.
            try migrator.appliedIdentifiers(db)
        }
        if let unknown = applied.subtracting(migrator.migrations).sorted().first {
            throw MemoryStoreError.newerSchema(path: path, found: unknown)
        }
        if mode == .readOnly {
            if applied.count < migrator.migrations.count {
                throw MemoryStoreError.cannotOpen(
                    path: path, reason: "it is of an older version and must be opened for writing once")
            }
            return
        }
        try migrator.migrate(pool)
        // GRDB sets NORMAL on opening.
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA cache_size = -\(writerCacheKibibytes)")
        }
    }

    private static func configuration(_ mode: Mode, _ options: Options) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = mode == .readOnly
        configuration.busyMode = .timeout(options.busyTimeout)
        configuration.foreignKeysEnabled = false
        configuration.label = "MemoryStorage"
        configuration.prepareDatabase { db in
            // A file may come from anyone: nothing in its schema may run functions, and pages are checked.
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try db.execute(sql: "PRAGMA cell_size_check = ON")
            try db.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes)")
            try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
        }
        return configuration
    }

    private func checkSettings() throws(MemoryStoreError) {
        let settings = try read { db in
            try String.fetchOne(db, sql: "SELECT settings FROM memory WHERE id = ?", arguments: [Schema.memory])
        }
        guard let settings, case .list(let pairs)? = StringTree(json: settings) else {
            throw .damaged(path: path, reason: "the memory's settings are missing")
        }
        for case .list(let pair) in pairs where pair.count == 2 && pair[0] == .text("normalization") {
            guard case .text(let found) = pair[1], found != options.normalization.identifier else { continue }
            throw .otherNormalization(
                path: path, found: found, expected: options.normalization.identifier)
        }
    }

    private static func settings(normalization: String) -> String {
        StringTree.list([.list([.text("normalization"), .text(normalization)])]).json
    }

    static func newEpoch() -> String { UUID().uuidString.lowercased() }

    /// Bytes of an SQLite header, and the place of the application identifier in it (sqlite.org/fileformat2.html §1.3).
    private static let headerLength = 100
    private static let applicationIDOffset = 68
    /// KiB of page cache of a reading connection; they read in the order of the disk, or single units.
    private static let cacheKibibytes = 16_384
    /// KiB of page cache of the writing connection: holds the two indexes that are written at random places up to about
    /// 700,000 units. Taken only as the file grows.
    private static let writerCacheKibibytes = 65_536
    /// Pages of 4 KiB in the log before it is copied into the file: 32 MiB, some batches of an import.
    private static let checkpointPages = 8_192
}
