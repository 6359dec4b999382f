internal import NameMatching
public import TranslationTypes

/// Compares two names across languages and scripts.
public struct NameComparing: Sendable {
    private let matcher: NameMatcher

    /// Compares with the shipped costs and gazetteer.
    public init() { matcher = .standard }

    /// How likely two names are of one person or place, and why.
    ///
    /// - Parameters:
    ///   - first: a name in any script, as `Сайрагүл Сауытбай`.
    ///   - second: another, as `萨依拉古丽·萨吾提巴依`.
    ///   - firstLanguage: the language of the first; nil lets the letters tell.
    ///   - secondLanguage: the language of the second; nil lets the letters tell.
    ///   - kind: `person` or `place`; nil when it is not known.
    /// - Throws: ``WorkbenchError`` when the kind is neither.
    public func compare(
        _ first: String, _ second: String, firstLanguage: LanguageTag? = nil, secondLanguage: LanguageTag? = nil,
        kind: String? = nil
    ) throws -> NameComparisonReport {
        let kind = try kind.flatMap { try NameKind.read($0) }
        let comparison = matcher.comparison(
            matcher.prepared(Name(first, language: firstLanguage, kind: kind)),
            matcher.prepared(Name(second, language: secondLanguage, kind: kind)))
        return NameComparisonReport(first, second, comparison)
    }
}
