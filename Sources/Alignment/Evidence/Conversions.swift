internal import TextNormalization

/// Finds the measures that one text gives in other units than the other: 550 pounds and 250 kg.
struct Conversions {
    /// The target's numbers and quantities, its converted measures as the source gives them.
    let target: [QuantityReader.Reading]
    private let converted: Set<Quantity>

    init(_ source: [QuantityReader.Reading], _ target: [QuantityReader.Reading]) {
        let candidates = (Self.unmatched(source, beside: target), Self.unmatched(target, beside: source))
        var counterparts: [Quantity: Quantity] = [:]
        for quantity in candidates.1 {
            counterparts[quantity] = candidates.0.filter { $0.isAbout(quantity) }
                .min { abs($0.value - quantity.value) < abs($1.value - quantity.value) }
        }
        converted = Set(counterparts.values)
        self.target = counterparts.isEmpty ? target : target.map { $0.replacing(counterparts) }
    }

    /// Whether a quantity of the source is given in another unit by the target.
    func isConverted(_ quantity: Quantity) -> Bool { converted.contains(quantity) }

    /// The measures of one text whose value the other does not give, nor their number, in order of first mention.
    private static func unmatched(
        _ text: [QuantityReader.Reading], beside other: [QuantityReader.Reading]
    ) -> [Quantity] {
        let known = Set(other.lazy.flatMap(\.mentions).map(\.quantity))
        let numbers = Set(other.lazy.flatMap(\.numbers))
        var seen: Set<Quantity> = []
        return text.flatMap(\.mentions).filter { mention in
            guard case .measure = mention.quantity.dimension, !known.contains(mention.quantity) else { return false }
            let isFound = mention.numbers.contains {
                numbers.contains($0) && ($0.integer ?? .max) > NumberEvidence.largestSmall
            }
            return !isFound && seen.insert(mention.quantity).inserted
        }.map(\.quantity)
    }
}

extension QuantityReader.Reading {
    /// The same with some quantities replaced.
    fileprivate func replacing(_ counterparts: [Quantity: Quantity]) -> Self {
        var result = self
        result.mentions = mentions.map {
            QuantityReader.Mention(
                quantity: counterparts[$0.quantity] ?? $0.quantity, numbers: $0.numbers, form: $0.form)
        }
        return result
    }
}
