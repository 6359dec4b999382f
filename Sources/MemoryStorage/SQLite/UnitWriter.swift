internal import Foundation
internal import GRDB
internal import TranslationTypes

/// Writes the units of one transaction under one generation.
struct UnitWriter {
    private let db: Database
    private let generation: Generation
    private let now: Int64
    private let statements: WriteStatements
    private var reader: UnitReader
    private var preparation: UnitPreparation
    private var rowsAdded: Int64 = 0

    /// What was done so far.
    private(set) var report: InsertReport

    init(_ db: Database, generation: Generation, now: Int64, normalization: KeyNormalization) throws {
        self.db = db
        self.generation = generation
        self.now = now
        statements = try WriteStatements(db)
        reader = try UnitReader(db)
        preparation = UnitPreparation(normalization: normalization)
        report = InsertReport(generation: generation)
    }

    /// Takes the lane's lock and gives the next generation.
    static func nextGeneration(_ db: Database) throws -> Generation {
        try db.cachedStatement(sql: "UPDATE lane SET generation = generation + 1 WHERE \(Schema.scope)").execute()
        return try SQLiteMemoryStore.generation(db)
    }

    /// Stores a unit by the policy.
    mutating func insert(_ unit: PreparedUnit, _ policy: DuplicatePolicy, since: Generation) throws {
        let found = try agreeing(with: unit)
        switch policy {
        case .merge: try merge(unit, into: found.first)
        case .keep:
            if found.contains(where: { UnitMerging.isContained(unit.variants, in: $0.prepared.variants) }) {
                report.skipped += 1
            } else {
                try add(unit, policy, since)
            }
        case .overwrite:
            if let first = found.first, first.stored.generation >= since {
                try merge(unit, into: first)
            } else if let first = try found.first ?? sameSource(as: unit, before: since) {
                try overwrite(first, with: unit)
            } else {
                try add(unit, policy, since)
            }
        }
    }

    /// Deletes the unit of a key; false when there is none.
    mutating func delete(_ key: UnitKey) throws -> Bool {
        guard let row = try reader.row(key: key), !row.isDeleted else { return false }
        try bury(row.sequence)
        return true
    }

    // MARK: - Finding

    /// A stored unit and what its keys are made of.
    private struct Found {
        let sequence: Int64
        let stored: StoredUnit
        let prepared: PreparedUnit
    }

    /// The stored units that agree with this one, most variants in common first, then the oldest.
    private mutating func agreeing(with unit: PreparedUnit) throws -> [Found] {
        let sequences = try sequencesSharingTwoTexts(with: unit)
        if sequences.isEmpty { return [] }
        var found: [(shared: Int, Found)] = []
        for sequence in sequences {
            guard let candidate = try live(sequence), UnitMerging.agree(unit.variants, candidate.prepared.variants)
            else { continue }
            found.append((UnitMerging.sharedCount(unit.variants, candidate.prepared.variants), candidate))
        }
        return found.sorted { ($1.shared, $0.1.sequence) < ($0.shared, $1.1.sequence) }.map(\.1)
    }

    /// Units with two texts or more of this one, found in the index of hashes alone.
    ///
    /// Of two texts that are shared one is not the shortest. So the shortest, which is likely to be the commonest, is
    /// looked up only in the units that the others found, unless one of those was too common to be looked up itself.
    private func sequencesSharingTwoTexts(with unit: PreparedUnit) throws -> [Int64] {
        guard unit.variants.count >= 2,
            let shortest = unit.variants.min(by: { $0.text.utf8.count < $1.text.utf8.count })
        else { return [] }
        var wanted: [Int64: Int] = [:]
        for variant in unit.variants { wanted[variant.identity.textHash, default: 0] += 1 }
        var shared: [Int64: Int] = [:]
        var passedOver: [Int64] = []
        func lookUp(_ hash: Int64, _ most: Int) throws {
            let found = try sequences(hash: hash, limit: MemoryLimits.commonText + 1)
            if found.count > MemoryLimits.commonText { return passedOver.append(hash) }
            for (sequence, run) in Self.runLengths(found) { shared[sequence, default: 0] += min(run, most) }
        }
        for (hash, most) in wanted where hash != shortest.identity.textHash || most > 1 { try lookUp(hash, most) }
        if let most = wanted[shortest.identity.textHash], most == 1 {
            if passedOver.isEmpty {
                passedOver.append(shortest.identity.textHash)
            } else {
                try lookUp(shortest.identity.textHash, 1)
            }
        }
        if shared.isEmpty { return [] }
        for hash in passedOver {
            for sequence in shared.keys {
                shared[sequence, default: 0] += min(try occurrences(of: hash, in: sequence), wanted[hash] ?? 0)
            }
        }
        return shared.filter { $0.value >= 2 }.keys.sorted()
    }

    private static func runLengths(_ sorted: [Int64]) -> [(Int64, Int)] {
        var result: [(Int64, Int)] = []
        for value in sorted {
            if let last = result.last, last.0 == value {
                result[result.count - 1].1 += 1
            } else {
                result.append((value, 1))
            }
        }
        return result
    }

    private func sequences(hash: Int64, limit: Int) throws -> [Int64] {
        try Int64.fetchAll(statements.findText, arguments: [hash, limit])
    }

    private func occurrences(of hash: Int64, in sequence: Int64) throws -> Int {
        try Int.fetchOne(statements.countText, arguments: [hash, sequence]) ?? 0
    }

