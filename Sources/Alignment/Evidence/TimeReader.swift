internal import ICU
internal import TextNormalization
internal import TranslationTypes

/// Finds the times of day among a text's numbers: 17:05, 5 p.m., 5 вечера, 下午5点, кешкі сағат 5.
struct TimeReader {
    private let words: Words
    private let isUnspaced: Bool

    init(language: LanguageTag) {
        words = Words.of[language]
        isUnspaced = LocaleNameTable.isUnspaced(language)
    }

    /// The time that begins with a number of the text; nil when that is none.
    func time(at index: Int, of numbers: [NumberReader.Reading], in text: inout NumberSurroundings) -> QuantityPart? {
        guard let hour = value(numbers[index], most: 24) else { return nil }
        var range = numbers[index].utf8Range
        var used = [index]
        var minute = 0
        if let (value, end) = minutes(after: index, of: numbers, in: text) {
            (minute, used, range) = (value, [index, index + 1], range.lowerBound..<end)
        }
        let period = period(range, in: &text)
        // A bare number is no time.
        guard used.count == 2 || period != nil else { return nil }
        guard let time = Quantity.time(hour: period?.hour(hour) ?? hour, minute: minute) else { return nil }
        return QuantityPart(quantity: time, numbers: used, range: range)
    }

    /// The minutes after a colon: two digits.
    private func minutes(
        after index: Int, of numbers: [NumberReader.Reading], in text: NumberSurroundings
    ) -> (Int, end: Int)? {
        guard index + 1 < numbers.count, numbers[index + 1].utf8Range.count == 2,
            let value = value(numbers[index + 1], most: 59, least: 0)
        else { return nil }
        let gap = numbers[index].utf8Range.upperBound..<numbers[index + 1].utf8Range.lowerBound
        return [":", "："].contains(text.text(gap)) ? (value, numbers[index + 1].utf8Range.upperBound) : nil
    }

    /// The time of day named before or after the number, which tells 5 from 17.
    private func period(_ range: Range<Int>, in text: inout NumberSurroundings) -> Period? {
        isUnspaced ? period(around: range, in: &text) : period(after: range.upperBound, in: &text)
    }

    private func period(around range: Range<Int>, in text: inout NumberSurroundings) -> Period? {
        let after = text.characters(after: range.upperBound, most: 1)
        guard ["点", "點", "时", "時", ":", "："].contains(after) || text.text(range).contains(":") else { return nil }
        let before = text.word(before: range.lowerBound)
        return words.periods.first { before.ends(withBytesOf: $0.name) }
    }

    private func period(after offset: Int, in text: inout NumberSurroundings) -> Period? {
        guard let first = text.token(0, after: offset)?.text, words.mayBegin(with: first) else { return nil }
        var name = ""
        for count in 1...Self.mostTokens {
            guard let token = text.token(count - 1, after: offset)?.text else { return nil }
            // p.m. comes as two letters.
            let isTwoLetters = count == 2 && first.count == 1
            let whole = count == 1 ? token : name + (isTwoLetters ? "" : " ") + token
            if let period = words.periods.first(where: { $0.name == whole }) { return period }
            name = count == 1 ? token : name + " " + token
        }
        return nil
    }

    private func value(_ reading: NumberReader.Reading, most: Int, least: Int = 1) -> Int? {
        guard let value = reading.value.integer, value >= least, value <= most, !reading.isInWords || isUnspaced else {
            return nil
        }
        return Int(value)
    }

    /// Words and signs: the longest name of a time of day.
    private static let mostTokens = 3

    /// A time of day and the hours (0–23) that belong to it.
    struct Period: Sendable {
        let name: String
        let hours: Set<Int>

        /// The hour of the day that a number from 1 to 12 is in this time, or nearest to it: 5 вечера, though evening begins at 6.
        func hour(_ number: Int) -> Int {
            if number > 12 { return number }
            let (morning, afternoon) = (number % 12, number % 12 + 12)
            return distance(to: morning) <= distance(to: afternoon) ? morning : afternoon
        }

        private func distance(to hour: Int) -> Int {
            hours.map { min(abs($0 - hour), 24 - abs($0 - hour)) }.min() ?? 24
        }
    }

    /// The times of day that a language names.
    private struct Words: Sendable {
        /// Longest first.
        let periods: [Period]
        private let beginnings: Set<Unicode.Scalar>

        /// Whether some name begins with the first letter of a word.
        func mayBegin(with word: String) -> Bool { word.unicodeScalars.first.map(beginnings.contains) ?? false }

        /// The words of each language.
        static let of = OncePerLanguage(Words.init(language:))

        init(language: String) {
            var hours: [String: Set<Int>] = [:]
            for hour in 0..<24 {
                for name in LocaleNames.timesOfDay(hour, in: language) {
                    hours[name.lowercased(), default: []].insert(hour)
                }
            }
            periods = hours.map { Period(name: $0.key, hours: $0.value) }
                .sorted { ($0.name.utf8.count, $1.name) > ($1.name.utf8.count, $0.name) }
            beginnings = Set(periods.compactMap(\.name.unicodeScalars.first))
        }
    }
}
