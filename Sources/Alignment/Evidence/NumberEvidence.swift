internal import TextNormalization

/// Numbers by their value, 1,000 and 一千, 12.5 million and 1250万; dates, times of day, measures and sums of money by theirs.
///
/// What both sides name as a date, a measure or the like counts as one thing, and its numbers do not count besides. Measures that
/// say about the same by other units, as 550 pounds and 250 kg, are one thing too.
public struct NumberEvidence: Evidence {
    /// Evidence from numbers.
    public init() {}

    private enum Thing: Hashable {
        case number(NumberValue)
        case quantity(Quantity)
    }

    /// The numbers, dates, times, measures and sums of both sides; larger numbers that one side lacks count against a link.
    public func cues(in pair: PreparedPair) -> [Cue] {
        let source = QuantityReader(language: pair.source.language).read(pair.source.segments)
        let conversions = Conversions(source, QuantityReader(language: pair.target.language).read(pair.target.segments))
        let target = conversions.target
        let rates = Rates(pair)
        let forms = (Self.forms(source), Self.forms(target))
        let shared = Set(forms.0.keys).intersection(forms.1.keys)
        var collector = CueCollector<Thing>()
        for (segment, reading) in source.enumerated() {
            for thing in Self.things(reading, shared: shared) { collector.addSource(thing, segment: segment) }
        }
        for (segment, reading) in target.enumerated() {
            for thing in Self.things(reading, shared: shared) { collector.addTarget(thing, segment: segment) }
        }
        return collector.cues(
            kind: { Self.kind(of: $0) },
            forms: { thing in
                switch thing {
                case .number(let value): (value.digits, value.digits)
                case .quantity(let quantity): (forms.0[quantity] ?? "", forms.1[quantity] ?? "")
                }
            }
        ) { Self.reliability(of: $0, isOnBothSides: $1, rates, isConverted: conversions.isConverted) }
    }

    /// What a text names: the quantities that both sides have, and all numbers that are no part of such.
    private static func things(_ reading: QuantityReader.Reading, shared: Set<Quantity>) -> [Thing] {
        let mentions = reading.mentions.filter { shared.contains($0.quantity) }
        if mentions.isEmpty { return reading.numbers.map(Thing.number) }
        var numbers = reading.numbers
        for number in mentions.flatMap(\.numbers) {
            if let place = numbers.firstIndex(of: number) { numbers.remove(at: place) }
        }
        return numbers.map(Thing.number) + mentions.map { .quantity($0.quantity) }
    }

    /// The first written form of each quantity.
    private static func forms(_ readings: [QuantityReader.Reading]) -> [Quantity: String] {
        var forms: [Quantity: String] = [:]
        for mention in readings.lazy.flatMap(\.mentions) where forms[mention.quantity] == nil {
            forms[mention.quantity] = mention.form
        }
        return forms
    }

    private static func kind(of thing: Thing) -> EvidenceKind {
        switch thing {
        case .number: .number
        case .quantity(let quantity): quantity.kind
        }
    }

    /// How far numbers can be relied on.
    private struct Rates {
        let number: Double
        let smallNumber: Double
        private let all: Reliability

        init(_ pair: PreparedPair) {
            all = Reliability(pair)
            number = all.of("number", guess: NumberEvidence.guess)
            smallNumber = all.of("small number", guess: NumberEvidence.smallGuess)
        }

        func of(_ kind: EvidenceKind) -> Double { all.of(kind.rawValue, guess: number) }
    }

    private static func reliability(
        of thing: Thing, isOnBothSides: Bool, _ rates: Rates, isConverted: (Quantity) -> Bool
    ) -> Double? {
        switch thing {
        case .quantity(let quantity):
            return isConverted(quantity)
                ? converted : rates.of(quantity.kind)
        case .number(let value):
            let isSmall = (value.integer ?? .max) <= largestSmall && value.exponent >= 0
            if !isOnBothSides && isSmall { return nil }
            return isSmall ? rates.smallNumber : rates.number
        }
    }

    /// Numbers up to this one are often words of other parts of speech, or left out by the translator.
    static let largestSmall: UInt64 = 12
    /// Guess: one in six translated numbers is rounded, converted or left out.
    private static let guess = 0.85
    /// Guess: a small number is left to a word that the reader does not know every third time.
    private static let smallGuess = 0.65
    /// Guess: one in five measures that look alike in two units is another one.
    private static let converted = 0.8
}
