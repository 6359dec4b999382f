import TranslationTypes

/// A grammar as its file says it.
struct GrammarDescription: Sendable {
    var language: LanguageTag?
    var letters = LetterTable()
    var classes: [String: LetterSet] = [:]
    var tiers: [HarmonyTier] = []
    var archiphonemes: [Character: Archiphoneme] = [:]
    /// How stems change.
    var stems: [StemRule] = []
    /// The possessive at the end of a citation.
    var possessed: [StemRule] = []
    /// The stem before that possessive without it.
    var restore: [StemRule] = []
    /// Endings that look like a possessive and are none.
    var unpossessed: [[LetterSet]] = []
    /// Endings that are a possessive even in a term of one word.
    var owned: [[LetterSet]] = []
    var lists: [String: Set<[Letter]>] = [:]
    var environments = ["vowel", "consonant"]
    var wavering = Wavering()
    var slots: [SuffixSlot] = []
    /// The slot after a stem.
    var start = 0

    static let vowelEnvironment: UInt8 = 0
    static let consonantEnvironment: UInt8 = 1

    var vowels: LetterSet { classes["vowel"] ?? LetterSet() }
    /// Letters that only loans have.
    var foreign: LetterSet { classes["foreign"] ?? LetterSet() }
    var silent: LetterSet { classes["silent"] ?? LetterSet() }

    /// How far words may be from the rules.
    struct Wavering: Sendable {
        /// A suffix against the harmony of a stem with mixed vowels, and of one whose vowels agree.
        var harmony = 1
        var uniform = 1
        /// Another value of a tier after the first.
        var rounding = 1
        /// A last letter that may be heard as another.
        var heard: [(letters: LetterSet, as: Letter, cost: Int)] = []
        /// A suffix after a hyphen that does not fit the letter before.
        var hyphen = 1
        /// The highest cost of an analysis.
        var limit = 6
    }
}
