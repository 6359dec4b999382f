internal import TextNormalization

/// Numbers by their value: 1,000 and 一千, 12.5 million and 1250万.
public struct NumberEvidence: Evidence {
    /// Evidence from numbers.
    public init() {}

    /// The numbers of both sides; larger ones that one side lacks count against a link.
    public func cues(in pair: PreparedPair) -> [Cue] {
        var collector = CueCollector<NumberValue>()
        let source = NumberReader(language: pair.source.language)
        for (segment, text) in pair.source.segments.enumerated() {
            for reading in source.numbers(in: text) { collector.addSource(reading.value, segment: segment) }
        }
        let target = NumberReader(language: pair.target.language)
        for (segment, text) in pair.target.segments.enumerated() {
            for reading in target.numbers(in: text) { collector.addTarget(reading.value, segment: segment) }
        }
        return collector.cues(
            kind: { _ in .number },
            forms: {
                let digits = $0.digits
                return (digits, digits)
            }
        ) { value, isOnBothSides in
            let isSmall = (value.integer ?? .max) <= Self.largestSmall && value.exponent >= 0
            if !isOnBothSides && isSmall { return nil }
            return isSmall ? Self.smallReliability : Self.reliability
        }
    }

    /// Numbers up to this one are often words of other parts of speech, or left out by the translator.
    private static let largestSmall: UInt64 = 12
    /// Guess: one in six translated numbers is rounded, converted or left out.
    private static let reliability = 0.85
    /// Guess: a small number is left to a word that the reader does not know every third time.
    private static let smallReliability = 0.65
}
