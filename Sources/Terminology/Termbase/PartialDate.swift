/// A day, a month or a year: `2019-06-03`, `2019-06`, `2019` (ISO 8601, the extended form).
struct PartialDate: Sendable, Hashable {
    let year: Int
    let month: Int?
    let day: Int?

    /// Reads a date; nil when it is not of this form, or of a day that no calendar has.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.utf8.count == width, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(part)
            else { return nil }
            numbers.append(number)
        }
        year = numbers[0]
        month = numbers.count > 1 ? numbers[1] : nil
        day = numbers.count > 2 ? numbers[2] : nil
        if let month, !(1...12).contains(month) { return nil }
        if let day, !(1...Self.days(in: month ?? 1, of: year)).contains(day) { return nil }
    }

    /// Whether all of it lies before another date begins.
    func isBefore(_ other: PartialDate) -> Bool {
        (year, month ?? 12, day ?? 31) < (other.year, other.month ?? 1, other.day ?? 1)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
