internal import TranslationTypes

/// Names by their sound: a capitalised word, or any word where the script has no capitals, compared across alphabets.
public struct NameEvidence: Evidence {
    /// Evidence from names.
    public init() {}

    /// The names that both sides mention, by sound.
    public func cues(in pair: PreparedPair) -> [Cue] {
        switch (pair.source.language.language == "zh", pair.target.language.language == "zh") {
        case (true, true): []
        case (true, false): HanNameFinder.cues(named: pair.target, han: pair.source).map(Self.swapped)
        case (false, true): HanNameFinder.cues(named: pair.source, han: pair.target)
        case (false, false): AlphabetNameFinder.cues(source: pair.source, target: pair.target)
        }
    }

    private static func swapped(_ cue: Cue) -> Cue {
        Cue(source: cue.target, target: cue.source, reliability: cue.reliability, chance: cue.chance)
    }
}
