/// Endings of patronymics and surnames, found from the last letter backwards.
struct WordEndings: Sendable {
    static let shared = WordEndings()

    /// One ending's meaning in the table.
    private struct Entry: Sendable {
        var patronymic = WordEnding.Patronymic.no
        var surname = 0
    }

    private let table: LetterTable<Entry>
    /// Letters of the longest ending.
    private let longest: Int
    /// Letters that a word must have before an ending.
    private static let shortestStem = 2

    private init() {
        var entries: [([UInt32], Entry)] = []
        for row in PeopleTable(embedded: "people/patronymics.tsv").rows where row[1] != "word" {
            let entry = Entry(patronymic: row[1] == "strong" ? .strong : .weak)
            entries.append((NameLetters.shared.folded(row[0]).reversed(), entry))
        }
        for row in PeopleTable(embedded: "people/surname-endings.tsv").rows {
            let entry = Entry(surname: Int(row[1]) ?? 0)
            entries.append((NameLetters.shared.folded(row[0]).reversed(), entry))
        }
        longest = entries.map(\.0.count).max() ?? 0
        table = LetterTable(entries, nothing: Entry()) { first, second in
            Entry(patronymic: max(first.patronymic, second.patronymic), surname: max(first.surname, second.surname))
        }
    }

    /// What the end of a folded word says.
    func ending(of word: ArraySlice<UInt32>) -> WordEnding {
        var found = WordEnding()
        var hash = LetterHash()
        let stem = word.first.map { $0 >= 0x2E80 } == true ? 1 : Self.shortestStem
        let most = min(longest, word.count - stem)
        guard most > 0 else { return found }
        for length in 1...most {
            hash.add(word[word.endIndex - length])
            let entry = table[hash]
            if entry.patronymic != .no { (found.patronymic, found.patronymicLength) = (entry.patronymic, length) }
            if entry.surname != 0 { found.surnameWeight = entry.surname }
        }
        return found
    }
}
