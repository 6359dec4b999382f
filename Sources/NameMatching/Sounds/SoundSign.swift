internal import ICU

/// What a character is to the reading of names.
enum SoundSign: Sendable, Hashable {
    case latin, cyrillic, arabic, han
    /// Marks, apostrophes and invisible signs: part of a word, without a sound.
    case silent
    /// Everything else parts words.
    case separator

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: self = .latin
        case 0x27, 0x60, 0xB4, 0x2B9...0x2C1, 0x2018, 0x2019, 0x201B: self = .silent
        case 0...0xBF, 0xD7, 0xF7: self = .separator
        case 0xC0...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F: self = .latin
        case 0x300...0x36F, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8,
            0x6EA...0x6ED:
            self = .silent
        case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xAD, 0xFEFF, 0xFE00...0xFE0F: self = .silent
        case 0x400...0x52F: self = .cyrillic
        case 0x620...0x6FF: self = scalar.properties.isAlphabetic ? .arabic : .separator
        case 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x33FFF: self = .han
        default: self = .separator
        }
    }

    /// Whether a word can begin with it.
    var isLetter: Bool { self != .separator && self != .silent }
    /// Whether it goes on with a word.
    var isOfWord: Bool { self != .separator }
}
