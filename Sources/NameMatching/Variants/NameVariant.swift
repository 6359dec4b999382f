public import TranslationTypes

/// One spelling of a name in one language and script, and where it comes from.
public struct NameVariant: Sendable, Hashable {
    /// The language and script of the spelling.
    public let language: LanguageTag
    /// The spelling.
    public let name: String
    /// What made it: the id of a transliteration scheme, `gazetteer`, `ledger`, or `attested`.
    public let scheme: String

    /// - Parameters:
    ///   - language: the language and script of the spelling.
    ///   - name: the spelling.
    ///   - scheme: what made it: the id of a scheme, `gazetteer`, `ledger` or `attested`.
    public init(language: LanguageTag, name: String, scheme: String) {
        self.language = language
        self.name = name
        self.scheme = scheme
    }
}
