/// Compares names across languages and scripts by their sounds.
///
///     let matcher = NameMatcher.standard
///     let one = matcher.prepared(Name("Сайрагүл Сауытбай", language: .kazakh, kind: .person))
///     let other = matcher.prepared(Name("萨依拉古丽·萨吾提巴依", language: .chinese, kind: .person))
///     matcher.score(one, other)    // 0.99
///
/// A name is prepared once and compared often: preparing costs tens of microseconds, comparing a few.
public struct NameMatcher: Sendable {
    /// The matcher with the shipped costs and the shipped gazetteer.
    public static let standard = NameMatcher(tables: .standard, network: .standard, gazetteer: .standard)

    /// The score from which two names are said to match.
    public static let threshold = 0.5

    let tables: SoundTables
    let network: ScoreNetwork
    let gazetteer: Gazetteer

    /// Reads a name for comparing.
    /// - Parameter name: the name, in any script.
    public func prepared(_ name: Name) -> PreparedName { PreparedName(name, in: tables, gazetteer: gazetteer) }

    /// Compares with room of its own, which many comparisons share.
    public func comparer() -> NameScorer { NameScorer(self) }

    /// How likely two names are of the same person or place, 0…1, calibrated. Symmetric.
    /// - Parameters:
    ///   - first: a prepared name.
    ///   - second: another.
    public func score(_ first: PreparedName, _ second: PreparedName) -> Double {
        var scorer = NameScorer(self)
        return scorer.score(first, second)
    }

    /// The score and why, slower than ``score(_:_:)``.
    /// - Parameters:
    ///   - first: a prepared name.
    ///   - second: another.
    public func comparison(_ first: PreparedName, _ second: PreparedName) -> NameComparison {
        var scorer = NameScorer(self)
        return scorer.comparison(first, second)
    }
}
