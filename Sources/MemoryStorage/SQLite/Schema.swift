internal import GRDB

/// The tables of a memory and the numbered steps that lead to them. A step is never edited after a release.
///
/// Every key begins with (memory, lane). A lane is the unit of order and of locking: its row in `lane` holds the
/// generation, is updated first in every write, and so serialises the writes of the lane. A file has memory 1 and
/// lane 0 alone; a server's database has many, with the same tables. No index compares texts by a collation, except
/// for equality of `applied.op`.
///
/// `unit.sequence` gives the order of insertion: (generation << 16) + the place in the transaction, made by the
/// writer under the lane's lock. Units and their variants lie on disk in that order, so that only two small indexes
/// are written at random places: `unit_key` and `variant_text`.
enum Schema {
    /// The value in the file's header that marks a memory: “TLMC” (sqlite.org/fileformat2.html §1.3.14).
    static let applicationID: Int32 = 0x544C_4D43

    /// The memory and the lane of a file.
    static let memory: Int64 = 1
    static let lane: Int64 = 0
    /// The condition with which every statement begins.
    static let scope = "memory = \(memory) AND lane = \(lane)"

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 units, variants, changes") { try $0.execute(sql: version1) }
        return migrator
    }

    private static let version1 = """
        CREATE TABLE memory (
            id BIGINT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            lanes BIGINT NOT NULL,
            epoch TEXT NOT NULL,
            settings TEXT NOT NULL
        );
        CREATE TABLE lane (
            memory BIGINT NOT NULL,
            lane BIGINT NOT NULL,
            generation BIGINT NOT NULL,
            floor BIGINT NOT NULL,
            PRIMARY KEY (memory, lane)
        ) WITHOUT ROWID;
        CREATE TABLE unit (
            memory BIGINT NOT NULL,
            lane BIGINT NOT NULL,
            sequence BIGINT NOT NULL,
            key BLOB NOT NULL,
            generation BIGINT NOT NULL,
            deleted BIGINT NOT NULL,
            created BIGINT NOT NULL,
            changed BIGINT NOT NULL,
            uses BIGINT NOT NULL,
            source_language TEXT,
            identifier TEXT,
            extra TEXT,
            PRIMARY KEY (memory, lane, sequence)
        ) WITHOUT ROWID;
        CREATE UNIQUE INDEX unit_key ON unit (memory, lane, key);
        CREATE INDEX unit_feed ON unit (memory, lane, generation, key);
        CREATE TABLE variant (
            memory BIGINT NOT NULL,
            lane BIGINT NOT NULL,
            sequence BIGINT NOT NULL,
            position BIGINT NOT NULL,
            language TEXT NOT NULL,
            text_hash BIGINT NOT NULL,
            text TEXT NOT NULL,
            content TEXT,
            extra TEXT,
            PRIMARY KEY (memory, lane, sequence, position)
        ) WITHOUT ROWID;
        CREATE INDEX variant_text ON variant (memory, lane, text_hash);
        CREATE TABLE applied (
            memory BIGINT NOT NULL,
            lane BIGINT NOT NULL,
            op TEXT NOT NULL,
            generation BIGINT NOT NULL,
            at BIGINT NOT NULL,
            added BIGINT NOT NULL,
            merged BIGINT NOT NULL,
            skipped BIGINT NOT NULL,
            PRIMARY KEY (memory, lane, op)
        ) WITHOUT ROWID;
        """
}
