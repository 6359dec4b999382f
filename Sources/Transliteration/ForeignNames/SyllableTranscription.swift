internal import ICU

/// Writes the names of a language of our own in Chinese characters, syllable by syllable; settled names first.
///
/// `Нұрлан Қайрат` becomes `努尔兰·凯拉特`. A word with a letter that the table lacks passes through, as does other text.
struct SyllableTranscription: Stage {
    /// The language whose names are written.
    enum Language: String, Sendable {
        case russian, kazakh, uyghur

        var letters: NameToken.Letters { self == .uyghur ? .arabic : .cyrillic }

        var syllables: NameSyllables {
            switch self {
            case .russian: EmbeddedNames.russianInChinese
            case .kazakh: EmbeddedNames.kazakhInChinese
            case .uyghur: EmbeddedNames.uyghurInChinese
            }
        }
    }

    let language: Language

    func pieces(of text: String) -> [Piece] {
        NameToken.tokens(of: text, in: language.letters).map {
            Piece(source: $0.range, output: forms(of: $0).first?.form ?? $0.text)
        }
    }

    func candidates(for text: String, limit: Int) -> [String] {
        let words = NameToken.tokens(of: text, in: language.letters).map { forms(of: $0) }
        return NameDecoder.Candidate.combined(words, limit: max(1, limit))
    }

    private func forms(of token: NameToken) -> [NameDecoder.Candidate] {
        let written: [String] =
            switch token.kind {
            case .other: []
            case .space: [NameTarget.chinese.space]
            case .initial: language.syllables.forms(of: NameWord(token.text.dropLast()).small)
            case .word: language.syllables.forms(of: NameWord(token.text[...]).small)
            }
        return (written.isEmpty ? [token.text] : written).enumerated().map { index, form in
            NameDecoder.Candidate(form: form, cost: Float(index) * NameTranscription.costOfNextForm)
        }
    }
}
