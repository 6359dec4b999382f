/// Limits on schemes' files, against mistakes and malice.
enum SchemeLimits {
    /// The most bytes of a file. The longest scheme has about 20,000.
    static let fileBytes = 4 << 20
    /// The most rules of a pass, those of its bases and tables counted.
    static let rules = 100_000
    /// The most characters of a rule's source.
    static let sourceLength = 32
    /// The most spellings of one rule's source.
    static let spellings = 1_000
    /// The most demands on one side of a context: each widens what the automaton must remember.
    static let contextItems = 6
    /// How deep schemes may build on each other.
    static let depth = 8
}
