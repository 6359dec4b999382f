internal import Foundation
internal import GRDB
internal import TranslationTypes

/// A row of `unit` with its variants.
struct UnitRow {
    let sequence: Int64
    let isDeleted: Bool
    let stored: StoredUnit
}

/// Reads units inside one transaction; keeps the tags it has seen.
struct UnitReader {
    private let byKey: Statement
    private let bySequence: Statement
    private let variants: Statement
    private var tags: [String: LanguageTag] = [:]

    init(_ db: Database) throws {
        let select = "SELECT \(Self.columns) FROM unit WHERE \(Schema.scope)"
        byKey = try db.cachedStatement(sql: "\(select) AND key = ?")
        bySequence = try db.cachedStatement(sql: "\(select) AND sequence = ?")
        variants = try db.cachedStatement(
            sql: """
                SELECT language, text, content, extra FROM variant WHERE \(Schema.scope) AND sequence = ?
                ORDER BY position
                """)
    }

    static let columns =
        "sequence, key, generation, deleted, created, changed, uses, source_language, identifier, extra"

    /// The unit of a key, live or deleted.
    mutating func row(key: UnitKey) throws -> UnitRow? {
        guard let row = try Row.fetchOne(byKey, arguments: [key.data]) else { return nil }
        return try unit(row)
    }

    /// The unit of a sequence number, live or deleted.
    mutating func row(sequence: Int64) throws -> UnitRow? {
        guard let row = try Row.fetchOne(bySequence, arguments: [sequence]) else { return nil }
        return try unit(row)
    }

    /// A row of ``columns`` with its variants read.
    mutating func unit(_ row: Row) throws -> UnitRow {
        let rows = try Row.fetchCursor(variants, arguments: [try row.integer(0)])
        var read: [TranslationVariant] = []
        while let variant = try rows.next() { read.append(try self.variant(variant)) }
        return try unit(row, variants: read)
    }

    /// A row of ``columns`` with variants that were read before.
    mutating func unit(_ row: Row, variants: [TranslationVariant]) throws -> UnitRow {
        guard let extra = UnitCoding.extra(column: try row.optionalText(9)) else {
            throw DamagedRow(reason: "a unit's notes cannot be read")
        }
        let isDeleted = try row.integer(3) != 0
        if variants.isEmpty && !isDeleted { throw DamagedRow(reason: "a unit has no texts") }
        var source: LanguageTag?
        if let text = try row.optionalText(7) { source = try tag(text) }
        let unit = TranslationUnit(
            identifier: try row.optionalText(8), variants: variants, sourceLanguage: source, notes: extra.notes,
            properties: extra.properties, attributes: extra.attributes)
        let stored = StoredUnit(
            key: try row.key(1), unit: unit, generation: try row.integer(2), created: try row.integer(4),
            changed: try row.integer(5), uses: try row.integer(6))
        return UnitRow(sequence: try row.integer(0), isDeleted: isDeleted, stored: stored)
    }

    /// A row that begins with language, text, content, extra.
    mutating func variant(_ row: Row) throws -> TranslationVariant {
        guard
            let content = UnitCoding.content(
                text: try row.text(1), column: try row.optionalText(2)),
            let extra = UnitCoding.extra(column: try row.optionalText(3))
        else { throw DamagedRow(reason: "a variant cannot be read") }
        return TranslationVariant(
            language: try tag(try row.text(0)), content: content, notes: extra.notes,
            properties: extra.properties, attributes: extra.attributes)
    }

    private mutating func tag(_ text: String) throws -> LanguageTag {
        if let known = tags[text] { return known }
        guard let tag = try? LanguageTag(text) else { throw DamagedRow(reason: "“\(text)” is no language tag") }
        tags[text] = tag
        return tag
    }
}
