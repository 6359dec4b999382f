internal import Transliteration

/// The row of Chinese characters that a scanner is in, with the words that it may be cut into.
struct HanRun {
    /// The units of the row; empty before the first.
    private(set) var units = 0..<0
    /// Nil before it is asked for the first time; then the lattice, or nil when no word list is installed.
    private var lattice: ChineseWordLattice??

    /// Forgets the row: the units have changed.
    mutating func forget() { units = 0..<0 }

    /// Whether words end at both ends of a stretch of units.
    mutating func isWord(
        _ range: Range<Int>, among all: borrowing [TermScanner.ScannedUnit], _ boundaries: ChineseBoundaries
    ) -> Bool {
        if lattice == nil { lattice = .some(boundaries.wordBoundaries()?.lattice()) }
        guard case .some(.some) = lattice else { return true }
        if !units.contains(range.lowerBound) { begin(at: range.lowerBound, all) }
        // A term with a dot inside lies in two rows, and the dot says where words end.
        guard range.upperBound <= units.upperBound else { return true }
        let stretch = (range.lowerBound - units.lowerBound)..<(range.upperBound - units.lowerBound)
        return (lattice??.excess(ofCutting: stretch) ?? 0) <= Self.mostExcess
    }

    /// Takes the row around a unit.
    private mutating func begin(at place: Int, _ all: borrowing [TermScanner.ScannedUnit]) {
        var low = place, high = place + 1
        while low > 0, all[low - 1].isHan, all[low].gap.isEmpty { low -= 1 }
        while high < all.count, all[high].isHan, all[high].gap.isEmpty { high += 1 }
        units = low..<high
        lattice??.begin()
        for unit in units { lattice??.append(UInt32(all[unit].entry)) }
    }

    /// In hundredths of a natural logarithm: none. A tie goes to the term.
    private static let mostExcess = 0
}
