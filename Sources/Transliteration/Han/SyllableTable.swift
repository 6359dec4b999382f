/// The syllables of Standard Chinese in the spellings of several systems, as `data/han/syllables.tsv` lists them.
struct SyllableTable: Sendable {
    /// A column of the table.
    enum System: Int, Sendable, CaseIterable { case pinyin, wadeGiles, tongyong, palladius, uyghur }

    /// The longest syllable in letters: zhuang.
    private static let longest = 6

    /// The spellings, a row a syllable.
    private let spellings: [[String]]
    /// The row of each syllable by its letters (``key(of:)``).
    private let rows: [UInt64: Int]

    init(table: TabularFile) {
        spellings = table.rows.dropFirst().map { $0.map(String.init) }
        var rows: [UInt64: Int] = [:]
        for (row, cells) in spellings.enumerated() { rows[Self.key(of: cells[0].utf8)] = row }
        self.rows = rows
    }

    /// The spelling of a syllable in one of the systems, without its tone.
    func spelling(of syllable: Syllable, in system: System) -> String { spellings[syllable.row][system.rawValue] }

    /// The row of a syllable's letters (small letters, `ü`); nil when there is no such syllable.
    func row(of letters: some Collection<UInt8>) -> Int? { rows[Self.key(of: letters)] }

    /// The syllable written with its tone's number, as `lü4` or `lv4`; `5`, `0` or nothing is the neutral tone.
    func syllable(numbered bytes: some Collection<UInt8>) -> Syllable? {
        var letters: [UInt8] = []
        var tone = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "5"): tone = Int(byte - UInt8(ascii: "0")) % 5
            case UInt8(ascii: "v"): letters += "ü".utf8
            default: letters.append(byte)
            }
        }
        return row(of: letters).map { Syllable(row: $0, tone: tone) }
    }

    /// The syllable written with a mark over its vowel, as `lǜ`.
    func syllable(marked text: some StringProtocol) -> Syllable? {
        var letters: [UInt8] = []
        var tone = 0
        for scalar in text.unicodeScalars {
            let (bare, mark) = ToneMark.taken(from: scalar)
            if mark > 0 { tone = mark }
            letters += String(bare).utf8
        }
        return row(of: letters).map { Syllable(row: $0, tone: tone) }
    }

    /// Whether letters can be cut into syllables in more ways than one: `xian` is xian or xi'an.
    func isAmbiguous(_ letters: String) -> Bool { cuts(of: Array(letters.utf8)[...]) > 1 }

    /// The ways of cutting letters into syllables.
    private func cuts(of letters: ArraySlice<UInt8>) -> Int {
        guard !letters.isEmpty else { return 1 }
        return (1...min(Self.longest + 1, letters.count)).reduce(0) { sum, length in
            let isSyllable = row(of: letters.prefix(length)) != nil && Self.hasVowel(letters.prefix(length))
            return isSyllable ? sum + cuts(of: letters.dropFirst(length)) : sum
        }
    }

    /// Whether letters have a vowel: the table also has sounds like m and ng, which only characters write.
    static func hasVowel(_ letters: some Sequence<UInt8>) -> Bool {
        letters.contains { "aeiou".utf8.contains($0) || $0 >= 0x80 }
    }

    /// Eight bytes hold every syllable, `lüan` and its like included.
    private static func key(of letters: some Collection<UInt8>) -> UInt64 {
        guard letters.count <= 8 else { return 0 }
        return letters.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
