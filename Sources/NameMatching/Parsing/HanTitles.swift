/// Titles in Chinese that are written together with the name.
enum HanTitles {
    private static let longest = 5

    /// How many characters at the beginning are a title; 0 when none are, or when too little of a name would be left.
    static func lengthBefore(_ letters: ArraySlice<UInt32>, isAlone: Bool) -> Int {
        var hash = LetterHash()
        var found = 0
        for (place, letter) in letters.prefix(longest).enumerated() {
            hash.add(letter)
            if NameWordTable.kinds(of: hash).contains(.titleBefore) { found = place + 1 }
        }
        return !isAlone || letters.count - found >= 2 ? found : 0
    }

    /// The same for the end; a surname of one character is enough.
    static func lengthAfter(_ letters: ArraySlice<UInt32>, isAlone: Bool) -> Int {
        for length in (1...longest).reversed() where length < letters.count || !isAlone && length == letters.count {
            guard NameWordTable.kinds(of: LetterHash(letters.suffix(length))).contains(.titleAfter) else { continue }
            let rest = letters.dropLast(length)
            if rest.count > 1 || !isAlone { return length }
            if NameWordTable.kinds(of: LetterHash(rest)).contains(.surnameInCharacters) { return length }
        }
        return 0
    }
}
