/// What tells names written in Chinese by their sound from Han names, and where the former are divided.
enum HanTranscription {
    /// Characters that names of Xinjiang are written with.
    private static let xinjiang: Set<UInt32> = {
        var characters: Set<UInt32> = []
        for row in PeopleTable(embedded: "people/given-names.tsv").rows where row[0] == "zh" && row[3] == "turkic" {
            characters.formUnion(NameLetters.shared.folded(row[1]))
        }
        for row in PeopleTable(embedded: "people/elements.tsv").rows where row[1] == "Hans" {
            characters.formUnion(NameLetters.shared.folded(row[2]))
        }
        return characters
    }()

    /// Those of them that names from Russian are not written with.
    private static let distinctive: Set<UInt32> = {
        var others: Set<UInt32> = []
        for row in PeopleTable(embedded: "names/russian-chinese.tsv").rows {
            for cell in row { others.formUnion(NameLetters.shared.folded(cell)) }
        }
        return xinjiang.subtracting(others)
    }()

    /// Characters of a Han name with a surname of one character, and of two.
    private static let longestHanName = 3, longestDoubleName = 4

    /// Whether the characters are such as names of Xinjiang are written with, and one of them hardly elsewhere.
    static func isXinjiang(_ letters: ArraySlice<UInt32>) -> Bool {
        let kinds = NameWordTable.kinds(of: LetterHash(letters))
        if !kinds.isDisjoint(with: .given) { return kinds.contains(.turkicGiven) }
        return letters.count > 2 && letters.contains { distinctive.contains($0) }
            && letters.count { xinjiang.contains($0) } * 4 >= letters.count * 3
    }

    /// Whether a row of characters is a foreign name by its sound, not a Han name.
    static func isForeign(_ letters: ArraySlice<UInt32>) -> Bool {
        if isListed(letters) { return true }
        let double = surnameLength(letters) == 2
        if letters.count > (double ? longestDoubleName : longestHanName) { return true }
        guard letters.count > 2, letters.allSatisfy({ xinjiang.contains($0) }) else { return false }
        return letters.count == longestDoubleName || NameElements.ending(ofFolded: letters) != nil
    }

    static func isListed(_ letters: ArraySlice<UInt32>) -> Bool {
        !NameWordTable.kinds(of: LetterHash(letters)).isDisjoint(with: .given)
    }

    /// How many characters of a Han name are the surname: two where the table has a surname of two that leaves a name.
    static func surnameLength(_ letters: ArraySlice<UInt32>) -> Int {
        for length in [2, 1] where length < letters.count || length == letters.count && letters.count == 1 {
            if NameWordTable.kinds(of: LetterHash(letters.prefix(length))).contains(.surnameInCharacters) {
                return length
            }
        }
        return 0
    }

    /// Where a foreign name without a dot is divided: after a listed own name, before a listed father's name, or after an
    /// element such as 江 and 古丽; 0 when nothing tells.
    static func splitPlace(_ letters: ArraySlice<UInt32>) -> Int {
        let count = letters.count
        guard count >= 4 else { return 0 }
        for length in (2...(count - 2)).reversed() where isListed(letters.prefix(length)) {
            if length == count - 2, !isListed(letters.suffix(2)), count < 6, isElement(letters.suffix(2)) { continue }
            return length
        }
        for length in (2...(count - 2)).reversed() where isListed(letters.suffix(length)) { return count - length }
        for length in 3...max(3, count - 2) where length <= count - 2 {
            if NameElements.ending(ofFolded: letters.prefix(length)) != nil { return length }
        }
        return 0
    }

    private static func isElement(_ letters: ArraySlice<UInt32>) -> Bool {
        NameElements.ending(ofFolded: [0x963F, 0x963F] + letters)?.length == letters.count
    }

    /// Characters that foreign names of any kind are written with.
    private static let usual: Set<UInt32> = {
        var characters = xinjiang
        for table in ["russian", "kazakh", "uyghur"] {
            for row in PeopleTable(embedded: "names/\(table)-chinese.tsv").rows {
                for cell in row.dropFirst() { characters.formUnion(NameLetters.shared.folded(cell)) }
            }
        }
        for row in PeopleTable(embedded: "names/established.tsv").rows where row.count > 2 {
            characters.formUnion(NameLetters.shared.folded(row[2]))
        }
        return characters
    }()

    /// Whether foreign names are written with a character.
    static func isUsual(_ letter: UInt32) -> Bool { usual.contains(letter) }

    /// Whole names of foreigners whose Chinese form is settled by use.
    private static let settled: LetterTable<Bool> = {
        var names: [[UInt32]] = []
        for table in ["russian", "kazakh", "uyghur"] {
            for row in PeopleTable(embedded: "names/\(table)-chinese.tsv").rows where row[0] == "name" && row.count > 2
            {
                names += row[2].split(separator: "/").map { NameLetters.shared.folded($0) }
            }
        }
        for row in PeopleTable(embedded: "names/established.tsv").rows where row.count > 2 {
            names += row[2].split(separator: "/").map { NameLetters.shared.folded($0) }
        }
        for row in PeopleTable(embedded: "variants/settled.tsv").rows {
            names += row.last?.split(separator: "/").map { NameLetters.shared.folded($0) } ?? []
        }
        return LetterTable(names.map { ($0, true) }, nothing: false) { $0 || $1 }
    }()

    /// Whether a row of characters is a foreign name whose form is settled by use: 普京, 特朗普.
    static func isSettled(_ letters: ArraySlice<UInt32>) -> Bool { settled[LetterHash(letters)] }

    /// The frequent surnames of `han/name-words.tsv`.
    private static let commonSurnames: Set<UInt32> = {
        let rows = PeopleTable(embedded: "han/name-words.tsv").rows.filter { $0[0] == "frequent" }
        return Set(rows.compactMap { $0.count > 1 ? $0[1].unicodeScalars.first?.value : nil })
    }()

    /// Whether a character is among the most frequent surnames.
    static func isCommonSurname(_ letter: UInt32) -> Bool { commonSurnames.contains(letter) }
}
