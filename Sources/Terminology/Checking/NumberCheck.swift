internal import ICU
internal import TextNormalization
internal import TranslationTypes

/// Numbers, dates and units that differ between source and target.
///
/// Numbers are compared by value: 1.25 million is 125万, `3 June` is `6月3日`. Only those with digits must have a counterpart; a counterpart
/// may be in words.
public struct NumberCheck: Check {
    /// `number-mismatch`, `unit-mismatch`.
    public static let rules = [
        CheckRule("number-mismatch", .warning, "A number of one side is not on the other."),
        CheckRule("unit-mismatch", .warning, "A number has another unit on the other side."),
    ]

    private var readers: [LanguageTag: NumberReader] = [:]
    private var months: [LanguageTag: MonthNames] = [:]
    private let units = UnitWords.standard
    private let words = NumberWords.standard

    /// Makes the check.
    public init() {}

    /// One finding for each number without a counterpart, on the target; numbers of the source are named in the message.
    public mutating func findings(in passage: CheckedPassage) -> [Finding] {
        guard let (source, target) = passage.pair else { return [] }
        guard Self.hasDigits(passage.sides[source].text) || Self.hasDigits(passage.sides[target].text) else {
            return []
        }
        let from = numbers(in: passage.sides[source]), to = numbers(in: passage.sides[target])
        var found: [Finding] = []
        for number in from.written where !to.has(number.value) {
            let text = passage.sides[source].text(in: number.utf8Range)
            guard text != Self.fullHour else { continue }
            found.append(
                finding("number-mismatch", "\(text) of the source is not in the target.", passage, target, 0..<0))
        }
        for number in to.written where !from.has(number.value) {
            let text = passage.sides[target].text(in: number.utf8Range)
            guard text != Self.fullHour else { continue }
            found.append(
                finding("number-mismatch", "\(text) is not in the source.", passage, target, number.utf8Range))
        }
        return found + unitFindings(from, to, passage, source, target)
    }

    /// The minutes of 17:00, which 5 p.m. does not say.
    private static let fullHour = "00"

    /// Whether a text may have a digit of any script: most passages have none, and need not be read.
    private static func hasDigits(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            scalar.value < 0x80 ? (0x30...0x39).contains(scalar.value) : scalar.properties.numericType == .decimal
        }
    }

    /// The numbers of a text with the months that it names.
    private struct Numbers {
        var readings: [NumberInText] = []
        var months: Set<UInt64> = []
        /// Numbers that words may stand for.
        var inWords: Set<UInt64> = []

        /// Those with digits.
        var written: [NumberInText] { readings.filter { !$0.isInWords } }

        func has(_ value: NumberValue) -> Bool {
            if readings.contains(where: { $0.value == value }) { return true }
            guard let integer = value.integer else { return false }
            if inWords.contains(integer) { return true }
            // 17:00 and 5 p.m. are one time.
            let clock = integer > 12 && integer < 24 ? NumberValue(integer - 12) : NumberValue(integer + 12)
            return months.contains(integer) || integer < 24 && readings.contains { $0.value == clock }
        }
    }

    private mutating func numbers(in side: CheckedSide) -> Numbers {
        // What has no digit has nothing to compare; its words are read all the same, since they may excuse the other side.
        let reader = readers[side.language] ?? NumberReader(language: side.language)
        readers[side.language] = reader
        let names = months[side.language] ?? MonthNames(language: side.language)
        months[side.language] = names
        return Numbers(
            readings: joined(reader.numbers(in: side.text).map(NumberInText.init), in: side),
            months: names.months(in: side.text),
            inWords: words.values(in: side.text, side.language))
    }

    /// 24 мың 412 is one number, as is 24 thousand 412.
    private func joined(_ readings: [NumberInText], in side: CheckedSide) -> [NumberInText] {
        var result: [NumberInText] = []
        for reading in readings {
            if let last = result.last, let sum = sum(last, reading, in: side) {
                result[result.count - 1] = sum
            } else {
                result.append(reading)
            }
        }
        return result
    }

    private func sum(
        _ a: NumberInText, _ b: NumberInText, in side: CheckedSide
    ) -> NumberInText? {
        guard a.utf8Range.upperBound < b.utf8Range.lowerBound, let small = b.value.integer, small < Self.thousand,
            !a.isInWords, let whole = a.value.integer
        else { return nil }
        let gap = side.text(in: a.utf8Range.upperBound..<b.utf8Range.lowerBound)
        let between = gap.split(whereSeparator: \.isWhitespace)
        guard gap.utf8.count <= Self.longestGap else { return nil }
        // The reader may have multiplied already, and counts the word for a thousand to the number or not.
        let isMultiplied = whole >= Self.thousand && whole % Self.thousand == 0
        let isThousand = between.count == 1 && words.isThousand(between[0], side.language)
        guard
            isThousand
                ? isMultiplied || whole < Self.thousand : between.isEmpty && isMultiplied && endsInLetter(a, side)
        else { return nil }
        let thousands = isMultiplied ? whole : whole * Self.thousand
        return NumberInText(
            NumberValue(thousands + small), utf8Range: a.utf8Range.lowerBound..<b.utf8Range.upperBound,
            isInWords: false)
    }

    private func endsInLetter(_ reading: NumberInText, _ side: CheckedSide) -> Bool {
        side.text(in: reading.utf8Range).last?.isLetter ?? false
    }

    private static let thousand: UInt64 = 1000
    /// Bytes of a word for a thousand with the spaces around it.
    private static let longestGap = 24

    private func unitFindings(
        _ from: Numbers, _ to: Numbers, _ passage: CheckedPassage, _ source: Int, _ target: Int
    ) -> [Finding] {
        from.readings.compactMap { number in
            // Only numbers that stand once on each side can be told apart by their units.
            let twins = to.readings.filter { $0.value == number.value }
            guard twins.count == 1, from.readings.filter({ $0.value == number.value }).count == 1,
                let twin = twins.first,
                let unit = units.unit(at: number.utf8Range, in: passage.sides[source]),
                let other = units.unit(at: twin.utf8Range, in: passage.sides[target]), unit != other
            else { return nil }
            return finding(
                "unit-mismatch", "The unit is \(unit) in the source and \(other) in the target.", passage, target,
                twin.utf8Range)
        }
    }

    private func finding(
        _ rule: String, _ message: String, _ passage: CheckedPassage, _ side: Int, _ range: Range<Int>
    ) -> Finding {
        Finding(
            rule: rule, severity: .warning, passage: passage.passage.number, side: side, utf8Range: range,
            message: message)
    }
}
