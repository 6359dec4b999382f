internal import NameMatching
internal import TranslationTypes

/// The batch form of finding names: reads `text`, optionally `lang`; adds `names`, with offsets in code points.
public struct FindNamesBatch: BatchTransform {
    private let spotter: any NameSpotter

    /// Finds what the shipped gazetteer, a workspace and the forms of names tell.
    /// - Parameter workspace: whose ledger and glossaries are read; nil for none.
    /// - Throws: what reading the ledger and the glossaries throws, with file and line.
    public init(workspace: Workspace?) throws { spotter = try NameFinder(workspace: workspace) }

    /// Finds with some spotter.
    init(_ spotter: any NameSpotter) { self.spotter = spotter }

    /// The member `names`.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let language = try query.lang.map { try LanguageTag($0) }
        let names = FoundNameSpan.all(spotter.names(in: query.text, language: language), in: query.text)
        return [("names", try JSONFragment.bytes(names))]
    }

    private struct Query: Decodable {
        let text: String
        let lang: String?
    }
}
