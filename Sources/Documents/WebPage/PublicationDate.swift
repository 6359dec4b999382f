internal import ICU
internal import TranslationTypes

/// Dates of publication as pages write them, to ISO 8601.
enum PublicationDate {
    /// The first text that holds a date, as `2019-06-03` or with the time that it states.
    static func iso(_ texts: [String?]) -> String? {
        texts.lazy.compactMap { $0 }.compactMap(iso).first
    }

    /// A date in ISO 8601, or written with numbers: `2019/06/03`, `3.6.2019`, `06/03/2019` (month first where it can be),
    /// `2019年6月3日`.
    static func iso(_ text: String) -> String? {
        let text = text.trimmingWhiteSpace()
        let fields = numbers(in: text)
        guard fields.count >= 3 else { return nil }
        if fields[0].count == 4, let day = checked(year: fields[0].value, month: fields[1].value, day: fields[2].value)
        {
            return day + time(in: text)
        }
        guard fields[2].count == 4 else { return nil }
        let (a, b, year) = (fields[0].value, fields[1].value, fields[2].value)
        if text.contains("/") { return checked(year: year, month: a, day: b) ?? checked(year: year, month: b, day: a) }
        return checked(year: year, month: b, day: a)
    }

    /// A date with the month's name in one of the five languages: `June 3, 2019`, `3 маусым 2019 ж.`, `3 июня 2019 года`.
    static func inWords(_ text: String) -> String? {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
        guard let month = words.lazy.compactMap({ months[$0] }).first else { return nil }
        let numbers = words.compactMap { Int($0) }
        guard let year = numbers.first(where: { $0 >= 1800 }), let day = numbers.first(where: { $0 <= 31 }) else {
            return nil
        }
        return checked(year: year, month: month, day: day)
    }

    /// Whether a word is a month's name in one of the five languages.
    static func isMonth(_ word: String) -> Bool { months[word.lowercased()] != nil }

    /// Names of months, in a date and alone, to 1–12; from CLDR.
    private static let months: [String: Int] = {
        var result: [String: Int] = [:]
        for language in LanguageTag.workingLanguages {
            for month in 0..<12 {
                for symbol in [LocaleNames.Symbol.month, .standaloneMonth] {
                    if let name = LocaleNames.symbol(symbol, month, in: language.language) {
                        result[name.lowercased()] = month + 1
                    }
                }
            }
        }
        return result
    }()

    private static func numbers(in text: String) -> [(value: Int, count: Int)] {
        var result: [(value: Int, count: Int)] = []
        for part in text.prefix(40).split(whereSeparator: { !($0.isASCII && $0.isNumber) }) where part.count <= 8 {
            if part.count == 8, result.isEmpty, let value = Int(part) {
                return [(value / 10000, 4), (value / 100 % 100, 2), (value % 100, 2)]
            }
            if let value = Int(part) { result.append((value, part.count)) }
        }
        return result
    }

    private static func checked(year: Int, month: Int, day: Int) -> String? {
        guard (1800...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// `T` and what follows it in an ISO text, or nothing.
    private static func time(in text: String) -> String {
        let utf8 = Array(text.utf8)
        guard utf8.count > 13, utf8[10] == UInt8(ascii: "T") else { return "" }
        let rest = utf8[10...]
        let isTime = rest.dropFirst().allSatisfy {
            (0x30...0x3A).contains($0) || [0x2B, 0x2D, 0x2E, 0x5A].contains($0)
        }
        return isTime ? String(decoding: rest, as: UTF8.self) : ""
    }
}
