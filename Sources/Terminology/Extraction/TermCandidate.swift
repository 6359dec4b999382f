/// A pair of terms that a memory seems to hold, for an editor to accept.
public struct TermCandidate: Sendable, Hashable {
    /// A pair of segments in which both stand.
    public struct Context: Sendable, Hashable {
        /// The source segment.
        public let source: String
        /// The target segment.
        public let target: String
        /// The index of the pair.
        public let pair: Int
    }

    /// The term of the source language, as it is written most often; uninflected where that was found.
    public let source: String
    /// The term of the target language.
    public let target: String
    /// Pairs of segments in which both stand.
    public let count: Int
    /// Pairs in which the source term stands.
    public let sourceCount: Int
    /// Pairs in which the target term stands.
    public let targetCount: Int
    /// How much more often they stand together than by chance: the log-likelihood ratio of Dunning (1993).
    public let score: Double
    /// Some pairs in which both stand, the shortest first.
    public let contexts: [Context]
}

/// Two segments that translate each other.
public struct SegmentPair: Sendable, Hashable {
    /// The source segment.
    public let source: String
    /// The target segment.
    public let target: String

    /// Puts a pair together.
    public init(_ source: String, _ target: String) {
        self.source = source
        self.target = target
    }
}
