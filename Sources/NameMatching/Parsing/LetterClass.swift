/// What a character is in a name.
enum LetterClass: UInt8, Sendable {
    /// Anything that parts words and says nothing more: quotation marks, stray signs.
    case separator
    /// White space.
    case space
    case latin, cyrillic, arabic, han
    /// A letter of any other script.
    case otherLetter
    case digit
    /// What belongs to the letter before it or to nothing: combining marks, apostrophes, invisible marks, tatweel.
    case mark
    case hyphen
    /// A full stop, after initials and abbreviations.
    case stop
    /// A dot between the parts of a foreign name in Chinese.
    case middleDot
    case comma
    case opening, closing
    /// A sign between two names of one person: / | ; =
    case alternative

    /// Whether words are made of it.
    var isLetter: Bool { (LetterClass.latin.rawValue...LetterClass.otherLetter.rawValue).contains(rawValue) }
}
