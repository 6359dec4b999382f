/// A part of a name, ready to be compared. A class, since a copy would count the references to each of its words.
final class PreparedPart: Sendable {
    /// The part as written, for people.
    let text: String
    let role: NamePart.Role
    /// The part's sounds.
    let word: PreparedWord
    /// Where its letters stand in the name written as one word; nil when they do not, as where that was cut.
    let letters: Range<Int>?
    /// The Chinese syllables that the letters write, where they are Pinyin: “Dinigeer” is 迪尼格尔 in English text.
    let pinyin: PreparedWord?
    /// The father's name in a patronymic: Мәжит in Мәжитұлы.
    let stem: PreparedWord?
    /// Whether a name may leave the part out: a patronymic beside a surname.
    let isOmittable: Bool
    /// What the end of the word makes of it.
    let family: NameFamily
    /// The word in plain letters.
    let plain: PlainSpelling
    /// An Arabic word without the article at its beginning: الفرقاني is al-Furqani, of which al is left out.
    let bare: PreparedWord?

    init(
        text: String, role: NamePart.Role, word: PreparedWord, letters: Range<Int>? = nil, pinyin: PreparedWord?,
        stem: PreparedWord? = nil, isOmittable: Bool, family: NameFamily = NameFamily(),
        plain: PlainSpelling = PlainSpelling(), bare: PreparedWord? = nil
    ) {
        self.text = text
        self.role = role
        self.word = word
        self.letters = letters
        self.pinyin = pinyin
        self.stem = stem
        self.isOmittable = isOmittable
        self.family = family
        self.plain = plain
        self.bare = bare
    }

    /// Whether the part is the first letter of a name only.
    var isInitial: Bool { role == .initial }
}
