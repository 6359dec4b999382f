/// One ending as the file of paradigms writes it, and the stem that it is put to.
struct RussianEnding: Sendable, Hashable {
    /// Whether a fleeting vowel stands in the stem before it.
    var takesVowel: Bool
    /// The letters; empty for none.
    var letters: [UInt8]

    /// Reads `ами`, `*ью` or `-`.
    init(_ text: Substring) {
        takesVowel = text.hasPrefix("*")
        let letters = text.drop { $0 == "*" }
        self.letters = letters == "-" ? [] : Array(letters.utf8)
    }

    /// The stem's number in a word: `base` or `full`.
    var stem: Int { takesVowel ? RussianStems.full : RussianStems.base }
}

/// One cell of the table: endings for a stressed and an unstressed place, or the rule of animacy.
enum RussianCell: Sendable {
    case endings(stressed: [RussianEnding], unstressed: [RussianEnding])
    /// The genitive of animate nouns, the nominative of others.
    case byAnimacy

    /// Reads a cell such as `ой/ою:ей/ею`.
    init(_ text: Substring) {
        if text == "=" {
            self = .byAnimacy
            return
        }
        let sides = text.split(separator: ":").map { $0.split(separator: "/").map(RussianEnding.init) }
        self = .endings(stressed: sides.first ?? [], unstressed: sides.last ?? [])
    }
}
