internal import ICU
internal import TextNormalization
internal import Transliteration
internal import TranslationTypes

/// Reads text as words of sounds.
struct SoundReader: Sendable {
    let letters: SoundLetters
    /// The number of each Chinese character that the tables know, and of each syllable, for the others.
    let characters: HanNumbers

    /// The words of a text; signs between words are left out, and so is all that the letters do not tell.
    /// - Parameters:
    ///   - text: a name or a part of one, in any script.
    ///   - language: its language, which tells how Arabic letters are to be read; nil lets the letters tell.
    func words(of text: String, language: LanguageTag?) -> [SoundWord] {
        writtenWords(of: text, language: language).map(\.word)
    }

    /// The same, each word with its letters as they are written.
    func writtenWords(of text: String, language: LanguageTag?) -> [(text: String, word: SoundWord)] {
        Self.words(in: Self.plain(text)).compactMap { letters in
            word(letters, language).map { (String(String.UnicodeScalarView(letters)), $0) }
        }
    }

    /// The words of a text that is ``plain(_:)``: a letter, and what goes on with it.
    static func words(in scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
        var words: [ArraySlice<Unicode.Scalar>] = []
        var start = 0
        while start < scalars.count {
            guard SoundSign(scalars[start]).isLetter else {
                start += 1
                continue
            }
            var end = start
            while end < scalars.count, SoundSign(scalars[end]).isOfWord { end += 1 }
            words.append(scalars[start..<end])
            start = end
        }
        return words
    }

    /// One word of sounds from the letters of a word; nil when none is known.
    private func word(_ scalars: ArraySlice<Unicode.Scalar>, _ language: LanguageTag?) -> SoundWord? {
        switch scalars.first.map(SoundSign.init) {
        case .han: characters.word(scalars)
        case .arabic: word(scalars, in: .arabic(of: language, scalars))
        case .latin: word(scalars, in: .latin)
        case .cyrillic: word(scalars, in: .cyrillic)
        default: nil
        }
    }

    private func word(_ scalars: ArraySlice<Unicode.Scalar>, in writing: Writing) -> SoundWord? {
        var sounds: [UInt16] = []
        for scalar in scalars {
            if let known = letters.sounds(of: scalar, in: writing) {
                sounds += known
            } else if let known = letters.sounds(of: scalar.simpleCaseFold, in: writing) {
                sounds += known
            }
        }
        sounds = letters.joined(sounds, in: writing)
        if sounds.isEmpty { return nil }
        return SoundWord(system: writing.system, sounds: sounds, text: letters.text(sounds[...], in: writing.system))
    }

    /// The scalars composed, presentation forms replaced, look-alike letters put right.
    static func plain(_ text: String) -> [Unicode.Scalar] {
        var scalars = Array(text.unicodeScalars)
        if scalars.contains(where: { $0.value >= 0x300 && needsNormalizing($0.value) }) {
            scalars = NormalizationForm.nfkc.apply(to: scalars)
        }
        if mixesLookAlikes(scalars) {
            scalars = Array(lookAlikes(String(String.UnicodeScalarView(scalars))).unicodeScalars)
        }
        return scalars
    }

    /// Marks, presentation forms, full-width and mathematical letters.
    private static func needsNormalizing(_ value: UInt32) -> Bool {
        value <= 0x36F || (0x1100...0x11FF).contains(value) || (0xF900...0xFAFF).contains(value)
            || (0xFB00...0xFFEF).contains(value) || value >= 0x1D400 && value < 0x20000
    }

    private static func mixesLookAlikes(_ scalars: [Unicode.Scalar]) -> Bool {
        var latin = false, cyrillic = false
        for scalar in scalars {
            switch SoundSign(scalar) {
            case .latin: latin = true
            case .cyrillic: cyrillic = true
            default: break
            }
        }
        return latin && cyrillic
    }

    private static let lookAlikes = Normalizer([.lookAlikes])
}
