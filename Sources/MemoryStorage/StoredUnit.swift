public import TranslationTypes

/// A count of committed writes: each write to a memory has the next one.
public typealias Generation = Int64

/// A unit with what the store knows of it.
public struct StoredUnit: Sendable, Hashable {
    /// The key of the unit's content.
    public let key: UnitKey
    /// The unit as it was handed in, or merged.
    public let unit: TranslationUnit
    /// The write that gave the unit its present state.
    public let generation: Generation
    /// Seconds since 1970-01-01 UTC: the unit's own `creationdate`, or else when it was stored.
    public let created: Int64
    /// Seconds since 1970-01-01 UTC: the unit's own `changedate`, or else when it was last stored.
    public let changed: Int64
    /// How often the unit was used (TMX `usagecount`); 0 when unknown.
    public let uses: Int64
}

/// What an insertion did; `added + merged + skipped` units were handed in.
public struct InsertReport: Sendable, Hashable {
    /// Units that are new.
    public var added: Int
    /// Units that changed a stored one: merged into it or, under ``DuplicatePolicy/overwrite``, written over it.
    public var merged: Int
    /// Units that said nothing new.
    public var skipped: Int
    /// The memory's generation after the last batch.
    public var generation: Generation

    /// A report of given counts.
    public init(added: Int = 0, merged: Int = 0, skipped: Int = 0, generation: Generation) {
        self.added = added
        self.merged = merged
        self.skipped = skipped
        self.generation = generation
    }

    mutating func add(_ other: InsertReport) {
        added += other.added
        merged += other.merged
        skipped += other.skipped
        generation = max(generation, other.generation)
    }
}

/// What a deletion did.
public struct DeleteReport: Sendable, Hashable {
    /// Units that were there and are deleted now.
    public let deleted: Int
    /// The memory's generation after the write.
    public let generation: Generation
}

/// The size of a memory.
public struct MemoryStatistics: Sendable, Hashable {
    /// Units, without deleted ones.
    public let units: Int
    /// Variants of all units.
    public let variants: Int
    /// The number of variants by language tag.
    public let languages: [LanguageTag: Int]
}
