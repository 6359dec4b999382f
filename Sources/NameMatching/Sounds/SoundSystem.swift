/// A set of letters in which sounds are compared; every way of writing is read in one of them.
enum SoundSystem: Int, Sendable, Hashable, CaseIterable {
    /// Latin letters of any language.
    case latin
    /// Cyrillic letters of any language, and the Arabic letters of Uyghur and Kazakh, which write the same sounds.
    case cyrillic
    /// Arabic letters of languages that leave vowels out.
    case abjad
    /// Chinese characters, a syllable each.
    case han

    /// The name of the system in data files.
    init?(name: some StringProtocol) {
        switch name {
        case "latin": self = .latin
        case "cyrillic": self = .cyrillic
        case "abjad": self = .abjad
        case "han": self = .han
        default: return nil
        }
    }
}
