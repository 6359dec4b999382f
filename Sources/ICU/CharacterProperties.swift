internal import CICU

/// Unicode properties of one character, from ICU's data.
extension Unicode.Scalar {
    /// The ISO 15924 code of the character's script: `Cyrl`, `Arab`, `Latn`, `Hani`, `Zyyy` (common), `Zinh` …
    public var scriptCode: String {
        // SAFETY: ICU's script names are constant strings.
        unsafe String(cString: cicu_character_script(value))
    }

    /// Letters, and marks that stand for vowels (Alphabetic).
    public var isAlphabetic: Bool { cicu_character_is_alphabetic(value) }
    /// White_Space, which holds U+00A0 and U+3000 but not U+200B.
    public var isWhiteSpace: Bool { cicu_character_is_white_space(value) }
    /// Uppercase (UAX #44): Lu, and signs such as Ⅷ and Ⓐ.
    public var isUppercase: Bool { cicu_character_is_uppercase(value) }
    /// Lowercase (UAX #44): Ll, and letters such as ª and ʰ.
    public var isLowercase: Bool { cicu_character_is_lowercase(value) }
    /// East_Asian_Width wide or full.
    public var isWide: Bool { cicu_character_is_wide(value) }
    /// The value 0–9 of a decimal digit of any script; nil for other characters.
    public var decimalDigit: Int? {
        let value = cicu_character_digit(value)
        return value < 0 ? nil : Int(value)
    }

    /// Simple one-to-one mappings without a language.
    public var simpleLowercase: Unicode.Scalar { Self.checked(cicu_character_lower(value)) }
    /// Leaves ß as it is, since SS is two characters.
    public var simpleUppercase: Unicode.Scalar { Self.checked(cicu_character_upper(value)) }
    /// For comparing without case: statuses C and S of CaseFolding.txt, so that I gives i in every language.
    public var simpleCaseFold: Unicode.Scalar { Self.checked(cicu_character_fold(value)) }

    /// The General_Category in ICU's order.
    public var category: CharacterCategory {
        CharacterCategory(rawValue: cicu_character_category(value)) ?? .unassigned
    }

    private static func checked(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
}

/// General_Category (Unicode 15, table 4-4), numbered as ICU's `UCharCategory`.
public enum CharacterCategory: Int8, Sendable, Hashable {
    case unassigned = 0
    case uppercaseLetter, lowercaseLetter, titlecaseLetter, modifierLetter, otherLetter
    case nonspacingMark, enclosingMark, spacingMark
    case decimalNumber, letterNumber, otherNumber
    case spaceSeparator, lineSeparator, paragraphSeparator
    case control, format, privateUse, surrogate
    case dashPunctuation, openPunctuation, closePunctuation, connectorPunctuation, otherPunctuation
    case mathSymbol, currencySymbol, modifierSymbol, otherSymbol
    case initialQuote, finalQuote

    /// Lu, Ll, Lt, Lm or Lo.
    public var isLetter: Bool { (1...5).contains(rawValue) }
    /// Mn, Me or Mc.
    public var isMark: Bool { (6...8).contains(rawValue) }
    /// Nd, Nl or No, so that digits are among them as well as ½ and Ⅷ.
    public var isNumber: Bool { (9...11).contains(rawValue) }
    /// Pd, Ps, Pe, Pc or Po, or the quotation marks of Pi and Pf.
    public var isPunctuation: Bool { (19...23).contains(rawValue) || rawValue >= 28 }
    /// Sm, Sc, Sk or So, so that + and ₸ are symbols and no punctuation.
    public var isSymbol: Bool { (24...27).contains(rawValue) }
}
