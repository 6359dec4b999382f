public import TranslationTypes

/// The batch form of `names variants`: reads `name` and optionally `lang` and `kind`; adds `variants`.
public struct VariantsBatch: BatchTransform {
    private let search: VariantsSearch
    private let targets: [LanguageTag]
    private let limit: Int

    /// - Parameters:
    ///   - search: what tells the spellings.
    ///   - targets: the languages, or languages and scripts, that are wanted; all when empty.
    ///   - limit: how many of each language and script at most.
    public init(_ search: VariantsSearch, to targets: [LanguageTag] = [], limit: Int = VariantsSearch.defaultLimit) {
        self.search = search
        self.targets = targets
        self.limit = limit
    }

    /// The member `variants`: `lang`, `script`, `name`, `scheme`, `rank`, and what is known of the use.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let language = try query.lang.map { try LanguageTag($0) }
        let kind = try query.kind.map { text in
            guard let kind = VariantsKind(rawValue: text) else {
                throw WorkbenchError("“\(text)” is no kind of name", advice: "Known are person and place.")
            }
            return kind
        }
        let result = try search.variants(
            of: query.name, language: language, kind: kind, to: targets, limit: limit)
        var members = [("variants", try JSONFragment.bytes(result.variants))]
        if !result.notes.isEmpty { members.append(("notes", try JSONFragment.bytes(result.notes))) }
        return members
    }

    private struct Query: Decodable {
        let name: String
        let lang: String?
        let kind: String?
    }
}
