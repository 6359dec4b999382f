/// A syllable of Standard Chinese with its tone: a row of ``SyllableTable`` and a tone packed into two bytes.
struct Syllable: Sendable, Hashable {
    /// The row times eight, plus the tone.
    let code: UInt16

    /// Makes a syllable from a row of the table and a tone: 1 to 4, or 0 for the neutral one.
    init(row: Int, tone: Int) { code = UInt16(row << 3 | tone) }

    init(code: UInt16) { self.code = code }

    /// The row of ``SyllableTable``.
    var row: Int { Int(code >> 3) }
    /// The tone: 1 to 4, or 0 for the neutral one.
    var tone: Int { Int(code & 7) }

    /// The same syllable in another tone.
    func inTone(_ tone: Int) -> Syllable { Syllable(row: row, tone: tone) }
}
