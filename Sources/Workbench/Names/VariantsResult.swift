public import TranslationTypes

/// The spellings of one name, the workspace's own first.
public struct VariantsResult: Sendable, Hashable, Encodable {
    /// The name as asked for.
    public let name: String
    /// The language and script that it was read in.
    public let language: LanguageTag
    /// The spellings, grouped by language and script, ranked within each group.
    public let variants: [VariantsEntry]
    /// What a reader must know of them, a sentence each.
    public let notes: [String]

    private enum CodingKeys: String, CodingKey { case name, lang, variants, notes }

    /// Writes `name`, `lang`, `variants`, and `notes` where there are any.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(language.nameForm, forKey: .lang)
        try container.encode(variants, forKey: .variants)
        if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
    }

    /// One JSON object.
    public func json() throws -> String { try JSONFragment.text(self) }
}
