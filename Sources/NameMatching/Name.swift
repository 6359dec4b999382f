public import TranslationTypes

/// A name as somebody wrote it, with what is known about it.
///
///     Name("萨依拉古丽·萨吾提巴依", language: .chinese, kind: .person)
public struct Name: Sendable, Hashable {
    /// The name as written.
    public let text: String
    /// The language that it is written in; nil when it is not known and the letters must tell.
    public let language: LanguageTag?
    /// What it names; nil when that is not known.
    public let kind: NameKind?

    /// - Parameters:
    ///   - text: the name as written, in any script.
    ///   - language: the language that it is written in; nil lets the letters tell.
    ///   - kind: what it names; nil when that is not known.
    public init(_ text: String, language: LanguageTag? = nil, kind: NameKind? = nil) {
        self.text = text
        self.language = language
        self.kind = kind
    }
}
