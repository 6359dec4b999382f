public import TranslationTypes
internal import TextNormalization

/// One side of a pair, made ready for evidence: its segments, and its words interned to small numbers.
public struct PreparedText: Sendable {
    /// A word form of the text.
    public struct Word: Sendable, Hashable {
        /// The word in lower case.
        public let form: String
        /// Whether the text writes it with a capital wherever it stands, which marks names where a script has case.
        public let isCapitalized: Bool
        /// The script of the word's first letter: Latin, Cyrillic, Arabic or Han, `unknown` for letters of any other;
        /// `common` for digits.
        public let script: Script

        /// The form with the capital that the text gives it.
        public var writtenForm: String { isCapitalized ? form.prefix(1).uppercased() + form.dropFirst() : form }

        /// Whether the word may be a name: written with a capital wherever it stands, or in a script that has none.
        public var mayBeName: Bool {
            switch script {
            case .common, .han: false
            case .arabic: true
            case .unknown: isCapitalized || !Self.hasCapitals(form)
            default: isCapitalized
            }
        }

        /// Whether the script of the word tells names by capitals: it has cases, and is not Georgian, which has them for headlines.
        private static func hasCapitals(_ form: String) -> Bool {
            guard let first = form.unicodeScalars.first else { return false }
            return first.properties.isLowercase && !(0x10D0...0x10FF).contains(first.value)
        }
    }

    /// The language of the text.
    public let language: LanguageTag
    /// The segments as given.
    public let segments: [String]
    /// Every distinct word.
    public let vocabulary: [Word]
    /// The words of each segment, as indexes of `vocabulary`, in reading order.
    public let words: [[Int32]]

    /// Tokenises the segments.
    init(_ segments: [String], language: LanguageTag) {
        self.language = language
        self.segments = segments
        var builder = PreparedTextBuilder(language: language)
        words = segments.map { builder.words(of: $0) }
        vocabulary = builder.vocabulary
    }

    /// The segments in which each word of the vocabulary stands, rising; one list for each word.
    public func occurrences() -> [[Int]] {
        var result = [[Int]](repeating: [], count: vocabulary.count)
        for (segment, words) in words.enumerated() {
            for word in words where result[Int(word)].last != segment { result[Int(word)].append(segment) }
        }
        return result
    }
}

/// A pair of texts made ready for evidence.
public struct PreparedPair: Sendable {
    /// The source.
    public let source: PreparedText
    /// The target.
    public let target: PreparedText
    /// Whether both sides are of one language and script, so that words need no translation.
    public var isOfOneLanguage: Bool {
        source.language.base == target.language.base
    }

    /// Tokenises both sides.
    public init(_ pair: AlignmentPair) {
        source = PreparedText(pair.source, language: pair.sourceLanguage)
        target = PreparedText(pair.target, language: pair.targetLanguage)
    }
}
