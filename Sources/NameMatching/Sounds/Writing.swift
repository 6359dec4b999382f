internal import TranslationTypes

/// A way of writing that letters are read in, by one column of `letters.tsv`.
enum Writing: String, Sendable, Hashable {
    case latin, cyrillic, uyghur, kazakh, abjad, han

    /// The letters that its words are read as.
    var system: SoundSystem {
        switch self {
        case .latin: .latin
        case .cyrillic, .uyghur, .kazakh: .cyrillic
        case .abjad: .abjad
        case .han: .han
        }
    }

    /// How a text is written, by its first letter and its language; nil for a text without letters.
    init?(_ text: String, language: LanguageTag?) {
        let scalars = text.unicodeScalars
        guard let first = scalars.first(where: { SoundSign($0).isLetter }) else { return nil }
        switch SoundSign(first) {
        case .latin: self = .latin
        case .cyrillic: self = .cyrillic
        case .han: self = .han
        default: self = .arabic(of: language, Array(scalars)[...])
        }
    }

    /// Whether its text runs from right to left.
    var isRightToLeft: Bool { self == .uyghur || self == .kazakh || self == .abjad }

    /// How a word in Arabic letters is written: as its language says, otherwise as its letters tell.
    static func arabic(of language: LanguageTag?, _ scalars: ArraySlice<Unicode.Scalar>) -> Writing {
        switch language?.language {
        case "ug": .uyghur
        case "kk": .kazakh
        case "ar", "fa", "ur", "ps": .abjad
        default: scalars.contains { uyghurLetters.contains($0.value) } ? .uyghur : .abjad
        }
    }

    /// Letters that Uyghur writes and Arabic, Persian and Urdu do not: ە ې ۆ ۈ ڭ ۋ.
    private static let uyghurLetters: Set<UInt32> = [0x6D5, 0x6D0, 0x6C6, 0x6C8, 0x6AD, 0x6CB]
}
