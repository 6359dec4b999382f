internal import NameMatching

/// The batch form of finding names in a list: reads `name`, optionally `lang`, `kind`, `limit`; adds `candidates`, best first.
public struct NameMatchBatch: BatchTransform {
    private var matching: NameListMatching

    /// Answers from a list.
    public init(_ matching: NameListMatching) { self.matching = matching }

    /// The member `candidates`.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        if let limit = query.limit, limit < 1 { throw WorkbenchError("“limit” goes from 1") }
        let name = try NamePairs.name(query.name, language: query.lang, kind: query.kind)
        var json: [UInt8] = []
        NameCandidate.append(matching.candidates(for: name, limit: query.limit), to: &json)
        return [("candidates", json)]
    }

    private struct Query: Decodable {
        let name: String
        let lang: String?
        let kind: String?
        let limit: Int?
    }
}
