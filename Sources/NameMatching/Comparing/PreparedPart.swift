/// A part of a name, ready to be compared.
struct PreparedPart: Sendable {
    /// The part as written, for people.
    let text: String
    let role: NamePart.Role
    /// The part's sounds.
    let word: PreparedWord
    /// Where its letters stand in the name written as one word; nil when they do not, as where that was cut.
    var letters: Range<Int>?
    /// The Chinese syllables that the letters write, where they are Pinyin: “Dinigeer” is 迪尼格尔 in English text.
    let pinyin: PreparedWord?
    /// The father's name in a patronymic: Мәжит in Мәжитұлы.
    var stem: PreparedWord?
    /// Whether a name may leave the part out: a patronymic beside a surname.
    let isOmittable: Bool
    /// What the end of the word makes of it.
    var family = NameFamily()
    /// The word in plain letters.
    var plain = PlainSpelling()
    /// An Arabic word without the article at its beginning: الفرقاني is al-Furqani, of which al is left out.
    var bare: PreparedWord?

    /// Whether the part is the first letter of a name only.
    var isInitial: Bool { role == .initial }
}
