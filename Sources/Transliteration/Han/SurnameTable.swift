/// Surnames with the readings that they have as surnames, as `data/han/surnames.tsv` lists them.
struct SurnameTable: Sendable {
    private var readings: [[UInt32]: [Syllable]] = [:]
    /// The most characters of a surname (爱新觉罗).
    private var longest = 1

    init(table: TabularFile) {
        for row in table.rows.dropFirst() {
            let surname = row[0].unicodeScalars.map(\.value)
            let syllables = row[1].split(separator: " ").compactMap { HanTables.syllables.syllable(marked: $0) }
            guard syllables.count == surname.count else { continue }
            readings[surname] = syllables
            longest = max(longest, surname.count)
        }
    }

    /// The reading of a surname in simple characters; nil when it is not in the table.
    func reading(of surname: some Sequence<UInt32>) -> [Syllable]? { readings[Array(surname)] }

    /// How many characters of a name, in simple characters, are the surname: the longest in the table that leaves a given
    /// name; 0 when there is none.
    func surnameLength(of name: ArraySlice<UInt32>) -> Int {
        let most = min(longest, name.count - 1)
        guard most > 0 else { return readings[Array(name)] == nil ? 0 : name.count }
        return (1...most).reversed().first { readings[Array(name.prefix($0))] != nil } ?? 0
    }
}
