/// What the gazetteer knows of two names: whether they can name one place, and by what names.
public struct PlaceRelation: Sendable, Hashable {
    /// What is known.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// Read as they most likely are, both name one place.
        case same
        /// Both can name one place, though at least one of them more likely means another.
        case possible
        /// Both are names of known places, none of which they share.
        case different
        /// At least one of the names is not in the gazetteer.
        case unknown
    }

    /// A place that both names have, with the name of it that each fits.
    public struct Evidence: Sendable, Hashable {
        /// How the first name fits the place.
        public let first: PlaceMatch
        /// How the second name fits the place.
        public let second: PlaceMatch
        /// The place.
        public var place: Place { first.place }
    }

    /// What is known.
    public let verdict: Verdict
    /// The places that both names have, the likeliest first; empty unless the verdict is `same` or `possible`.
    public let evidence: [Evidence]
    /// The places that the first name has, the likeliest first.
    public let first: [PlaceMatch]
    /// The places that the second name has, the likeliest first.
    public let second: [PlaceMatch]
    /// Why, in words, one line.
    public let reason: String
}
