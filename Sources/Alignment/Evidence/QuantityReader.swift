internal import TextNormalization
internal import TranslationTypes

/// Reads the numbers of a text, and what they are numbers of.
struct QuantityReader {
    private let numbers: NumberReader
    private let dates: DateReader
    private let times: TimeReader
    private let units: UnitTable

    init(language: LanguageTag) {
        numbers = NumberReader(language: language)
        dates = DateReader(language: language)
        times = TimeReader(language: language)
        units = UnitTable.of[language]
    }

    /// A quantity that a text names.
    struct Mention: Sendable {
        let quantity: Quantity
        /// The numbers that it is made of.
        let numbers: [NumberValue]
        /// As written.
        let form: String
    }

    /// What a text names: every number, and the quantities that some of them belong to.
    struct Reading: Sendable {
        var numbers: [NumberValue] = []
        var mentions: [Mention] = []
    }

    /// The numbers and quantities of each text.
    func read(_ texts: [String]) -> [Reading] { texts.map(read) }

    private func read(_ text: String) -> Reading {
        let readings = numbers.numbers(in: text)
        if readings.isEmpty { return Reading() }
        var surroundings = NumberSurroundings(text: text)
        var result = Reading(numbers: readings.map(\.value))
        for index in readings.indices {
            guard let part = part(at: index, of: readings, in: &surroundings) else { continue }
            result.mentions.append(
                Mention(
                    quantity: part.quantity, numbers: part.numbers.map { readings[$0].value },
                    form: surroundings.trimmed(part.range)))
        }
        return result
    }

    private func part(
        at index: Int, of readings: [NumberReader.Reading], in text: inout NumberSurroundings
    ) -> QuantityPart? {
        dates.date(at: index, of: readings, in: &text) ?? times.time(at: index, of: readings, in: &text)
            ?? measure(at: index, readings[index], in: &text)
    }

    private func measure(at index: Int, _ reading: NumberReader.Reading, in text: inout NumberSurroundings)
        -> QuantityPart?
    {
        let range = reading.utf8Range
        if let found = units.unit(before: range.lowerBound, in: &text) {
            let start = max(0, range.lowerBound - found.length)
            return part(found.unit, reading.value, index, start..<range.upperBound)
        }
        return units.unit(after: range.upperBound, in: &text).flatMap {
            part($0.unit, reading.value, index, range.lowerBound..<$0.end)
        }
    }

    private func part(_ unit: UnitTable.Unit, _ value: NumberValue, _ index: Int, _ range: Range<Int>) -> QuantityPart?
    {
        Quantity(unit.dimension, value, factor: unit.factor, summand: unit.summand)
            .map { QuantityPart(quantity: $0, numbers: [index], range: range) }
    }
}
