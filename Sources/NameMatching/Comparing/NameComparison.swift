/// How alike two names are, and why.
public struct NameComparison: Sendable, Hashable {
    /// How a part of one name stands to a part of the other.
    public struct Part: Sendable, Hashable {
        /// What was found of the two.
        public enum Finding: String, Sendable, Hashable {
            /// The same spelling.
            case same
            /// The same sounds in another spelling or script.
            case sounds
            /// One is the first letter of the other.
            case initial
            /// Two different names.
            case different
            /// In one of the names only.
            case missing
        }

        /// The part of the first name as written; nil when it has none.
        public let first: String?
        /// The part of the second name as written; nil when it has none.
        public let second: String?
        /// What they do in their names: a ``NamePart/Role``.
        public let role: NamePart.Role
        /// What was found.
        public let finding: Finding
        /// Letters of the first beside those of the second, as they were aligned: `[("гү", "古"), ("л", "丽")]`.
        public let sounds: [SoundPair]
        /// Evidence for the same part in nats; negative speaks against.
        public let evidence: Double
    }

    /// Letters of one name that stand for letters of the other.
    public struct SoundPair: Sendable, Hashable {
        /// Letters of the first name, folded to lower case.
        public let first: String
        /// Letters of the second name, folded to lower case.
        public let second: String
        /// What the pair costs in nats above the best that these letters could have; zero is as expected.
        public let cost: Double
    }

    /// How likely the two name the same person or place, 0…1, calibrated: of pairs with .9, nine of ten do.
    public let score: Double
    /// Whether the score reaches the threshold.
    public let isMatch: Bool
    /// The parts, in the order of the first name, then those that only the second has; none where the gazetteer knows both names.
    public let parts: [Part]
    /// How the two were read: “by the gazetteer, xj-ghulja-city: …”, “Kazakh Cyrillic – Chinese characters, by sound”.
    public let route: String
    /// Why, in words, one line.
    public let reason: String
}
