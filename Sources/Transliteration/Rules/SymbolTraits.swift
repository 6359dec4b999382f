/// What the rules can tell of a character.
struct SymbolTraits: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    /// It belongs to words.
    static let letter = SymbolTraits(rawValue: 1 << 0)
    static let capital = SymbolTraits(rawValue: 1 << 1)
    static let small = SymbolTraits(rawValue: 1 << 2)
    /// A Latin letter: beside a Cyrillic one it may be a look-alike.
    static let latin = SymbolTraits(rawValue: 1 << 3)
    static let cyrillic = SymbolTraits(rawValue: 1 << 4)
    /// Text with it must be repaired before it is read: a combining mark, a presentation form, a foreign Arabic letter.
    static let suspicious = SymbolTraits(rawValue: 1 << 5)

    /// A consonant of the scheme's Arabic letters.
    static let arabicConsonant = SymbolTraits(rawValue: 1 << 6)
    /// ھ, which after a consonant may be a mistyped ە.
    static let knottedHeh = SymbolTraits(rawValue: 1 << 7)

    /// A vowel of the scheme's Arabic letters.
    static let arabicVowel = SymbolTraits(rawValue: 1 << 8)

    static let cased: SymbolTraits = [.capital, .small]
    static let scripts: SymbolTraits = [.latin, .cyrillic]
}

extension SymbolTraits {
    /// The traits of a character that no rule names.
    init(of scalar: Unicode.Scalar, letterCase: LetterCase, wordCharacters: Set<Unicode.Scalar>) {
        var traits: SymbolTraits = []
        if Self.isWordCharacter(scalar) || wordCharacters.contains(scalar) { traits.insert(.letter) }
        if letterCase.isCapital(scalar) { traits.insert(.capital) }
        if letterCase.isSmall(scalar) { traits.insert(.small) }
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F: traits.insert(.latin)
        case 0x400...0x52F: traits.insert(.cyrillic)
        default: break
        }
        self = traits
    }

    /// Letters, and the marks that stand on them.
    static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark:
            true
        default: false
        }
    }
}
