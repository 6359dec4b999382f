import ICU

/// A set of characters as a regular expression names it: a letter, `\s`, `[«„“]`, `[\p{L}&&[^ы]]`.
indirect enum CharacterClass: Hashable, Sendable {
    case scalars(Set<Unicode.Scalar>)
    case range(Unicode.Scalar, Unicode.Scalar)
    /// Bits are `CharacterCategory.rawValue`s.
    case categories(UInt32)
    case whiteSpace
    case alphabetic
    /// An ISO 15924 code.
    case script(String)
    case union([CharacterClass])
    case intersection([CharacterClass])
    case complement(CharacterClass)
    /// The characters that are in the class in one of their cases.
    case ignoringCase(CharacterClass)
    /// No character but an edge of the text, which the automata meet as a symbol of its own.
    case textEdge

    static func scalar(_ scalar: Unicode.Scalar) -> CharacterClass { .scalars([scalar]) }

    /// The class of every character.
    static let any = CharacterClass.complement(.scalars([]))

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .scalars(let set): set.contains(scalar)
        case .range(let first, let last): first <= scalar && scalar <= last
        case .categories(let bits): bits >> UInt32(scalar.category.rawValue) & 1 == 1
        case .whiteSpace: scalar.isWhiteSpace
        case .alphabetic: scalar.isAlphabetic
        case .script(let code): scalar.scriptCode == code
        case .union(let parts): parts.contains { $0.contains(scalar) }
        case .intersection(let parts): parts.allSatisfy { $0.contains(scalar) }
        case .complement(let part): !part.contains(scalar)
        case .ignoringCase(let part): Self.cases(of: scalar).contains { part.contains($0) }
        case .textEdge: false
        }
    }

    private static func cases(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        [scalar, scalar.simpleLowercase, scalar.simpleUppercase, scalar.simpleCaseFold]
    }
}

// MARK: - The classes of ICU's expressions

extension CharacterClass {
    /// `\w` (ICU regexst.cpp).
    static let wordCharacter = CharacterClass.union([
        .alphabetic, .categories(mask([.nonspacingMark, .enclosingMark, .spacingMark, .decimalNumber])),
        .categories(mask([.connectorPunctuation])), .scalars(["\u{200C}", "\u{200D}"]),
    ])

    /// `\d`.
    static let decimalDigit = CharacterClass.categories(mask([.decimalNumber]))

    /// What `\b` looks through: marks and format characters (ICU rematch.cpp, isWordBoundary).
    static let transparentToBoundary = CharacterClass.categories(mask([.nonspacingMark, .enclosingMark, .format]))

    /// A character beside which, with a word character on the other side, `\b` matches.
    static let beyondBoundary = CharacterClass.complement(.union([wordCharacter, transparentToBoundary]))

    /// `.`: all but the ends of lines (ICU regexcmp.cpp).
    static let notLineEnd = CharacterClass.complement(
        .scalars(["\n", "\u{0B}", "\u{0C}", "\r", "\u{85}", "\u{2028}", "\u{2029}"]))

    /// The class behind `\p{name}`; nil when this engine does not know the name.
    static func property(_ name: String) -> CharacterClass? {
        if let bits = generalCategories[name] { return .categories(bits) }
        switch name {
        case "Alphabetic", "Alpha": return .alphabetic
        case "White_Space", "WhiteSpace": return .whiteSpace
        default:
            let script = name.hasPrefix("script=") ? name.dropFirst("script=".count) : name[...]
            return scripts[String(script)].map(CharacterClass.script)
        }
    }

    /// Whether every character of the class is surely one of `\w`; false also when that is not easily told.
    var isSurelyOfWords: Bool {
        switch self {
        case .scalars(let set): set.allSatisfy { Self.wordCharacter.contains($0) }
        case .range(let first, let last):
            last.value - first.value < Self.widestCheckedRange
                && (first.value...last.value).allSatisfy {
                    Unicode.Scalar($0).map(Self.wordCharacter.contains) ?? false
                }
        case .categories(let bits): bits & ~Self.wordCategories == 0
        case .alphabetic: true
        case .union(let parts): parts.allSatisfy(\.isSurelyOfWords)
        case .intersection(let parts): parts.contains(where: \.isSurelyOfWords)
        case .ignoringCase(let part): part.isSurelyOfWords
        case .whiteSpace, .script, .complement, .textEdge: false
        }
    }

    /// Code points: the CJK block, the widest range that a rule is likely to write.
    private static let widestCheckedRange: UInt32 = 0x6000

    private static func mask(_ categories: [CharacterCategory]) -> UInt32 {
        categories.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }

    private static func mask(_ range: ClosedRange<UInt32>) -> UInt32 { range.reduce(0) { $0 | 1 << $1 } }

    /// Letters, marks and decimal numbers.
    private static let wordCategories = mask(1...9)

    /// The General_Category aliases (Unicode PropertyValueAliases) as bits of `CharacterCategory`.
    private static let generalCategories: [String: UInt32] = [
        "Lu": mask(1...1), "Ll": mask(2...2), "Lt": mask(3...3), "Lm": mask(4...4), "Lo": mask(5...5),
        "L": mask(1...5), "Mn": mask(6...6), "Me": mask(7...7), "Mc": mask(8...8), "M": mask(6...8),
        "Nd": mask(9...9), "Nl": mask(10...10), "No": mask(11...11), "N": mask(9...11),
        "Zs": mask(12...12), "Zl": mask(13...13), "Zp": mask(14...14), "Z": mask(12...14),
        "Cc": mask(15...15), "Cf": mask(16...16), "Pd": mask(19...19), "Ps": mask(20...20),
        "Pe": mask(21...21), "Pc": mask(22...22), "Po": mask(23...23), "Sm": mask(24...24),
        "Sc": mask(25...25), "Sk": mask(26...26), "So": mask(27...27), "S": mask(24...27),
        "Pi": mask(28...28), "Pf": mask(29...29), "P": mask(19...23) | mask(28...29),
    ]

    private static let scripts = [
        "Latin": "Latn", "Cyrillic": "Cyrl", "Arabic": "Arab", "Han": "Hani", "Greek": "Grek", "Hiragana": "Hira",
        "Katakana": "Kana", "Hangul": "Hang", "Hebrew": "Hebr", "Armenian": "Armn", "Georgian": "Geor",
        "Devanagari": "Deva", "Thai": "Thai", "Mongolian": "Mong", "Tibetan": "Tibt",
    ]
}
