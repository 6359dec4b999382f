/// Elements at the end of names of Turkic and Muslim peoples.
///
/// A bare name and the name with an element are related, not equal: Әлім and Әлімжан may be one person or two.
///
///     NameElements.ending("Нұргүл")?.id      // "gul"
///     NameElements.ending("买买提江")?.length   // 1
public enum NameElements {
    /// The longest element at the end of a word; nil when there is none or nothing would be left before it.
    ///
    /// - Parameter word: one word in any script; it is folded here.
    public static func ending(_ word: String) -> NameElement? { ending(ofFolded: NameLetters.shared.folded(word)[...]) }

    /// The same for a word that is folded already, as ``NameFolding/folded(_:)`` does it; about 50 nanoseconds.
    ///
    /// - Parameter word: the scalars of one folded word.
    public static func ending(ofFolded word: ArraySlice<UInt32>) -> NameElement? {
        var hash = LetterHash()
        var found: NameElement?
        let shortest = word.first.map { $0 >= 0x2E80 } == true ? 1 : 2
        let most = min(table.longest, word.count - shortest)
        guard most > 0 else { return nil }
        for length in 1...most {
            hash.add(word[word.endIndex - length])
            let number = table.entries[hash]
            if number >= 0 { found = NameElement(id: table.ids[number], length: length) }
        }
        return found
    }

    private static let table: (entries: LetterTable<Int>, ids: [String], longest: Int) = {
        var ids: [String] = []
        var entries: [([UInt32], Int)] = []
        for row in PeopleTable(embedded: "people/elements.tsv").rows {
            if ids.last != String(row[0]) { ids.append(String(row[0])) }
            entries.append((NameLetters.shared.folded(row[2]).reversed(), ids.count - 1))
        }
        let longest = entries.map(\.0.count).max() ?? 0
        return (LetterTable(entries, nothing: -1) { max($0, $1) }, ids, longest)
    }()
}
