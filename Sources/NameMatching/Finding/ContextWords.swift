/// Words that stand around names in running text, from `people/contexts.tsv`.
struct ContextWords: OptionSet, Sendable {
    let rawValue: UInt8

    /// Part of the name of an organisation, a law, an event.
    static let organisation = ContextWords(rawValue: 1)
    /// No name, even with a capital.
    static let notName = ContextWords(rawValue: 2)
    /// A Chinese surname in Uyghur letters that is an ordinary word too.
    static let ambiguous = ContextWords(rawValue: 4)
    /// What follows a name in Chinese.
    static let after = ContextWords(rawValue: 8)
    /// What stands before a name in Chinese.
    static let before = ContextWords(rawValue: 16)
    /// A name of a place that is an ordinary word too.
    static let word = ContextWords(rawValue: 32)

    /// What is known of a folded word in a language.
    static func words(_ hash: LetterHash, in language: String) -> ContextWords { tables[language]?[hash] ?? [] }

    private static let tables: [String: LetterTable<ContextWords>] = {
        let kinds: [Substring: ContextWords] = [
            "organisation": .organisation, "notname": .notName, "ambiguous": .ambiguous, "after": .after,
            "before": .before, "word": .word,
        ]
        let rows = PeopleTable(embedded: "people/contexts.tsv").rows
        return Dictionary(grouping: rows) { String($0[1]) }.mapValues { rows in
            LetterTable(rows.map { (NameLetters.shared.folded($0[2]), kinds[$0[0]] ?? []) }, nothing: []) {
                $0.union($1)
            }
        }
    }()
}
