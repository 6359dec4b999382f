internal import TranslationTypes

/// The batch form of the concordance: reads `text`, `from`, `to`, and optionally `limit`; adds `hits`.
public struct ConcordanceBatch: BatchTransform {
    private let concordance: Concordance

    /// Answers every line from one concordance, whose indexes stay from line to line.
    public init(_ concordance: Concordance) { self.concordance = concordance }

    /// The member `hits`, one object for each segment and translation; without `from` or `to`, in all languages.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let result = try concordance.hits(
            for: query.text, from: try query.from.map { try LanguageTag($0) },
            to: try query.to.map { try LanguageTag($0) }, limit: query.limit)
        return [("hits", try JSONFragment.bytes(result.hits.flatMap(ConcordanceResult.WrittenHit.all)))]
    }

    private struct Query: Decodable {
        let text: String
        let from: String?
        let to: String?
        let limit: Int?
    }
}
