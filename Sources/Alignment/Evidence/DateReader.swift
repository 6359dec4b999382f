internal import TextNormalization
internal import TranslationTypes

/// Finds the days of the year among a text's numbers: 14 March, 14-е марта, 3月14日, 3-ئاينىڭ 14-كۈنى, 14.03.1987.
///
/// The year is left to count as a number, since one text often leaves it out. 03/04/2018 may be two days, and gives none.
struct DateReader {
    private let months: MonthNames
    private let isUnspaced: Bool

    init(language: LanguageTag) {
        months = MonthNames.of[language]
        isUnspaced = LocaleNameTable.isUnspaced(language)
    }

    /// The date that begins or ends with a number of the text; nil when that is none.
    func date(at index: Int, of numbers: [NumberReader.Reading], in text: inout NumberSurroundings) -> QuantityPart? {
        if let date = series(at: index, of: numbers, in: text) { return date }
        guard let day = value(numbers[index], most: 31), numbers[index].utf8Range.count <= Self.longestDay else {
            return nil
        }
        return marked(day: day, at: index, of: numbers, in: text)
            ?? named(day: day, at: index, of: numbers, in: &text)
    }

    /// 3月14日: a month by its number, marked as one.
    private func marked(
        day: Int, at index: Int, of numbers: [NumberReader.Reading], in text: NumberSurroundings
    ) -> QuantityPart? {
        guard index > 0, let month = value(numbers[index - 1], most: 12) else { return nil }
        let between = numbers[index - 1].utf8Range.upperBound..<numbers[index].utf8Range.lowerBound
        guard between.count <= Self.longestMark else { return nil }
        let mark = text.text(between).filter { !$0.isWhitespace && $0 != "-" }
        guard months.marks.contains(String(mark)), let date = Quantity.date(month: month, day: day) else { return nil }
        let end = numbers[index].utf8Range.upperBound
        let dayMark = text.characters(after: end, most: 1)
        let range =
            numbers[index - 1].utf8Range.lowerBound..<(Self.dayMarks.contains(dayMark) ? end + dayMark.utf8.count : end)
        return QuantityPart(quantity: date, numbers: [index - 1, index], range: range)
    }

    /// 14 March, the 14th of March, March 14: a month by its name.
    private func named(
        day: Int, at index: Int, of numbers: [NumberReader.Reading], in text: inout NumberSurroundings
    ) -> QuantityPart? {
        let range = numbers[index].utf8Range
        if !isUnspaced {
            for number in 0..<Self.mostTokens {
                guard let token = text.token(number, after: range.upperBound, isOrdinal: true) else { break }
                if let month = months.month(of: token.text), let date = Quantity.date(month: month, day: day) {
                    return QuantityPart(quantity: date, numbers: [index], range: range.lowerBound..<token.end)
                }
                // An ordinal's ending, or "of".
                if token.text.unicodeScalars.count > Self.longestOrdinal { break }
            }
        }
        let before = text.word(before: range.lowerBound)
        guard let month = isUnspaced ? months.month(endingOf: before) : months.month(beforeDay: before),
            let date = Quantity.date(month: month, day: day)
        else { return nil }
        let start = max(0, range.lowerBound - before.utf8.count - 1)
        return QuantityPart(quantity: date, numbers: [index], range: start..<range.upperBound)
    }

    /// 14.03.1987, 1987-03-14, 3/14/87: three numbers with the same sign between them.
    private func series(
        at index: Int, of numbers: [NumberReader.Reading], in text: NumberSurroundings
    ) -> QuantityPart? {
        guard index + 2 < numbers.count else { return nil }
        let values = (0...2).compactMap { numbers[index + $0].value.integer.map(Int.init(truncatingIfNeeded:)) }
        let gaps = (0...1).map {
            numbers[index + $0].utf8Range.upperBound..<numbers[index + $0 + 1].utf8Range.lowerBound
        }
        guard values.count == 3, gaps.allSatisfy({ $0.count == 1 }) else { return nil }
        let sign = text.text(gaps[0])
        guard sign == text.text(gaps[1]), [".", "-", "/"].contains(sign) else { return nil }
        guard
            let (first, second, isYearFirst) = ends(
                values, lengths: (0...2).map { numbers[index + $0].utf8Range.count })
        else { return nil }
        let date =
            switch (isYearFirst, sign) {
            case (true, _): Quantity.date(month: first, day: second)
            case (_, "/") where first <= 12 && second <= 12 && first != second: Quantity?.none
            case (_, "/") where second > 12: Quantity.date(month: first, day: second)
            default: Quantity.date(month: second, day: first)
            }
        return date.map {
            QuantityPart(
                quantity: $0, numbers: isYearFirst ? [index + 1, index + 2] : [index, index + 1],
                range: numbers[index].utf8Range.lowerBound..<numbers[index + 2].utf8Range.upperBound)
        }
    }

    /// The two numbers beside the year, which has four digits, or two if it stands at the end.
    private func ends(_ values: [Int], lengths: [Int]) -> (Int, Int, isYearFirst: Bool)? {
        if lengths[0] == 4 { return (values[1], values[2], true) }
        return lengths[2] == 4 || lengths[2] == 2 ? (values[0], values[1], false) : nil
    }

    private func value(_ reading: NumberReader.Reading, most: Int) -> Int? {
        guard let value = reading.value.integer, value >= 1, value <= most else { return nil }
        return reading.isInWords && !isUnspaced ? nil : Int(value)
    }

    /// UTF-8 bytes; 三十一 or two digits of any script.
    private static let longestDay = 9
    /// What Chinese, Japanese and Korean write after a day's number.
    private static let dayMarks: Set<Substring> = ["日", "号", "號", "일"]
    /// UTF-8 bytes; "-ئاينىڭ " has 14.
    private static let longestMark = 20
    /// Words after the day's number up to the month's name: an ending, "of", the name.
    private static let mostTokens = 3
    /// Letters.
    private static let longestOrdinal = 3
}
