public import TranslationTypes

/// One name of a place in one language and script: a line of the gazetteer.
public struct PlaceName: Sendable, Hashable {
    /// The language, and the script where it is not the language's usual one: `ug`, `kk-Arab`.
    public let language: LanguageTag
    /// The name as written.
    public let name: String
    /// How the name stands to the place.
    public let status: PlaceNameStatus
    /// The year from which the name is or was used; nil when it is not known or of no interest.
    public let since: Int?
    /// The year until which the name was used; nil when it is not known or the name is still used.
    public let until: Int?
    /// Where the name is taken from: `GeoNames 1529435`, `general knowledge`.
    public let source: String

    /// - Parameters:
    ///   - language: the language, with the script where it is not the usual one.
    ///   - name: the name as written.
    ///   - status: how the name stands to the place.
    ///   - since: the year from which it is or was used.
    ///   - until: the year until which it was used.
    ///   - source: where the name is taken from.
    public init(
        language: LanguageTag, name: String, status: PlaceNameStatus, since: Int? = nil, until: Int? = nil,
        source: String
    ) {
        self.language = language
        self.name = name
        self.status = status
        self.since = since
        self.until = until
        self.source = source
    }
}
