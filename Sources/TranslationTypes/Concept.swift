/// One thing and what it is called: an entry of a termbase (ISO 30042: `conceptEntry`).
public struct Concept: Sendable, Hashable {
    /// The identifier, unique in its termbase.
    public var identifier: String
    /// The field of knowledge; nil when none is given.
    public var subject: String?
    /// What the concept is, once for each language in which that is written down.
    public var definitions: [Definition]
    /// The terms in the order of the file.
    public var terms: [Term]
    /// What else the file says of the concept, in its order.
    public var details: [TermDetail]
    /// What the file says of all terms of one language (ISO 30042: `langSec`), in its order.
    public var languageDetails: [LanguageTag: [TermDetail]]

    /// Puts a concept together.
    public init(
        identifier: String, subject: String? = nil, definitions: [Definition] = [], terms: [Term] = [],
        details: [TermDetail] = [], languageDetails: [LanguageTag: [TermDetail]] = [:]
    ) {
        self.identifier = identifier
        self.subject = subject
        self.definitions = definitions
        self.terms = terms
        self.details = details
        self.languageDetails = languageDetails
    }
}

/// What a concept is, in words.
public struct Definition: Sendable, Hashable {
    /// The language of the words; nil when the file gives the definition for all languages.
    public var language: LanguageTag?
    /// The words.
    public var text: String
    /// Where they are from.
    public var source: String?

    /// Puts a definition together.
    public init(_ text: String, language: LanguageTag? = nil, source: String? = nil) {
        self.language = language
        self.text = text
        self.source = source
    }
}
