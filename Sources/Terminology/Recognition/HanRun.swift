internal import Transliteration

/// The row of Chinese characters that a scanner is in, with the words that it may be cut into.
struct HanRun {
    /// The units of the row; empty before the first.
    private(set) var units = 0..<0
    private var lattice: ChineseWordLattice?
    private var words: ChineseWordBoundaries??

    /// Forgets the row: the units have changed.
    mutating func forget() { units = 0..<0 }

    /// Whether words end at both ends of a stretch of the row.
    ///
    /// - Parameters:
    ///   - range: units.
    ///   - row: finds the row around a unit, and its characters.
    mutating func isWord(
        _ range: Range<Int>, _ boundaries: ChineseBoundaries, row: (Int) -> (units: Range<Int>, characters: [UInt32])
    ) -> Bool {
        guard let words = known(boundaries) else { return true }
        if !units.contains(range.lowerBound) {
            let found = row(range.lowerBound)
            units = found.units
            lattice = words.lattice(of: found.characters)
        }
        // A term with a dot inside lies in two rows, and the dot says where words end.
        guard range.upperBound <= units.upperBound else { return true }
        let stretch = (range.lowerBound - units.lowerBound)..<(range.upperBound - units.lowerBound)
        return (lattice?.excess(ofCutting: stretch) ?? 0) <= Self.mostExcess
    }

    private mutating func known(_ boundaries: ChineseBoundaries) -> ChineseWordBoundaries? {
        if let words { return words }
        let made = boundaries.wordBoundaries()
        words = .some(made)
        return made
    }

    /// In hundredths of a natural logarithm: none. A tie goes to the term.
    private static let mostExcess = 0
}
