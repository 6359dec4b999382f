/// A name as the letters by which it is looked up; see ``PlaceNameFolding``.
struct FoldedPlaceName: Sendable {
    /// What kinds of characters a name has.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        static let latin = Traits(rawValue: 1)
        static let cyrillic = Traits(rawValue: 2)
        static let han = Traits(rawValue: 4)
        /// Characters that only mean something together with their neighbours.
        static let needsNormalizing = Traits(rawValue: 8)
    }

    /// The letters without anything between them.
    var letters: [UInt16] = []
    /// Where in ``letters`` words begin.
    var wordStarts: [Int] = []
    var traits: Traits = []

    /// Whether there are letters, and not too many for a name.
    var isUsable: Bool { !letters.isEmpty && letters.count <= PlaceNameFolding.longestName }
}
