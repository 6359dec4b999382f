/// A word of a name as the scanner found it.
struct NameToken: Sendable {
    /// UTF-8 offsets of its letters in the text, without the signs around them.
    var start: Int, end: Int
    /// Where its folded letters stand among those of the name.
    var folded: Range<Int>
    /// Its script.
    var script: LetterClass
    /// How many capitals and small letters it has.
    var capitals = 0, smallLetters = 0
    /// Whether its first letter is a capital.
    var beginsWithCapital = false
    /// The place among its folded letters of its first hyphen, and the UTF-8 offset of that hyphen; -1 without one.
    var hyphen = -1, hyphenOffset = -1, hyphenEnd = -1
    /// Whether the letter after its first hyphen is small.
    var isSmallAfterHyphen = false
    /// Whether it has ć, which ends South Slavic surnames.
    var hasSouthSlavicLetter = false
    /// Whether a full stop follows at once.
    var isBeforeStop = false
    /// How many commas stand before it.
    var commas = 0
    /// Whether only a middle dot parts it from the word before.
    var isJoined = false
    /// 0 for the name itself, then one more for each alias, in brackets or after a sign.
    var group = 0

    /// Written in capitals alone, and more than an initial.
    var isInCapitals: Bool { capitals > 1 && smallLetters == 0 }
}
