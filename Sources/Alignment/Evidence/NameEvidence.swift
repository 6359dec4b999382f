internal import TranslationTypes

/// Names by their sound: a capitalised word, or any word where the script has no capitals, compared across alphabets.
///
/// Chinese has no alphabet: whoever has means to read its characters hands in evidence of its own.
public struct NameEvidence: Evidence {
    /// Evidence from names.
    public init() {}

    /// The names that both sides mention, by sound.
    public func cues(in pair: PreparedPair) -> [Cue] {
        if pair.source.language.language == "zh" || pair.target.language.language == "zh" { return [] }
        return AlphabetNameFinder.cues(in: pair)
    }
}
