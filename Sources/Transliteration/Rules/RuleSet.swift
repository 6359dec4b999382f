/// The rules of one pass, in the order in which they are tried among sources of equal length.
struct RuleSet: Sendable, Hashable {
    /// All rules: the file's own first, then those of its tables and bases as they are named.
    var rules: [Rule] = []
    /// Marks before whole words.
    var marks: [WordMark] = []
    /// Pairs of a small letter and its capital that differ from Unicode's.
    var capitals: [CapitalPair] = []
    /// Characters besides letters that belong to words.
    var wordCharacters: Set<Unicode.Scalar> = []
    /// How small letters and capitals are read.
    var caseReading = CaseReading.follows

    /// A small letter and its capital.
    struct CapitalPair: Sendable, Hashable {
        /// The small letter.
        var small: Unicode.Scalar
        /// Its capital.
        var capital: Unicode.Scalar
    }
}
