/// A word of a name while its role is being found.
struct NameWord: Sendable {
    /// UTF-8 offsets in the text.
    var start: Int, end: Int
    /// Its folded letters among those of the name.
    var folded: Range<Int>
    let token: NameToken
    var kinds: NameWordKinds
    var role: NamePart.Role?
    /// Whether it begins the surname that goes on after it (van, de).
    var bindsNext = false
    var ending = WordEnding()

    /// How surely it is a surname: from -3 for a known given name to 3.
    var surnameScore: Int {
        if !kinds.isDisjoint(with: .given) { return -3 }
        if kinds.contains(.commonHanSurname) { return 1 }
        return ending.patronymic == .strong ? 2 : ending.surnameWeight
    }
}
