/// Dates of exchange formats as seconds since 1970-01-01 UTC.
enum TMXDate {
    /// Reads ISO 8601 basic or extended, a day or a day with a time in UTC (`20261121T083000Z`, `2026-11-21`);
    /// nil for anything else.
    static func seconds(_ text: String) -> Int64? {
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }.map { Int64($0) - 0x30 }
        let others = text.utf8.filter { !(0x30...0x39).contains($0) }
        guard digits.count == 8 || digits.count == 14,
            others.allSatisfy({ [0x2D, 0x3A, 0x54, 0x5A, 0x20].contains($0) })
        else { return nil }
        func number(_ range: Range<Int>) -> Int64 { digits[range].reduce(0) { $0 * 10 + $1 } }
        let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        let days = daysSince1970(year, month, day) * 86_400
        guard digits.count == 14 else { return days }
        let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        return days + hour * 3_600 + minute * 60 + second
    }

    /// Days of the proleptic Gregorian calendar, with years that begin in March so that the leap day is the last.
    private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let marchYear = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - daysTo1970
    }

    /// Days from 1 March of the year 0 to 1 January 1970.
    private static let daysTo1970: Int64 = 719_468
}
