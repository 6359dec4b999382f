internal import NameMatching

/// Two names side by side: how alike they are, part by part and letter by letter.
public struct NameComparisonReport: Sendable {
    /// Letters of the first name that were aligned with letters of the second.
    public struct Sound: Sendable, Hashable {
        /// Letters of the first name; empty where the second alone has some.
        public let first: String
        /// Letters of the second name; empty where the first alone has some.
        public let second: String
        /// Whether the letters are not what is expected of each other.
        public let isUnusual: Bool
    }

    /// A part of the first name beside one of the second.
    public struct Row: Sendable, Hashable {
        /// The part of the first name; nil when it has none.
        public let first: String?
        /// The part of the second name; nil when it has none.
        public let second: String?
        /// What it does in the name, in words.
        public let role: String
        /// One sign for what was found.
        public let mark: String
        /// What was found, in words.
        public let finding: String
        /// The letters as they were aligned.
        public let sounds: [Sound]
    }

    /// The first name as given.
    public let first: String
    /// The second name as given.
    public let second: String
    /// The probability that both are of one person or place.
    public let score: Double
    /// Whether the score reaches the threshold.
    public let isMatch: Bool
    /// The score from which names are said to match.
    public let threshold: Double
    /// How the two were read.
    public let route: String
    /// Why, in one line.
    public let reason: String
    /// The parts, those of the first name in order, then those of the second alone.
    public let rows: [Row]

    private let parts: [NameComparison.Part]

    init(_ first: String, _ second: String, _ comparison: NameComparison) {
        self.first = first
        self.second = second
        score = comparison.score
        isMatch = comparison.isMatch
        threshold = NameMatcher.threshold
        route = comparison.route
        reason = comparison.reason
        parts = comparison.parts
        rows = comparison.parts.map { Row($0) }
    }

    /// The score as it is written everywhere, with two decimals.
    public var writtenScore: String { WrittenScore.text((score * 100).rounded() / 100) }

    /// One JSON object: `a`, `b`, `score`, `match`, `threshold`, `reason`, `route`, `parts`.
    public func json() throws -> String {
        try JSONFragment.text(
            Written(
                a: first, b: second, score: score, match: isMatch, threshold: threshold, reason: reason, route: route,
                parts: parts.map { WrittenPart($0) }))
    }

    private struct Written: Encodable {
        let a: String
        let b: String
        let score: Double
        let match: Bool
        let threshold: Double
        let reason: String
        let route: String
        let parts: [WrittenPart]
    }

    private struct WrittenPart: Encodable {
        struct Sound: Encodable {
            let a: String
            let b: String
            let cost: Double
        }
        let a: String?
        let b: String?
        let role: String
        let finding: String
        let evidence: Double
        let sounds: [Sound]

        init(_ part: NameComparison.Part) {
            a = part.first
            b = part.second
            role = part.role.rawValue
            finding = part.finding.rawValue
            evidence = part.evidence
            sounds = part.sounds.map { Sound(a: $0.first, b: $0.second, cost: $0.cost) }
        }
    }
}

extension NameComparisonReport.Row {
    fileprivate init(_ part: NameComparison.Part) {
        first = part.first
        second = part.second
        role = part.role.words
        (mark, finding) = Self.words(for: part)
        sounds = part.sounds.map {
            .init(first: $0.first, second: $0.second, isUnusual: $0.cost >= Self.unusualCost)
        }
    }

    private static func words(for part: NameComparison.Part) -> (String, String) {
        switch part.finding {
        case .same: ("=", "the same spelling")
        case .sounds: ("≈", "the same sounds")
        case .initial: ("·", "an initial of the other")
        case .different: ("≠", "different")
        case .missing: ("–", part.first == nil ? "in the second name only" : "in the first name only")
        }
    }

    /// Nats above what is expected of the letters: one, where the pair is e times rarer than the best.
    private static let unusualCost = 1.0
}
