/// Scores pairs of names one after the other, with room that it keeps; one for each thread.
public struct NameScorer {
    /// What was found of two names.
    public struct Verdict: Sendable, Hashable {
        /// How likely the two name the same person or place, 0…1, calibrated.
        public let score: Double
        /// Whether the score reaches ``NameMatcher/threshold``.
        public let isMatch: Bool
        /// Why, in words, one line.
        public let reason: String
    }

    let matcher: NameMatcher
    var comparer: NameComparer
    private var features: [Float] = []
    private var room = ScoreNetwork.Room()

    init(_ matcher: NameMatcher) {
        self.matcher = matcher
        comparer = NameComparer(matcher.tables)
    }

    /// How likely two names are of the same person or place, 0…1, calibrated. Symmetric.
    /// - Parameters:
    ///   - first: a prepared name.
    ///   - second: another.
    public mutating func score(_ first: PreparedName, _ second: PreparedName) -> Double {
        judgement(first, second).score
    }

    /// The score with its reason in a line, a microsecond or two slower than ``score(_:_:)``.
    /// - Parameters:
    ///   - first: a prepared name.
    ///   - second: another.
    public mutating func verdict(_ first: PreparedName, _ second: PreparedName) -> Verdict {
        let judgement = judgement(first, second)
        let reason = explanation(of: judgement, first, second).reason
        return Verdict(score: judgement.score, isMatch: judgement.isMatch, reason: reason)
    }

    /// The score and why, part by part and letter by letter; slower than ``verdict(_:_:)``.
    /// - Parameters:
    ///   - first: a prepared name.
    ///   - second: another.
    public mutating func comparison(_ first: PreparedName, _ second: PreparedName) -> NameComparison {
        let judgement = judgement(first, second)
        let explanation = explanation(of: judgement, first, second)
        return NameComparison(
            score: judgement.score, isMatch: judgement.isMatch,
            parts: explanation.parts(&comparer, matcher.tables.reader), route: explanation.route(&comparer),
            reason: explanation.reason)
    }

    /// The numbers that the network sees, for training it.
    package mutating func features(_ first: PreparedName, _ second: PreparedName) -> [Float] {
        let (one, other) = Self.isInOrder(first, second) ? (first, second) : (second, first)
        return comparer.evidence(one, other).features(of: one, other)
    }

    /// A score and what it comes from.
    private struct Judgement {
        let score: Double
        /// Nil when one of the names has no letters.
        var evidence: NameEvidence?
        /// Whether the evidence is of the second name beside the first.
        var isTurned = false
        /// Whether the gazetteer had a say.
        var isKnownPlace = false

        var isMatch: Bool { score >= NameMatcher.threshold }
    }

    @inline(__always)
    private mutating func judgement(_ first: PreparedName, _ second: PreparedName) -> Judgement {
        if first.whole == nil || second.whole == nil {
            return Judgement(score: first.name.text == second.name.text ? 1 : 0)
        }
        let isTurned = !Self.isInOrder(first, second)
        let evidence = isTurned ? comparer.evidence(second, first) : comparer.evidence(first, second)
        let sounds = isTurned ? sounds(evidence, second, first) : sounds(evidence, first, second)
        let places = PlaceEvidence(first, second, matcher.gazetteer)
        return Judgement(
            score: places.adjusted(sounds), evidence: evidence, isTurned: isTurned,
            isKnownPlace: places.verdict != .unknown)
    }

    /// What the sounds say of two names in their order, put right by the rules.
    private mutating func sounds(_ evidence: NameEvidence, _ first: PreparedName, _ second: PreparedName) -> Double {
        features.removeAll(keepingCapacity: true)
        evidence.append(featuresOf: first, second, to: &features)
        return NameRules.adjusted(matcher.network.score(features, &room), evidence, first, second)
    }

    private func explanation(
        of judgement: Judgement, _ first: PreparedName, _ second: PreparedName
    ) -> NameExplanation {
        var place: PlaceRelation?
        if judgement.isKnownPlace {
            place = matcher.gazetteer.relation(of: first.name, at: first.places, to: second.name, at: second.places)
        }
        return NameExplanation(
            first, second, judgement.evidence, isTurned: judgement.isTurned, isMatch: judgement.isMatch, place: place)
    }

    /// Names are compared in one order, so that the score does not depend on which came first.
    private static func isInOrder(_ first: PreparedName, _ second: PreparedName) -> Bool {
        if first.system != second.system { return first.system.rawValue < second.system.rawValue }
        guard let one = first.whole, let other = second.whole else { return first.whole == nil }
        return !one.isAfter(other)
    }
}
