public import TranslationTypes

/// One spelling of a name, as it is listed and written to JSON.
public struct VariantsEntry: Sendable, Hashable, Encodable {
    /// The language and script.
    public let language: LanguageTag
    /// The spelling.
    public let name: String
    /// What made it: `ledger`, `glossary`, `attested`, `gazetteer`, `given`, or the ids of the schemes and practices that led to it.
    public let scheme: String
    /// The place among the spellings of its language and script, from 1.
    public var rank: Int
    /// How often it stands in the memories, inflected forms counted; nil where they were not searched or have none.
    public var count: Int?
    /// The newest day at which it is attested, as ISO 8601 as far as it is known.
    public var date: String?
    /// Where it is attested: memories, glossaries, the ledger.
    public var source: String?
    /// What the ledger or the glossary says of its use.
    public var status: String?
    /// What else a reader should know.
    public var note: String?

    private enum CodingKeys: String, CodingKey {
        case lang, script, name, scheme, rank, count, date, source, status, note
    }

    /// Writes the members that CLI users rely on (`lang`, `script`, `name`, `scheme`, `rank`), and the others where they are known.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(language.nameForm, forKey: .lang)
        try container.encode(language.script.code, forKey: .script)
        try container.encode(name, forKey: .name)
        try container.encode(scheme, forKey: .scheme)
        try container.encode(rank, forKey: .rank)
        try container.encodeIfPresent(count, forKey: .count)
        try container.encodeIfPresent(date, forKey: .date)
        try container.encodeIfPresent(source, forKey: .source)
        try container.encodeIfPresent(status, forKey: .status)
        try container.encodeIfPresent(note, forKey: .note)
    }
}

extension LanguageTag {
    /// The tag as tables of names write it: Chinese always with its script (`zh-Hans`).
    var nameForm: String { self == .chinese ? "zh-Hans" : description }
}
