/// A choice of suffixes, one of which comes next.
struct SuffixSlot: Sendable {
    let name: String
    var entries: [Entry] = []

    /// One suffix, or none, and the slot after it.
    struct Entry: Sendable {
        /// Empty for a step without letters.
        var gloss = ""
        var form: [Element] = []
        var features: Features = []
        /// The slot's number; nil at the end of the word.
        var next: Int?
        /// The environment of the stem that it asks for, when its first letter does not tell.
        var environment: UInt8?
        var cost = 0
        /// The harmony after it, when its letters do not tell.
        var sets: UInt8?
    }

    /// A piece of a suffix's form.
    enum Element: Sendable, Hashable {
        case letter(Letter)
        case hyphen
        /// An archiphoneme by its name.
        case archiphoneme(Character)
        /// What stands after a consonant only.
        indirect case afterConsonant(Element)
        /// What stands after a vowel only.
        indirect case afterVowel(Element)

        /// What stands after a vowel or after a consonant; nil when it is left out there.
        func standing(afterVowel: Bool) -> Element? {
            switch self {
            case .afterConsonant(let element): afterVowel ? nil : element
            case .afterVowel(let element): afterVowel ? element : nil
            default: self
            }
        }
    }
}

/// A sound of suffixes whose letter depends on what stands before.
struct Archiphoneme: Sendable {
    /// One letter and when it is written.
    struct Variant: Sendable {
        let letter: Letter
        /// The values that the tiers must have: number of tier and value.
        var values: [(tier: Int, value: UInt8)] = []
        /// The last letter before.
        var after: LetterSet?
    }

    /// The first that fits is written.
    var variants: [Variant] = []
}
