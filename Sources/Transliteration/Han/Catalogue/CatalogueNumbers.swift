/// Numbers that catalogue entries write in figures: ordinals (第二十三) and dates (一九九六年二月). Other numbers stay words.
enum CatalogueNumbers {
    private static let digits: [UInt32: Int] = [
        0x3007: 0, 0x96F6: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8,
        0x4E5D: 9,
        0x4E24: 2,
    ]
    /// 十, 百, 千.
    private static let powers: [UInt32: Int] = [0x5341: 10, 0x767E: 100, 0x5343: 1000]
    private static let ordinal: UInt32 = 0x7B2C
    private static let year: UInt32 = 0x5E74, month: UInt32 = 0x6708, day: UInt32 = 0x65E5, dayOfSpeech: UInt32 = 0x53F7

    /// Where figures stand in a stretch of simple characters, and what they say.
    static func figures(in text: ArraySlice<UInt32>) -> [(range: Range<Int>, figures: String)] {
        var found: [(Range<Int>, String)] = []
        var place = text.startIndex
        while place < text.endIndex {
            let end = text[place...].firstIndex { digits[$0] == nil && powers[$0] == nil } ?? text.endIndex
            if end > place, let figures = figures(of: text, place..<end) { found.append((place..<end, figures)) }
            place = max(end, place + 1)
        }
        return found
    }

    /// The figures of a number that is an ordinal or part of a date; nil for any other.
    private static func figures(of text: ArraySlice<UInt32>, _ range: Range<Int>) -> String? {
        let next = range.upperBound < text.endIndex ? text[range.upperBound] : 0
        let before = range.lowerBound > text.startIndex ? text[range.lowerBound - 1] : 0
        if before == ordinal { return value(of: text[range]).map(String.init) }
        switch next {
        case year:
            if let year = sequence(text[range]) { return year }
            let isOfEra = HanTables.nameWords.suffixLength(of: text[..<range.lowerBound], kinds: [.era], leaving: 0) > 0
            return isOfEra || isMonth(after: range.upperBound + 1, in: text)
                ? value(of: text[range]).map(String.init) : nil
        case month:
            // The months have numbers up to twelve.
            return value(of: text[range]).flatMap { (1...12).contains($0) ? String($0) : nil }
        case day, dayOfSpeech:
            return before == month ? value(of: text[range]).map(String.init) : nil
        default: return nil
        }
    }

    private static func isMonth(after place: Int, in text: ArraySlice<UInt32>) -> Bool {
        let rest = text[min(place, text.endIndex)...]
        let number = rest.prefix { digits[$0] != nil || powers[$0] != nil }
        return !number.isEmpty && rest.dropFirst(number.count).first == month
    }

    /// Figures written one by one, as a year is: at least two, and no 十.
    private static func sequence(_ number: ArraySlice<UInt32>) -> String? {
        let figures = number.compactMap { digits[$0] }
        guard figures.count == number.count, figures.count > 1 else { return nil }
        return figures.map(String.init).joined()
    }

    /// What a number says; nil for a row of powers without sense.
    private static func value(of number: ArraySlice<UInt32>) -> Int? {
        if let sequence = sequence(number) { return Int(sequence) }
        var total = 0, digit = 0
        for scalar in number {
            if let power = powers[scalar] {
                total += max(digit, 1) * power
                digit = 0
            } else {
                digit = digits[scalar] ?? 0
            }
        }
        return total + digit
    }
}
