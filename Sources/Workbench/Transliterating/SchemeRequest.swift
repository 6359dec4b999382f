public import TranslationTypes

/// Which schemes a user asked for.
public struct SchemeRequest: Sendable, Hashable {
    /// Ids and aliases.
    public var schemes: [String]
    /// A language and script to bring the text to by the usual scheme, when no scheme is named.
    public var target: LanguageTag?
    /// The language of the text; found out when not given.
    public var source: LanguageTag?
    /// A scheme of the user's own.
    public var rulesFile: String?

    /// Makes a request.
    public init(
        schemes: [String] = [], target: LanguageTag? = nil, source: LanguageTag? = nil, rulesFile: String? = nil
    ) {
        self.schemes = schemes
        self.target = target
        self.source = source
        self.rulesFile = rulesFile
    }
}
