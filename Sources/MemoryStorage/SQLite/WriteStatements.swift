internal import GRDB

/// The prepared statements of a write; held for a transaction, because finding one by its text costs as much as
/// binding it.
struct WriteStatements {
    let findText: Statement
    let countText: Statement
    let insertUnit: Statement
    let insertTombstone: Statement
    let insertVariant: Statement
    let updateUnit: Statement
    let updateKey: Statement
    let bury: Statement
    let deleteUnit: Statement
    let deleteVariants: Statement

    init(_ db: Database) throws {
        let scope = Schema.scope
        let (memory, lane) = (Schema.memory, Schema.lane)
        findText = try db.cachedStatement(
            sql: "SELECT sequence FROM variant WHERE \(scope) AND text_hash = ? ORDER BY sequence LIMIT ?")
        countText = try db.cachedStatement(
            sql: "SELECT COUNT(*) FROM variant WHERE \(scope) AND text_hash = ? AND sequence = ?")
        insertUnit = try db.cachedStatement(
            sql: """
                INSERT INTO unit (memory, lane, sequence, key, generation, deleted, created, changed, uses,
                    source_language, identifier, extra)
                VALUES (\(memory), \(lane), ?, ?, ?, 0, ?, ?, ?, ?, ?, ?) ON CONFLICT (memory, lane, key) DO NOTHING
                """)
        insertTombstone = try db.cachedStatement(
            sql: """
                INSERT INTO unit (memory, lane, sequence, key, generation, deleted, created, changed, uses)
                VALUES (\(memory), \(lane), ?, ?, ?, 1, ?, ?, 0)
                """)
        insertVariant = try db.cachedStatement(
            sql: """
                INSERT INTO variant (memory, lane, sequence, position, language, text_hash, text, content, extra)
                VALUES (\(memory), \(lane), ?, ?, ?, ?, ?, ?, ?)
                """)
        updateUnit = try db.cachedStatement(
            sql: """
                UPDATE unit SET generation = ?, deleted = 0, created = ?, changed = ?, uses = ?,
                    source_language = ?, identifier = ?, extra = ?
                WHERE \(scope) AND sequence = ?
                """)
        updateKey = try db.cachedStatement(sql: "UPDATE unit SET key = ? WHERE \(scope) AND sequence = ?")
        bury = try db.cachedStatement(
            sql: """
                UPDATE unit SET generation = ?, deleted = 1, changed = ?, uses = 0, source_language = NULL,
                    identifier = NULL, extra = NULL
                WHERE \(scope) AND sequence = ?
                """)
        deleteUnit = try db.cachedStatement(sql: "DELETE FROM unit WHERE \(scope) AND sequence = ?")
        deleteVariants = try db.cachedStatement(sql: "DELETE FROM variant WHERE \(scope) AND sequence = ?")
    }
}
