public import TranslationTypes

/// What the memories hold for a text.
public struct LookUpResult: Sendable, Hashable {
    /// A unit whose text is the one looked up, or like it.
    public struct Match: Sendable, Hashable {
        /// How a match came about.
        public enum Kind: String, Sendable, Hashable {
            /// The same text between the same neighbours: 101.
            case context
            /// The same text: 100.
            case exact
            /// A text like it: below 100.
            case fuzzy
        }

        /// The text that the memory holds, without inline codes.
        public let source: String
        /// The tag in the memory, which may name a script or region that was not asked for.
        public let sourceLanguage: LanguageTag
        /// Its translation from the same unit, without inline codes.
        public let target: String
        /// The tag in the memory, which may name a script or region that was not asked for.
        public let targetLanguage: LanguageTag
        /// Percent, rounded down.
        public let score: Int
        /// Follows from the score: 101 is context, 100 exact, anything less fuzzy.
        public let kind: Kind
        /// The memory's name, without folder and ending.
        public let memory: String
        /// The unit's id in its memory.
        public let unit: String
    }

    /// The text as it was given, not normalised.
    public let text: String
    /// The language looked in: the one given, or else the one that the text's letters and words show.
    public let language: LanguageTag
    /// The lowest score that was asked for.
    public let minimumScore: Int
    /// Best first.
    public let matches: [Match]

    /// The result as one JSON object, with the fields of the batch form.
    public func json() throws -> String {
        struct Answer: Encodable {
            let text: String
            let from: String
            let matches: [WrittenMatch]
        }
        return try JSONFragment.text(Answer(text: text, from: "\(language)", matches: matches.map(WrittenMatch.init)))
    }

    /// A match in the fixed fields of the batch form.
    struct WrittenMatch: Encodable {
        let source: String
        let target: String
        let target_lang: String
        let score: Int
        let kind: String
        let memory: String
        let unit: String

        init(_ match: Match) {
            source = match.source
            target = match.target
            target_lang = "\(match.targetLanguage)"
            score = match.score
            kind = match.kind.rawValue
            memory = match.memory
            unit = match.unit
        }
    }
}
