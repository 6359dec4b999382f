/// A unit of the memory that resembles the query.
public struct Match<ID: Sendable & Hashable>: Sendable, Hashable {
    /// How the match came about, best first.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The same text between the same segments: 101.
        case context
        /// The same text: 100.
        case exact
        /// A text that resembles the query: at most 99.
        case fuzzy
    }

    /// The candidate's identifier.
    public let id: ID
    public let kind: Kind
    /// 101, 100, or the part of the text that stays, in percent, rounded down.
    public let score: Int
    /// What the score was computed from; nil for context and exact matches.
    public let evidence: MatchEvidence?

    /// A match.
    public init(id: ID, kind: Kind, score: Int, evidence: MatchEvidence? = nil) {
        self.id = id
        self.kind = kind
        self.score = score
        self.evidence = evidence
    }
}

/// The numbers behind a fuzzy score, so that it can be explained.
public struct MatchEvidence: Sendable, Hashable {
    /// Quarters of a word that must be changed: a word counts 4, a punctuation mark 1.
    public let tokenDistance: Int
    /// Quarters of a word in the longer text.
    public let tokenWeight: Int
    /// Characters that must be changed and characters of the longer text; nil for segments of more than six words.
    public let characters: Characters?

    /// Distance and length in code points, case folded.
    public struct Characters: Sendable, Hashable {
        public let distance: Int
        public let length: Int

        /// A distance between two texts of which the longer has `length` code points.
        public init(distance: Int, length: Int) {
            self.distance = distance
            self.length = length
        }
    }

    /// The score: 100·(1 − distance ∕ weight) over tokens, or for short segments, when it is higher, nine tenths of the
    /// same over characters and one tenth over tokens; rounded down, at most 99.
    ///
    /// One word of three is 33 % of the words and often a single suffix: without the blend a Kazakh or Uyghur user
    /// loses half of what reads like a match (our measurement on the memories of free software, tm-score 1).
    public var score: Int {
        let kept = tokenWeight - tokenDistance
        var score = tokenWeight == 0 ? 0 : 100 * kept / tokenWeight
        if let characters, tokenWeight > 0, characters.length > 0 {
            let blend =
                10 * (9 * (characters.length - characters.distance) * tokenWeight + kept * characters.length)
                / (characters.length * tokenWeight)
            score = max(score, blend)
        }
        return min(max(score, 0), Self.highestFuzzy)
    }

    /// A text that differs in anything is no exact match.
    static let highestFuzzy = 99
    /// Words of the longer text up to which characters count.
    static let shortSegment = 6
}
