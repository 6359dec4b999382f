internal import ICU
internal import TextNormalization
internal import TranslationTypes

extension SoundReader {
    /// The letters as written, in lower case, for each sound of a text's words one after the other; a letter that writes several
    /// sounds stands for the first of them; letters without a sound stand with the next, marks with the one before.
    /// - Parameters:
    ///   - text: what ``words(of:language:)`` read.
    ///   - language: its language.
    ///   - system: words of other systems are left out.
    func spelling(of text: String, language: LanguageTag?, system: SoundSystem) -> [String] {
        Self.words(in: Self.plain(text)).flatMap { word -> [String] in
            guard let writing = Writing(String(String.UnicodeScalarView(word)), language: language),
                writing.system == system
            else { return [] }
            return writing == .han ? Self.characters(of: word) : spelling(of: word, in: writing)
        }
    }

    private static func characters(of word: ArraySlice<Unicode.Scalar>) -> [String] {
        word.filter { SoundSign($0) == .han }.map { String(Character($0)) }
    }

    private func spelling(of word: ArraySlice<Unicode.Scalar>, in writing: Writing) -> [String] {
        var sounds: [UInt16] = []
        var written: [String] = []
        var silent = ""
        for scalar in word {
            if SoundSign(scalar) == .silent, !written.isEmpty {
                written[written.count - 1].unicodeScalars.append(scalar)
                continue
            }
            let known =
                letters.sounds(of: scalar, in: writing) ?? letters.sounds(of: scalar.simpleCaseFold, in: writing) ?? []
            silent += String(Character(scalar)).lowercased()
            for sound in known {
                sounds.append(sound)
                written.append(silent)
                silent = ""
                let kept = letters.joined(sounds, in: writing)
                while written.count > kept.count, written.count > 1 {
                    let last = written.removeLast()
                    written[written.count - 1] += last
                }
                sounds = kept
            }
        }
        if !written.isEmpty { written[written.count - 1] += silent }
        return written
    }
}
