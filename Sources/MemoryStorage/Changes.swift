/// A place in a memory's sequence of changes, to be kept by whoever follows it.
public struct ChangeCursor: Sendable, Hashable {
    /// The memory's epoch; a restored memory has a new one, and cursors of the old one are refused.
    public let epoch: String
    /// The generation of the last change seen.
    public let generation: Generation
    /// The key of the last change seen in that generation; nil before the first key.
    public let key: UnitKey?
    /// The generation through which tombstones were forgotten when the reading began.
    public let floor: Generation

    /// A place after a change, as it was kept; use ``MemoryStore/beginning()`` for the place before all changes.
    public init(epoch: String, generation: Generation, key: UnitKey?, floor: Generation) {
        self.epoch = epoch
        self.generation = generation
        self.key = key
        self.floor = floor
    }
}

/// The present state of one unit that changed; a unit is reported once, with its last change.
public struct UnitChange: Sendable, Hashable {
    /// The key of the unit's content.
    public let key: UnitKey
    /// The write that gave the unit its present state.
    public let generation: Generation
    /// The unit; nil when it was deleted, or merged into another one.
    public let unit: StoredUnit?
}

/// One page of changes in the order of generation, then key.
public struct ChangePage: Sendable, Hashable {
    /// At most as many as were asked for.
    public let changes: [UnitChange]
    /// Where to go on; the cursor given when there were no changes.
    public let cursor: ChangeCursor
}
