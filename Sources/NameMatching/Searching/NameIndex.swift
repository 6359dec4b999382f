/// A list of names that can be asked which of them are like a name, across scripts; immutable once made.
///
///     let index = NameIndex([Name("吾提库尔"), Name("萨依拉古丽·萨吾提巴依")])
///     index.candidates(for: Name("Сайрагүл Сауытбай", language: .kazakh)).first?.position    // 1
///
/// Names are found by the words that they share, then scored. Words are found by coarse classes of sounds that are the same in
/// all letters, and compared by their sounds; so two names are compared only when a word of theirs, or both written as one
/// word, have classes in common, or when the gazetteer knows one place by both. Short lists are compared name by name.
///
/// A list of a million names takes some hundreds of megabytes; a query then takes thousandths of a second. Safe to ask from
/// several threads at a time.
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
    private let index: NameListIndex
    private let rooms = SearchRooms()
    /// How much is looked at for a query; nil when all names are scored.
    private let effort: SearchEffort?

    /// Reads and indexes a list, name by name.
    /// - Parameters:
    ///   - names: the list; positions count from 0.
    ///   - matcher: what compares them.
    public init(_ names: some Sequence<Name>, matcher: NameMatcher = .standard) {
        self.matcher = matcher
        index = NameListIndex(names, matcher)
        effort = index.names.count <= Self.shortList ? nil : SearchEffort(count: index.names.count)
    }

    /// - Parameter effort: how much is looked at for a query; nil scores all names.
    init(_ names: some Sequence<Name>, matcher: NameMatcher, effort: SearchEffort?) {
        self.matcher = matcher
        index = NameListIndex(names, matcher)
        self.effort = effort
    }

    /// How many names there are.
    public var count: Int { index.names.count }

    /// The names of the list most like a name, best first; equal scores in the order of the list.
    ///
    /// Names that share no sounds with the one sought are not given, however low the minimum.
    /// - Parameters:
    ///   - name: the name sought.
    ///   - limit: how many at most.
    ///   - minimum: the lowest score given.
    public func candidates(for name: Name, limit: Int = 5, minimum: Double = 0) -> [Candidate] {
        candidates(for: matcher.prepared(name), limit: limit, minimum: minimum)
    }

    /// The same for a name that is read already.
    /// - Parameters:
    ///   - query: the name sought, prepared by ``matcher``.
    ///   - limit: how many at most.
    ///   - minimum: the lowest score given.
    public func candidates(for query: PreparedName, limit: Int = 5, minimum: Double = 0) -> [Candidate] {
        guard limit > 0, count > 0 else { return [] }
        return rooms.with(matcher) { room in
            let searcher = effort.map { NameSearcher(index: index, matcher: matcher, effort: $0) }
            let positions = searcher?.positions(for: query, limit: limit, &room) ?? Array(0..<Int32(count))
            var scorer = matcher.comparer()
            var found: [Candidate] = []
            for position in positions {
                let score = scorer.score(query, room.name(position, index, matcher))
                if score >= minimum { found.append(Candidate(position: Int(position), score: score)) }
            }
            found.sort { ($1.score, $0.position) < ($0.score, $1.position) }
            return Array(found.prefix(limit))
        }
    }

    /// A name of the list, read for comparing; not read again when it was a candidate lately.
    /// - Parameter position: its place in the list, from 0.
    public func prepared(at position: Int) -> PreparedName {
        rooms.with(matcher) { $0.name(Int32(position), index, matcher) }
    }

    /// Names up to which all are scored.
    private static let shortList = 3_000
}
