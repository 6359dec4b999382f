/// The usual reading of each Chinese character (Unihan's kMandarin), as `data/han/readings.tsv` lists them.
struct CharacterReadings: Sendable {
    /// Whose reading is wanted where the standards of the two sides differ.
    enum Region: Sendable { case mainland, taiwan }

    /// The first and the last code point that may have a reading: 〇, and the end of plane 3.
    private static let first: UInt32 = 0x3007, last: UInt32 = 0x33FFF

    /// The syllable of each code point from `first` on; `none` where there is none.
    private var mainland: [UInt16]
    private var taiwan: [UInt32: UInt16] = [:]
    private static let none = UInt16.max

    init(table: TabularFile) {
        mainland = [UInt16](repeating: Self.none, count: Int(Self.last - Self.first) + 1)
        for row in table.rows {
            guard let syllable = HanTables.syllables.syllable(marked: row[1]) else { continue }
            for scalar in row[2].unicodeScalars {
                if row[0] == "TW" {
                    taiwan[scalar.value] = syllable.code
                } else {
                    mainland[Int(scalar.value - Self.first)] = syllable.code
                }
            }
        }
    }

    /// The reading of a character; nil for one that has none, and for everything that is not Chinese.
    func reading(of scalar: UInt32, in region: Region = .mainland) -> Syllable? {
        guard scalar >= Self.first, scalar <= Self.last else { return nil }
        if region == .taiwan, let code = taiwan[scalar] { return Syllable(code: code) }
        let code = mainland[Int(scalar - Self.first)]
        return code == Self.none ? nil : Syllable(code: code)
    }

    /// Whether the code point is a Chinese character with a reading.
    func contains(_ scalar: UInt32) -> Bool { reading(of: scalar) != nil }
}
