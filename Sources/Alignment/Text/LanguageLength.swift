internal import TranslationTypes

/// How long texts of a language are, as a prior for the length model.
enum LanguageLength {
    /// The usual log ratio of target to source length, and how much evidence it is worth (one over squared nats).
    static func prior(
        source: LanguageTag, target: LanguageTag, sourceTotal: Double, targetTotal: Double
    ) -> (mean: Double, weight: Double) {
        if let s = relativeLength[source.language], let t = relativeLength[target.language] {
            return (logarithm(t / s), 1 / (knownSpread * knownSpread))
        }
        return (logarithm(max(1, targetTotal) / max(1, sourceTotal)), 1 / (unknownSpread * unknownSpread))
    }

    /// Letters and signs without spaces per letter of English in translated news, a Han character counted
    /// as `SegmentLengths` does (measured on public translations, rounded).
    private static let relativeLength: [String: Double] = [
        "en": 1, "kk": 1.1, "ug": 1.3, "ru": 1.13, "zh": 1,
    ]
    /// Nats; translators differ by about a tenth over a whole text.
    private static let knownSpread = 0.1
    /// Nats; the ratio of whole texts misleads when one holds more than the other.
    private static let unknownSpread = 0.15
}
