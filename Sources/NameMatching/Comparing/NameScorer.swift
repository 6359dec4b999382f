/// Scores pairs of names one after the other, with room that it keeps; one for each thread.
public struct NameScorer {
    private let matcher: NameMatcher
    private var comparer: NameComparer

    init(_ matcher: NameMatcher) {
        self.matcher = matcher
        comparer = NameComparer(matcher.tables)
    }

    /// How likely two names are of the same person or place, 0…1, calibrated. Symmetric.
    /// - Parameters:
    ///   - first: a prepared name.
    ///   - second: another.
    public mutating func score(_ first: PreparedName, _ second: PreparedName) -> Double {
        if first.whole == nil || second.whole == nil { return first.name.text == second.name.text ? 1 : 0 }
        let (one, other) = Self.isInOrder(first, second) ? (first, second) : (second, first)
        let sounds = matcher.network.score(comparer.evidence(one, other).features(of: one, other))
        return PlaceEvidence(first, second, matcher.gazetteer).adjusted(sounds)
    }

    /// The numbers that the network sees, for training it.
    package mutating func features(_ first: PreparedName, _ second: PreparedName) -> [Float] {
        let (one, other) = Self.isInOrder(first, second) ? (first, second) : (second, first)
        return comparer.evidence(one, other).features(of: one, other)
    }

    /// The score and why.
    mutating func comparison(_ first: PreparedName, _ second: PreparedName) -> NameComparison {
        let score = score(first, second)
        return NameComparison(score: score, isMatch: score >= NameMatcher.threshold, parts: [], route: "", reason: "")
    }

    /// Names are compared in one order, so that the score does not depend on which came first.
    private static func isInOrder(_ first: PreparedName, _ second: PreparedName) -> Bool {
        (first.system.rawValue, first.whole?.word.text ?? "") <= (second.system.rawValue, second.whole?.word.text ?? "")
    }
}
