public import TranslationTypes

/// One spelling of a name in one language and script, and where it comes from.
public struct NameVariant: Sendable, Hashable {
    /// The language and script of the spelling.
    public let language: LanguageTag
    /// The spelling.
    public let name: String
    /// What made it: the id of a transliteration scheme, `gazetteer`, `ledger`, or `attested`.
    public let scheme: String
    /// How the name stands to what it names, where that is known: `official`, `exonym`, `former`; see ``PlaceNameStatus``.
    public let status: String?
    /// Where a known name is taken from: `GeoNames 1529435`.
    public let source: String?

    /// - Parameters:
    ///   - language: the language and script of the spelling.
    ///   - name: the spelling.
    ///   - scheme: what made it: the id of a scheme, `gazetteer`, `ledger` or `attested`.
    ///   - status: how the name stands to what it names; nil when that is not known.
    ///   - source: where a known name is taken from; nil when it was made.
    public init(language: LanguageTag, name: String, scheme: String, status: String? = nil, source: String? = nil) {
        self.language = language
        self.name = name
        self.scheme = scheme
        self.status = status
        self.source = source
    }
}
