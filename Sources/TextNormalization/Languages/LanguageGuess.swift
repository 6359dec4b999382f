public import TranslationTypes

/// The language that a text seems to be in, and how sure that is.
public struct LanguageGuess: Sendable, Hashable {
    /// A language with the chance that it is the text's.
    public struct Candidate: Sendable, Hashable {
        /// The language, with its script where that is not the usual one.
        public let language: LanguageTag
        /// 0…1.
        public let probability: Double

        /// Puts a language and its chance together.
        public init(language: LanguageTag, probability: Double) {
            self.language = language
            self.probability = probability
        }
    }

    /// The likeliest language, with its script where that is not the usual one (`kk-Arab`, `ug-Latn`) and always for
    /// Chinese; `LanguageTag.undetermined` when the text is like none that is known.
    public let language: LanguageTag
    /// The chance, 0…1, that ``language`` is right: of guesses with 0.9, nine in ten are.
    public let confidence: Double
    /// The next likely languages, the likeliest first; those below one in a thousand are left out.
    public let runnersUp: [Candidate]

    /// Ranks candidates, equal ones in the order given; `und` with confidence 0 when there are none.
    init(_ candidates: [Candidate]) {
        let ranked = candidates.sorted { $0.probability > $1.probability }
        language = ranked.first?.language ?? .undetermined
        confidence = ranked.first?.probability ?? 0
        runnersUp = Array(ranked.dropFirst().prefix { $0.probability >= Self.leastProbability })
    }

    private static let leastProbability = 0.001
}
