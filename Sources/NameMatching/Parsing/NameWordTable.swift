/// Words that play a part in names, from the tables under `people/` and `han/`, each read once.
enum NameWordTable {
    static let shared = LetterTable(entries(), nothing: []) { $0.union($1) }

    /// What is known of a row of folded letters.
    @inline(__always)
    static func kinds(of hash: LetterHash) -> NameWordKinds { shared[hash] }

    private typealias Entry = ([UInt32], NameWordKinds)

    private static func entries() -> [Entry] {
        titles() + particles() + givenNames() + established() + patronymics() + hanWords()
    }

    private static func titles() -> [Entry] {
        PeopleTable(embedded: "people/titles.tsv").rows.flatMap { row -> [Entry] in
            let kinds: NameWordKinds =
                row[2] == "before" ? .titleBefore : row[2] == "after" ? .titleAfter : .title
            let words = row[0].split { $0 == " " || $0 == "-" }
            let beginnings = words.indices.dropLast().map {
                (letters(words[...$0].joined()), NameWordKinds.titleBeginning)
            }
            return [(letters(row[0]), kinds)] + beginnings
        }
    }

    private static func particles() -> [Entry] {
        let kinds: [Substring: NameWordKinds] = [
            "particle": .particle, "article": .article, "father": .father, "child": .child, "generation": .generation,
            "alias": .alias,
        ]
        return PeopleTable(embedded: "people/particles.tsv").rows.map { row in
            (letters(row[0]), row.count > 1 ? kinds[row[1]] ?? [] : [])
        }
    }

    private static func givenNames() -> [Entry] {
        PeopleTable(embedded: "people/given-names.tsv").rows.map { row in
            let tradition: NameWordKinds = row[3] == "turkic" ? .turkicGiven : .europeanGiven
            return (letters(row[1]), tradition)
        }
    }

    private static func established() -> [Entry] {
        PeopleTable(embedded: "names/established.tsv").rows.flatMap { row in
            row.count > 1 ? row[1].split(separator: "/").map { (letters($0), .established) } : []
        }
    }

    private static func patronymics() -> [Entry] {
        PeopleTable(embedded: "people/patronymics.tsv").rows.filter { $0[1] == "word" }
            .map { (letters($0[0]), .patronymic) }
    }

    /// Chinese syllables and surnames in the letters of other languages.
    private static func hanWords() -> [Entry] {
        var spellings: [[UInt32]: [[UInt32]]] = [:]
        var entries: [Entry] = []
        for row in PeopleTable(embedded: "han/syllables.tsv").rows where row.count > 4 {
            let forms = [row[0], row[3], row[4]].map(letters)
            spellings[forms[0]] = forms
            entries += forms.map { ($0, .hanSyllable) }
        }
        let common = Set(PeopleTable(embedded: "people/pinyin-surnames.tsv").rows.map { letters($0[0]) })
        entries += common.map { ($0, [.hanSurname, .commonHanSurname]) }
        for row in PeopleTable(embedded: "han/surnames.tsv").rows {
            entries.append((letters(row[0]), .surnameInCharacters))
            let syllables = row[1].split(separator: " ").map { spellings[letters($0)] ?? [] }
            guard syllables.count < 3, syllables.allSatisfy({ $0.count == 3 }) else { continue }
            let kinds: NameWordKinds =
                common.contains(letters(row[1])) ? [.hanSurname, .commonHanSurname] : .hanSurname
            entries += (0..<3).map { form in (syllables.flatMap { $0[form] }, kinds) }
        }
        return entries
    }

    private static func letters(_ text: some StringProtocol) -> [UInt32] { NameLetters.shared.folded(text) }
}
