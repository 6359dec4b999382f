public import TranslationTypes

/// Tells which language, and which script of it, a text is in.
///
/// Knows Kazakh and Uyghur in three scripts each, Russian, both forms of Chinese and English, and beside them about
/// thirty neighbours, so that Kyrgyz is not called Kazakh nor Persian Uyghur. The evidence is the likelihood of the
/// letters after those before them (see `Scripts/train-language-profiles.py`) and, for Chinese, the characters that
/// only one form has.
///
///     LanguageIdentifier().identify("Алматы облысы").language   // kk
///     LanguageIdentifier().identify("شىنجاڭ ئۇيغۇر").language    // ug
///
/// Reads at most ``LanguageIdentifier/mostCharacters`` of a text. The first call reads the embedded statistics.
public struct LanguageIdentifier: Sendable {
    /// Expects the five languages of the project; made once, for whoever asks about many texts.
    public static let standard = LanguageIdentifier()

    /// Languages that are likelier than others before the text is read.
    public let expected: [LanguageTag]

    private let prepare = Normalizer(.forIdentification)
    private let weights: LanguageWeights

    /// Prepares to expect some languages, in every script of theirs; by default the five of the project.
    public init(expecting expected: [LanguageTag] = LanguageTag.workingLanguages) {
        self.expected = expected
        weights = LanguageWeights(expected: expected)
    }

    /// The language of a text of any length; `und` for one without letters.
    public func identify(_ text: String) -> LanguageGuess { LanguageGuess(weights.candidates(for: evidence(of: text))) }

    /// The language of a document and of each of its segments.
    ///
    /// A segment that says little by itself is taken for the document's language; one that is clearly in another
    /// language keeps that.
    public func identify(segments: [String]) -> (document: LanguageGuess, segments: [LanguageGuess]) {
        let each = segments.map { evidence(of: $0) }
        var all = LanguageEvidence()
        for evidence in each { all.add(evidence) }
        let document = LanguageGuess(weights.candidates(for: all))
        let informed = weights.leaning(to: document)
        return (document, each.map { LanguageGuess(informed.candidates(for: $0)) })
    }

    /// The most characters of one text that are read: a few pages say all there is to say.
    public static let mostCharacters = 20_000

    private func evidence(of text: String) -> LanguageEvidence {
        let isLong = text.utf8.count > Self.mostCharacters
        let beginning = isLong ? String(text.unicodeScalars.prefix(Self.mostCharacters)) : text
        return LanguageEvidence(prepare(beginning), limit: Self.mostCharacters)
    }
}
