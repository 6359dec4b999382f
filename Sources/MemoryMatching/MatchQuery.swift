/// A segment to find in a memory.
public struct MatchQuery: Sendable, Hashable {
    /// The text without inline codes.
    public var text: String
    /// The segments around it, for context matches.
    public var context: MatchContext
    /// The lowest score wanted, from 0 to 100.
    public var minimumScore: Int
    /// The most matches wanted.
    public var limit: Int

    /// A query; 70 and 5 are what translators' tools usually begin with (OmegaT, memoQ: 70 %; Trados: 70 %, 5 matches).
    public init(_ text: String, context: MatchContext = MatchContext(), minimumScore: Int = 70, limit: Int = 5) {
        self.text = text
        self.context = context
        self.minimumScore = minimumScore
        self.limit = limit
    }
}

/// The segments before and after a segment in its document.
public struct MatchContext: Sendable, Hashable {
    /// The segment before; nil at the beginning of a document, or when unknown.
    public var previous: String?
    /// The segment after; nil at the end of a document, or when unknown.
    public var next: String?

    /// A context; without arguments, none is known.
    public init(previous: String? = nil, next: String? = nil) {
        self.previous = previous
        self.next = next
    }

    /// Whether nothing is known of either side.
    public var isEmpty: Bool { previous == nil && next == nil }
}

/// One text of a memory in the language that is searched.
public struct MatchCandidate<ID: Sendable & Hashable>: Sendable, Hashable {
    /// What the caller calls the unit.
    public var id: ID
    /// The text without inline codes.
    public var text: String
    /// The contexts in which the unit was seen.
    public var contexts: [MatchContext]

    /// A candidate.
    public init(id: ID, text: String, contexts: [MatchContext] = []) {
        self.id = id
        self.text = text
        self.contexts = contexts
    }
}
