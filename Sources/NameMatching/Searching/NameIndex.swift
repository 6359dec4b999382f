/// A list of names that can be asked which of them are like a name; immutable once made.
public struct NameIndex: Sendable {
    /// A name of the list and how well it fits.
    public struct Candidate: Sendable, Hashable {
        /// The place of the name in the list, from 0.
        public let position: Int
        /// The score of ``NameMatcher/score(_:_:)``.
        public let score: Double
    }

    /// The matcher whose scores are given.
    public let matcher: NameMatcher
    private let names: [PreparedName]

    /// - Parameters:
    ///   - names: the list; positions count from 0.
    ///   - matcher: what compares them.
    public init(_ names: [Name], matcher: NameMatcher = .standard) {
        self.matcher = matcher
        self.names = names.map(matcher.prepared)
    }

    /// The names of the list most like a name, best first; equal scores in the order of the list.
    /// - Parameters:
    ///   - name: the name sought.
    ///   - limit: how many at most.
    ///   - minimum: the lowest score given.
    public func candidates(for name: Name, limit: Int = 5, minimum: Double = 0) -> [Candidate] {
        let query = matcher.prepared(name)
        return names.indices.map { Candidate(position: $0, score: matcher.score(query, names[$0])) }
            .filter { $0.score >= minimum }
            .sorted { ($1.score, $0.position) < ($0.score, $1.position) }
            .prefix(limit).map { $0 }
    }
}
