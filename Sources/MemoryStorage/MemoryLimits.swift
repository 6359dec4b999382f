/// The most that a store takes, so that a broken file cannot fill a memory with nonsense.
public enum MemoryLimits {
    /// UTF-8 bytes of all texts, codes, notes, properties and attributes of one unit; a novel has about 1 MB.
    public static let unitBytes = 16 << 20
    /// Variants of one unit; TMX files of institutions have under 30 languages.
    public static let variants = 1_000
    /// Notes, properties and attributes of one unit or variant together.
    public static let extras = 10_000
    /// Levels of inline codes inside codes.
    public static let codeDepth = 32
    /// UTF-8 bytes of an operation identifier.
    public static let operationBytes = 200
    /// Units of one transaction; keeps a unit's place in its transaction within `sequenceBits`.
    public static let transactionUnits = 20_000
    /// Units that ``MemoryStore/changes(since:limit:)`` gives at once.
    public static let changes = 10_000
    /// Units that one exact look-up gives.
    public static let exactMatches = 1_000
    /// A text that more units share than this is not used to find duplicates: bounds the work for memories in which
    /// one text, such as “N/A”, stands in every unit.
    public static let commonText = 64

    /// The low bits of a unit's sequence number count the units of its transaction, the high bits are its generation.
    static let sequenceBits = 16
}
