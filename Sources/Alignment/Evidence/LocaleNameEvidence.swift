internal import TranslationTypes

/// Countries, cities, languages, months and weekdays by the names that CLDR has for them in both languages.
public struct LocaleNameEvidence: Evidence {
    /// Evidence from CLDR's names.
    public init() {}

    /// The countries, cities, languages, months and weekdays that both sides mention.
    public func cues(in pair: PreparedPair) -> [Cue] {
        // In one language these are words like others, and count as such.
        if pair.isOfOneLanguage { return [] }
        var collector = CueCollector<String>()
        let reliability = Reliability(pair)
        let source = LocaleNameTable.of[pair.source.language]
        for (segment, keys) in source.names(in: pair.source).enumerated() {
            for key in keys { collector.addSource(key, segment: segment) }
        }
        let target = LocaleNameTable.of[pair.target.language]
        for (segment, keys) in target.names(in: pair.target).enumerated() {
            for key in keys { collector.addTarget(key, segment: segment) }
        }
        return collector.cues(
            kind: { LocaleNameTable.kind(of: $0) },
            forms: { (source.name(of: $0), target.name(of: $0)) }
        ) { key, isOnBothSides in
            let kind = LocaleNameTable.kind(of: key)
            guard isOnBothSides, Self.counts(kind, in: pair) else { return nil }
            return reliability.of(kind.rawValue, guess: Self.guess)
        }
    }

    /// Between alphabets a city is heard as a name, and would count twice.
    private static func counts(_ kind: EvidenceKind, in pair: PreparedPair) -> Bool {
        kind != .city
            || [pair.source, pair.target].contains { LocaleNameTable.isUnspaced($0.language) }
    }

    /// Guess: other names of the same country, adjectives and plain dates account for the rest.
    private static let guess = 0.65
}
