public import Transliteration

/// The batch form of transliterating: reads `text`, and `scheme` where a line wants another one; adds `result`, and
/// `candidates` when several spellings are asked for. With several schemes `results` holds the result of each by its name.
public struct TransliterateBatch: BatchTransform {
    private let shelf: SchemeShelf
    private let candidates: Int

    /// - Throws: an error when a scheme is not there, its file is faulty or its data package is missing.
    public init(
        _ request: SchemeRequest, candidates: Int = 1, data: any LanguageData = InstalledLanguageData()
    ) throws {
        shelf = try SchemeShelf(request, data: data)
        self.candidates = candidates
    }

    /// The members `result`, `candidates`, `results`.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let schemes =
            try query.scheme.map { [try shelf.transliterator(named: $0, for: query.text)] }
            ?? shelf.transliterators(for: query.text)
        var members: [(key: String, json: [UInt8])] = []
        var results: [String: String] = [:]
        for transliterator in schemes {
            let result = transliterator.transliterate(query.text)
            results[transliterator.scheme.id] = result
            guard members.isEmpty else { continue }
            members.append(("result", try JSONFragment.bytes(result)))
            if candidates > 1 {
                let spellings = transliterator.candidates(for: query.text, limit: candidates)
                members.append(("candidates", try JSONFragment.bytes(spellings)))
            }
        }
        if schemes.count > 1 { members.append(("results", try JSONFragment.bytes(results))) }
        return members
    }

    private struct Query: Decodable {
        let text: String
        let scheme: String?
    }
}
