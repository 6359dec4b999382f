internal import Terminology
internal import TextNormalization
public import TranslationTypes
public import Transliteration

/// Finds terms in one text.
public struct TermSearch: Sendable {
    /// What was found.
    public struct Result: Sendable {
        /// The language of the text, given or found out.
        public let language: LanguageTag
        /// The places in order.
        public let matches: [FoundTerm]
        private let scalars: [Unicode.Scalar]

        init(_ text: String, language: LanguageTag, matches: [FoundTerm]) {
            self.language = language
            self.matches = matches
            scalars = Array(text.unicodeScalars)
        }

        /// The words at a place.
        public func text(of match: FoundTerm) -> String {
            String(String.UnicodeScalarView(scalars[match.start..<match.end]))
        }

        /// One JSON object: `language`, `matches`.
        public func json() throws -> String {
            try JSONFragment.text(Written(language: language.description, matches: matches))
        }

        private struct Written: Encodable {
            let language: String
            let matches: [FoundTerm]
        }
    }

    private let glossary: GlossaryTerms?
    private let term: String?
    private let data: any LanguageData

    /// Searches for the terms of a glossary, or for one term.
    public init(_ glossary: GlossaryTerms?, term: String? = nil, data: any LanguageData = InstalledLanguageData()) {
        self.glossary = glossary
        self.term = term
        self.data = data
    }

    /// The places of a text.
    public func search(_ text: String, language: LanguageTag?) -> Result {
        let language = language ?? LanguageIdentifier.standard.identify(text).language
        if let term {
            var scanner = TermRecognizer([SoughtTerm(typed: term, language: language)], data: data).scanner(
                for: language)
            let found = FoundTerm.all(scanner.occurrences(in: text), in: text) { _ in (term, nil, nil) }
            return Result(text, language: language, matches: found)
        }
        guard let glossary else { return Result(text, language: language, matches: []) }
        var scanner = glossary.recognizer.scanner(for: language)
        let found = FoundTerm.all(scanner.occurrences(in: text), in: text) { glossary.description(of: $0) }
        return Result(text, language: language, matches: found)
    }
}
