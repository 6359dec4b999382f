internal import TranslationTypes

/// Countries, languages, months and weekdays by the names that CLDR has for them in both languages.
public struct LocaleNameEvidence: Evidence {
    /// Evidence from CLDR's names.
    public init() {}

    /// The countries, languages, months and weekdays that both sides mention.
    public func cues(in pair: PreparedPair) -> [Cue] {
        // In one language these are words like others, and count as such.
        if pair.isOfOneLanguage { return [] }
        var collector = CueCollector<String>()
        let source = LocaleNameTable.table(for: pair.source.language)
        for (segment, keys) in source.names(in: pair.source).enumerated() {
            for key in keys { collector.addSource(key, segment: segment) }
        }
        let target = LocaleNameTable.table(for: pair.target.language)
        for (segment, keys) in target.names(in: pair.target).enumerated() {
            for key in keys { collector.addTarget(key, segment: segment) }
        }
        return collector.cues(
            kind: { LocaleNameTable.kind(of: $0) },
            forms: {
                (
                    LocaleNameTable.name(of: $0, in: pair.source.language),
                    LocaleNameTable.name(of: $0, in: pair.target.language)
                )
            }
        ) { _, isOnBothSides in isOnBothSides ? Self.reliability : nil }
    }

    /// Guess: other names of the same country, adjectives and plain dates account for the rest.
    private static let reliability = 0.65
}
