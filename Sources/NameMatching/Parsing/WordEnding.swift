/// What the end of a word says about it.
struct WordEnding: Sendable {
    /// How surely a word with the ending is a patronymic.
    enum Patronymic: UInt8, Sendable, Comparable {
        case no, weak, strong
        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    var patronymic = Patronymic.no
    /// Folded letters of the patronymic's ending.
    var patronymicLength = 0
    /// 0…3: how surely the word is a surname.
    var surnameWeight = 0
}