    /// The oldest unit of an earlier operation with the same source text and a variant in another of the unit's languages.
    private mutating func sameSource(as unit: PreparedUnit, before since: Generation) throws -> Found? {
        let source = unit.variants[unit.sourcePosition]
        let others = Set(unit.variants.map(\.language)).subtracting([source.language])
        for sequence in try sequences(hash: source.identity.textHash, limit: MemoryLimits.exactMatches) {
            guard let found = try live(sequence), found.stored.generation < since,
                found.prepared.variants.contains(where: { $0.identity == source.identity }),
                found.prepared.variants.contains(where: { others.contains($0.language) })
            else { continue }
            return found
        }
        return nil
    }

    private mutating func live(_ sequence: Int64) throws -> Found? {
        guard let row = try reader.row(sequence: sequence), !row.isDeleted else { return nil }
        return try found(row)
    }

    private mutating func found(_ row: UnitRow) throws -> Found {
        Found(
            sequence: row.sequence, stored: row.stored, prepared: try preparation.prepare(row.stored.unit, index: 0))
    }

    // MARK: - Changing

    private mutating func add(_ unit: PreparedUnit, _ policy: DuplicatePolicy, _ since: Generation) throws {
        if try insertRow(unit) {
            report.added += 1
            return
        }
        guard let row = try reader.row(key: unit.key) else { throw DamagedRow(reason: "the index of keys is wrong") }
        if row.isDeleted {
            try write(unit, at: row.sequence, created: unit.created ?? now, uses: unit.uses)
            report.added += 1
            return
        }
        switch policy {
        case .keep: report.skipped += 1
        case .overwrite where row.stored.generation < since: try overwrite(found(row), with: unit)
        case .merge, .overwrite: try merge(unit, into: found(row))
        }
    }

    private mutating func merge(_ unit: PreparedUnit, into found: Found?) throws {
        guard let found else { return try add(unit, .merge, generation) }
        let merged = UnitMerging.merge(found.prepared, unit)
        if merged == found.stored.unit {
            report.skipped += 1
            return
        }
        var joined = try preparation.prepare(merged, index: 0)
        var created = min(found.stored.created, unit.created ?? .max)
        var uses = max(found.stored.uses, unit.uses)
        var absorbed: Set<Int64> = [found.sequence]
        // A unit that gained variants may agree with units that it did not agree with before.
        while joined.variants.count > found.prepared.variants.count,
            let next = try agreeing(with: joined).first(where: { !absorbed.contains($0.sequence) })
        {
            joined = try preparation.prepare(UnitMerging.merge(joined, next.prepared), index: 0)
            created = min(created, next.stored.created)
            uses = max(uses, next.stored.uses)
            absorbed.insert(next.sequence)
            try bury(next.sequence)
        }
        try rewrite(found, as: joined, created: created, uses: uses)
        report.merged += 1
    }

    private mutating func overwrite(_ found: Found, with unit: PreparedUnit) throws {
        let result = UnitMerging.overwrite(found.prepared, with: unit)
        if result == found.stored.unit {
            report.skipped += 1
            return
        }
        try rewrite(
            found, as: try preparation.prepare(result, index: 0),
            created: min(found.stored.created, unit.created ?? .max), uses: max(found.stored.uses, unit.uses))
        report.merged += 1
    }

    /// Gives a stored unit other content; when that changes its key, the old key gets a tombstone.
    private mutating func rewrite(
        _ found: Found, as unit: PreparedUnit, created: Int64, uses: Int64
    ) throws {
        if unit.key != found.stored.key {
            if let other = try reader.row(key: unit.key) {
                try statements.deleteVariants.run([other.sequence])
                try statements.deleteUnit.run([other.sequence])
            }
            try statements.updateKey.run([unit.key.data, found.sequence])
            try insertTombstone(found.stored.key)
        }
        try write(unit, at: found.sequence, created: created, uses: uses)
    }

    // MARK: - Rows

    private mutating func nextSequence() -> Int64 {
        defer { rowsAdded += 1 }
        precondition(rowsAdded < 1 << MemoryLimits.sequenceBits, "more rows than a transaction may add")
        return generation << MemoryLimits.sequenceBits + rowsAdded
    }

    /// False when the key is there.
    private mutating func insertRow(_ unit: PreparedUnit) throws -> Bool {
        let sequence = nextSequence()
        try statements.insertUnit.run([
            sequence, unit.key.data, generation, unit.created ?? now, unit.changed ?? now, unit.uses,
            unit.sourceLanguage, unit.unit.identifier, unit.extra,
        ])
        if db.changesCount == 0 { return false }
        try insertVariants(unit, sequence)
        return true
    }

    private mutating func insertTombstone(_ key: UnitKey) throws {
        try statements.insertTombstone.run([nextSequence(), key.data, generation, now, now])
    }

    /// Writes a unit over a row that has its key already.
    private func write(_ unit: PreparedUnit, at sequence: Int64, created: Int64, uses: Int64) throws {
        try statements.updateUnit.run([
            generation, created, unit.changed ?? now, uses, unit.sourceLanguage, unit.unit.identifier, unit.extra,
            sequence,
        ])
        try statements.deleteVariants.run([sequence])
        try insertVariants(unit, sequence)
    }

    private func insertVariants(_ unit: PreparedUnit, _ sequence: Int64) throws {
        for (position, variant) in unit.variants.enumerated() {
            try statements.insertVariant.run([
                sequence, position, variant.language, variant.identity.textHash, variant.text, variant.content,
                variant.extra,
            ])
        }
    }

    /// Turns a row into a tombstone.
    private func bury(_ sequence: Int64) throws {
        try statements.deleteVariants.run([sequence])
        try statements.bury.run([generation, now, sequence])
    }
}
