/// What a page's linked data (JSON-LD in the vocabulary of schema.org) says of its article.
struct LinkedArticle: Sendable {
    private(set) var headline: String?
    private(set) var datePublished: String?
    private(set) var authors: [String] = []

    /// Takes in one script's value; what was known before stays.
    mutating func read(_ value: JSONValue, depth: Int = 0) {
        if depth > Self.deepest { return }
        for item in value.items {
            if let graph = item["@graph"] { read(graph, depth: depth + 1) }
            guard isArticle(item) else { continue }
            headline = headline ?? item["headline"]?.string?.foldingWhiteSpace()
            datePublished = datePublished ?? item["datePublished"]?.string
            if authors.isEmpty, let author = item["author"] {
                authors = author.items.compactMap { $0.string ?? $0["name"]?.string }
            }
        }
    }

    private func isArticle(_ item: JSONValue) -> Bool {
        guard let types = item["@type"]?.items.compactMap(\.string) else { return false }
        return types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
    }

    /// Graphs inside graphs.
    private static let deepest = 4
}
