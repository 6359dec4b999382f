/// Named changes that a ``Normalizer`` makes, each of which can be asked for alone.
///
/// Whatever the set, the steps run in one fixed order, the order of the declarations below. Steps that take marks
/// away and steps that decompose come before composition, and whatever needs whole words comes after it, so that no
/// step makes new work for an earlier one; when anything changed, composition runs once more at the end.
public struct NormalizationSteps: OptionSet, Sendable, Hashable {
    /// One bit for each step.
    public let rawValue: UInt32

    /// Reads the bits of a set.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Variation selectors U+FE00–FE0F and U+E0100–E01EF away.
    public static let variationSelectors = NormalizationSteps(rawValue: 1 << 0)
    /// The Arabic stretching sign U+0640 away.
    public static let tatweel = NormalizationSteps(rawValue: 1 << 1)
    /// Takes away characters without a shape: zero width spaces and joiners, soft hyphens, byte order marks,
    /// bidi marks, control characters. Joiners stay inside emoji, in Indic scripts, and ZWNJ in Persian and its like.
    public static let invisibleMarks = NormalizationSteps(rawValue: 1 << 2)
    /// Arabic presentation forms (U+FB50–FDFF, U+FE70–FEFF) and Kazakh hamza digraphs (U+0675–0678) to letters, by
    /// the language: `ﻪ` is `ە` in Uyghur and Kazakh, `ه` in Arabic.
    public static let presentationForms = NormalizationSteps(rawValue: 1 << 3)
    /// Arabic vowel signs and Koranic marks away; hamza and madda above letters stay.
    public static let harakat = NormalizationSteps(rawValue: 1 << 4)
    /// Full-width Latin letters and digits to ASCII; full-width punctuation stays.
    public static let fullWidth = NormalizationSteps(rawValue: 1 << 5)
    /// Ligatures, `℃`, `㎞`, Roman number signs and Kangxi radicals to ordinary letters; `²` and `①` stay.
    public static let compatibility = NormalizationSteps(rawValue: 1 << 6)
    /// Canonical composition (NFC, UAX #15).
    public static let composition = NormalizationSteps(rawValue: 1 << 7)
    /// Every kind of space to U+0020, every kind of line end to U+000A.
    public static let spaces = NormalizationSteps(rawValue: 1 << 8)
    /// Quotation marks of every kind to `"`, apostrophes, primes and single marks to `'`.
    public static let quotes = NormalizationSteps(rawValue: 1 << 9)
    /// Dashes, hyphens and the minus sign to `-`.
    public static let dashes = NormalizationSteps(rawValue: 1 << 10)
    /// `…` to `...`.
    public static let ellipsis = NormalizationSteps(rawValue: 1 << 11)
    /// Chinese, full-width and Arabic punctuation to ASCII, and middle dots to one (`·`).
    public static let punctuation = NormalizationSteps(rawValue: 1 << 12)
    /// Arabic-Indic and Persian digits to ASCII.
    public static let digits = NormalizationSteps(rawValue: 1 << 13)
    /// Letters of another script that look the same, by the script of the word and by the language.
    public static let lookAlikes = NormalizationSteps(rawValue: 1 << 14)
    /// Russian `ё` to `е`.
    public static let yo = NormalizationSteps(rawValue: 1 << 15)
    /// Lower case, by the language: `I` is `ı` in Kazakh Latin, Turkish and Azerbaijani.
    public static let lowercase = NormalizationSteps(rawValue: 1 << 16)
    /// Runs of white space to one space, none at the ends.
    public static let whitespaceRuns = NormalizationSteps(rawValue: 1 << 17)

    /// What is safe for text that is kept and shown: nothing that a reader can see is lost.
    public static let storage: NormalizationSteps = [.invisibleMarks, .presentationForms, .composition]

    /// A key for comparison: two texts that a reader takes for the same have the same key.
    public static let matching: NormalizationSteps = [
        .invisibleMarks, .presentationForms, .variationSelectors, .tatweel, .harakat, .fullWidth, .compatibility,
        .composition, .spaces, .quotes, .dashes, .ellipsis, .punctuation, .digits, .lookAlikes, .yo, .lowercase,
        .whitespaceRuns,
    ]

    /// What shows a language's letters as its writers mean them, without folding one language's letters to another's.
    static let forIdentification: NormalizationSteps = [
        .invisibleMarks, .presentationForms, .variationSelectors, .tatweel, .harakat, .fullWidth, .composition,
        .quotes, .lookAlikes, .lowercase,
    ]

    /// Steps whose results a later step may have to change again.
    static let producers: NormalizationSteps = [
        .invisibleMarks, .presentationForms, .harakat, .fullWidth, .compatibility, .composition,
    ]
}
