internal import ICU

/// What a character is to the search for terms.
enum CharacterClass: UInt8 {
    /// Belongs to no word and parts terms: a comma, a full stop, a bracket.
    case other
    /// A letter, mark or digit of a script with words between spaces.
    case word
    /// A Chinese character: every one may begin a term.
    case han
    /// Parts the words of a term.
    case space
    case hyphen
    /// May stand around a part of a term: «лагерь "перевоспитания"».
    case quotation
    /// Belongs to a word between letters, and is a quotation mark elsewhere.
    case apostrophe
    /// Not seen by a reader: soft hyphen, joiners, direction marks.
    case invisible
}

/// The class of every character of the basic plane in one table; it is made at first use from Unicode's properties.
struct CharacterClasses: Sendable {
    static let shared = CharacterClasses()

    /// The raw classes of the basic plane.
    let classes: [UInt8]

    private init() {
        var classes = [UInt8](repeating: CharacterClass.other.rawValue, count: 0x1_0000)
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            classes[Int(value)] = Self.look(at: scalar).rawValue
        }
        self.classes = classes
    }

    /// Chinese characters of the second and third planes.
    @inline(__always)
    static func isFarHan(_ scalar: UInt32) -> Bool { (0x2_0000...0x3_FFFF).contains(scalar) }

    private static let marks: [Unicode.Scalar: CharacterClass] = [
        "-": .hyphen, "\u{2010}": .hyphen, "\u{2011}": .hyphen, "\u{2012}": .hyphen, "\u{2013}": .hyphen,
        "\u{2212}": .hyphen, "\u{FE63}": .hyphen, "\u{FF0D}": .hyphen,
        "'": .apostrophe, "’": .apostrophe, "ʼ": .apostrophe, "‘": .apostrophe, "ʻ": .apostrophe, "´": .apostrophe,
        "`": .apostrophe, "\u{2032}": .apostrophe, "＇": .apostrophe, "ʹ": .apostrophe,
        "\"": .quotation, "«": .quotation, "»": .quotation, "“": .quotation, "”": .quotation, "„": .quotation,
        "‹": .quotation, "›": .quotation, "‚": .quotation, "‛": .quotation, "‟": .quotation, "「": .quotation,
        "」": .quotation, "『": .quotation, "』": .quotation, "《": .quotation, "》": .quotation, "〈": .quotation,
        "〉": .quotation, "＂": .quotation,
        // The dots between the parts of a name in Chinese.
        "·": .hyphen, "•": .hyphen, "・": .hyphen, "‧": .hyphen, "･": .hyphen, "\u{2E31}": .hyphen,
        "\u{AD}": .invisible, "\u{640}": .invisible,
        "〇": .han, "々": .han,
    ]

    private static func look(at scalar: Unicode.Scalar) -> CharacterClass {
        if let mark = marks[scalar] { return mark }
        let category = scalar.category
        if category.isLetter || category.isMark || category.isNumber {
            return isHan(scalar.value) ? .han : .word
        }
        if scalar.isWhiteSpace { return .space }
        return category == .format ? .invisible : .other
    }

    /// The blocks of Chinese characters in the basic plane.
    private static func isHan(_ value: UInt32) -> Bool {
        (0x3400...0x4DBF).contains(value) || (0x4E00...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
    }
}
