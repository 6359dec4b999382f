/// The families of endings, found from the last letter backwards.
struct NameFamilies: Sendable {
    static let shared = NameFamilies()

    private let table: LetterTable<NameFamily>
    /// Letters of the longest ending.
    private let longest: Int
    /// Letters, or characters, that a word must have before an ending.
    private static let shortestStem = 2, shortestChineseStem = 1

    private init() {
        var entries: [([UInt32], NameFamily)] = []
        for row in PeopleTable(embedded: "people/name-families.tsv").rows {
            guard let kind = NameFamily.Kind(name: row[0]) else {
                preconditionFailure("name-families.tsv: \(row[0]) is no family")
            }
            let family = NameFamily(kind: kind, isFeminine: row[1] == "-" ? nil : row[1] == "f")
            entries.append((NameLetters.shared.folded(row[2]).reversed(), family))
        }
        longest = entries.map(\.0.count).max() ?? 0
        table = LetterTable(entries, nothing: NameFamily()) { first, _ in first }
    }

    /// The family of the longest ending that a word has.
    ///
    /// - Parameter word: the folded letters of one word.
    func family(of word: [UInt32]) -> NameFamily {
        var found = NameFamily()
        var hash = LetterHash()
        let isChinese = word.first.map { $0 >= 0x2E80 } == true
        let most = min(longest, word.count - (isChinese ? Self.shortestChineseStem : Self.shortestStem))
        guard most > 0 else { return found }
        for length in 1...most {
            hash.add(word[word.count - length])
            let family = table[hash]
            if family.kind != .none { found = family }
        }
        return found
    }
}
