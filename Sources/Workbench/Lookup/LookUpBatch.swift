internal import TranslationTypes

/// The batch form of looking up: reads `text`, `from`, `to`, and optionally `before`, `after`, `min`, `limit`; adds `matches`.
public struct LookUpBatch: BatchTransform {
    private let lookUp: LookUp

    /// Answers every line from one look-up, whose indexes stay from line to line.
    public init(_ lookUp: LookUp) { self.lookUp = lookUp }

    /// The member `matches`, best first; empty when nothing reaches the lowest score.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let result = try lookUp.matches(
            for: query.text, from: try LanguageTag(query.from), to: try LanguageTag(query.to),
            context: LookUp.Context(before: query.before, after: query.after), minimumScore: query.min,
            limit: query.limit)
        return [("matches", try JSONFragment.bytes(result.matches.map(LookUpResult.WrittenMatch.init)))]
    }

    private struct Query: Decodable {
        let text: String
        let from: String
        let to: String
        let before: String?
        let after: String?
        let min: Int?
        let limit: Int?
    }
}
