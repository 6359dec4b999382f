internal import Foundation
internal import GRDB
public import TranslationTypes

extension SQLiteMemoryStore {
    /// See ``MemoryStore/epoch``.
    public var epoch: String {
        get throws(MemoryStoreError) { try read(Self.epoch) }
    }

    /// See ``MemoryStore/generation``.
    public var generation: Generation {
        get throws(MemoryStoreError) { try read(Self.generation) }
    }

    /// See ``MemoryStore/units(_:)``.
    public func units(_ keys: [UnitKey]) throws(MemoryStoreError) -> [StoredUnit] {
        try read { db in
            var reader = try UnitReader(db)
            return try keys.compactMap { key in
                guard let row = try reader.row(key: key), !row.isDeleted else { return nil }
                return row.stored
            }
        }
    }

    /// See ``MemoryStore/exactMatches(of:in:limit:)``.
    public func exactMatches(
        of text: String, in language: LanguageTag, limit: Int = MemoryLimits.exactMatches
    ) throws(MemoryStoreError) -> [StoredUnit] {
        let normalization = options.normalization
        let normalized = normalization.apply(text)
        let hash = VariantIdentity.textHash(of: text, normalization)
        return try read { db in
            var reader = try UnitReader(db)
            var result: [StoredUnit] = []
            // Variants of one unit are neighbours in this order.
            let sequences = try Int64.fetchCursor(
                db.cachedStatement(
                    sql: "SELECT sequence FROM variant WHERE \(Schema.scope) AND text_hash = ? ORDER BY sequence"),
                arguments: [hash])
            var last: Int64?
            while result.count < min(limit, MemoryLimits.exactMatches), let sequence = try sequences.next() {
                guard sequence != last, let row = try reader.row(sequence: sequence) else { continue }
                last = sequence
                let isMatch = row.stored.unit.variants.contains {
                    $0.language.matches(language) && normalization.apply($0.text) == normalized
                }
                if isMatch { result.append(row.stored) }
            }
            return result
        }
    }

    /// See ``MemoryStore/forEachUnit(languages:_:)``.
    public func forEachUnit(languages: [LanguageTag] = [], _ body: (StoredUnit) throws -> Void) throws {
        // What `body` throws must come out as it is.
        var thrown: (any Error)?
        try read { db in
            try Self.forEachUnit(db) { stored in
                guard languages.allSatisfy({ stored.unit.variant(in: $0) != nil }) else { return true }
                do { try body(stored) } catch { thrown = error }
                return thrown == nil
            }
        }
        if let thrown { throw thrown }
    }

    /// Reads both tables side by side, in the order in which they lie on the disk.
    private static func forEachUnit(_ db: Database, _ body: (StoredUnit) throws -> Bool) throws {
        let units = try Row.fetchCursor(
            db, sql: "SELECT \(UnitReader.columns) FROM unit WHERE \(Schema.scope) ORDER BY sequence")
        let variants = try Row.fetchCursor(
            db,
            sql: """
                SELECT language, text, content, extra, sequence FROM variant WHERE \(Schema.scope)
                ORDER BY sequence, position
                """)
        var reader = try UnitReader(db)
        var variant = try variants.next()
        while let unit = try units.next() {
            let sequence = try unit.integer(0)
            var collected: [TranslationVariant] = []
            while let row = variant, try row.integer(4) == sequence {
                collected.append(try reader.variant(row))
                variant = try variants.next()
            }
            let row = try reader.unit(unit, variants: collected)
            if !row.isDeleted, try !body(row.stored) { return }
        }
    }

    /// See ``MemoryStore/changes(since:limit:)``.
    public func changes(since cursor: ChangeCursor, limit: Int) throws(MemoryStoreError) -> ChangePage {
        try read { db in
            let floor = try Self.floor(for: cursor, db)
            var reader = try UnitReader(db)
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT \(UnitReader.columns) FROM unit
                        WHERE \(Schema.scope) AND (generation, key) > (?, ?) ORDER BY generation, key LIMIT ?
                        """),
                arguments: [
                    cursor.generation, (cursor.key ?? Self.beforeAllKeys).data,
                    min(max(limit, 0), MemoryLimits.changes),
                ])
            var changes: [UnitChange] = []
            while let row = try rows.next() {
                let unit = try reader.unit(row)
                changes.append(
                    UnitChange(
                        key: unit.stored.key, generation: unit.stored.generation,
                        unit: unit.isDeleted ? nil : unit.stored))
            }
            guard let last = changes.last else { return ChangePage(changes: [], cursor: cursor) }
            return ChangePage(
                changes: changes,
                cursor: ChangeCursor(
                    epoch: cursor.epoch, generation: last.generation, key: last.key, floor: floor))
        }
    }

    /// See ``MemoryStore/statistics()``.
    public func statistics() throws(MemoryStoreError) -> MemoryStatistics {
        try read { db in
            let count = try Int.fetchOne(
                db, sql: "SELECT COUNT(*) FROM unit WHERE \(Schema.scope) AND deleted = 0")
            let rows = try Row.fetchCursor(
                db, sql: "SELECT language, COUNT(*) FROM variant WHERE \(Schema.scope) GROUP BY language")
            var languages: [LanguageTag: Int] = [:]
            while let row = try rows.next() {
                guard let tag = try? LanguageTag(try row.text(0)) else {
                    throw DamagedRow(reason: "a language tag cannot be read")
                }
                languages[tag] = Int(try row.integer(1))
            }
            return MemoryStatistics(
                units: count ?? 0, variants: languages.values.reduce(0, +), languages: languages)
        }
    }

    // MARK: -

    /// The floor that the next cursor keeps, if this one still leads on: a reader that began before tombstones were
    /// forgotten and is not past them may have missed some.
    private static func floor(for cursor: ChangeCursor, _ db: Database) throws -> Generation {
        let sql = "SELECT generation, floor FROM lane WHERE \(Schema.scope)"
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql)) else {
            throw DamagedRow(reason: "the memory's generation is missing")
        }
        let (generation, floor) = (try row.integer(0), try row.integer(1))
        let isBeginning = cursor.generation == 0 && cursor.key == nil
        guard cursor.epoch == (try epoch(db)), cursor.generation <= generation,
            isBeginning || cursor.floor == floor || cursor.generation >= floor
        else { throw MemoryStoreError.cursorOutdated }
        return floor
    }

    static func generation(_ db: Database) throws -> Generation {
        let sql = "SELECT generation FROM lane WHERE \(Schema.scope)"
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql)) else {
            throw DamagedRow(reason: "the memory's generation is missing")
        }
        return try row.integer(0)
    }

    private static func epoch(_ db: Database) throws -> String {
        let sql = "SELECT epoch FROM memory WHERE id = \(Schema.memory)"
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql)) else {
            throw DamagedRow(reason: "the memory's epoch is missing")
        }
        return try row.text(0)
    }

    /// Sorts before every key that SHA-256 is likely to give.
    private static let beforeAllKeys = UnitKey(high: 0, low: 0)
}
