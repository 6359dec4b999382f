internal import TextNormalization

/// What a number is a number of: a day of the year, a time of day, a measure, a sum of money.
struct Quantity: Hashable, Sendable {
    let dimension: Dimension
    /// The value in the dimension's own unit, rounded so that equal values are equal however they were written.
    let value: Double

    enum Dimension: Hashable, Sendable {
        /// Days of the year, as 100 · month + day.
        case date
        /// Minutes since midnight.
        case time
        /// A physical dimension by its name, as "length", in metres, square metres, kilograms, litres, degrees Celsius; "share" for
        /// percentages.
        case measure(String)
        /// Sums of a currency by its ISO 4217 code.
        case money(String)
    }

    private init(_ dimension: Dimension, _ value: Double) {
        self.dimension = dimension
        self.value = value
    }

    /// A day of the year; nil when there is no such day.
    static func date(month: Int, day: Int) -> Quantity? {
        guard (1...12).contains(month), day >= 1, day <= Self.longestMonths[month - 1] else { return nil }
        return Quantity(.date, Double(100 * month + day))
    }

    /// A time of day; nil when there is no such time.
    static func time(hour: Int, minute: Int) -> Quantity? {
        (0...24).contains(hour) && (0...59).contains(minute) ? Quantity(.time, Double(60 * hour + minute)) : nil
    }

    /// A number of a unit; nil when it is out of all measure.
    init?(_ dimension: Dimension, _ number: NumberValue, factor: Double, summand: Double) {
        guard abs(number.exponent) <= Self.largestExponent else { return nil }
        var value = Double(number.significand)
        for _ in 0..<abs(number.exponent) { value = number.exponent > 0 ? value * 10 : value / 10 }
        self.init(dimension, Self.rounded(value * factor + summand))
    }

    var kind: EvidenceKind {
        switch dimension {
        case .date: .date
        case .time: .time
        case .measure: .measure
        case .money: .money
        }
    }

    /// Whether the other value says the same in another unit, but for rounding.
    func isAbout(_ other: Quantity) -> Bool {
        guard case .measure(let name) = dimension, name != "share", dimension == other.dimension else { return false }
        let allowed = Self.roundingTolerance * max(abs(value), abs(other.value))
        // A degree or two of Celsius is what is lost between two scales, however near to nought.
        return abs(value - other.value) <= (name == "temperature" ? 1.5 : allowed)
    }

    /// Six digits, in which the same value by two units agrees.
    private static func rounded(_ value: Double) -> Double {
        if value == 0 { return 0 }
        var scale = 1.0
        while abs(value) * scale < 1e5, scale < 1e12 { scale *= 10 }
        while abs(value) * scale >= 1e6, scale > 1e-24 { scale /= 10 }
        return (value * scale).rounded() / scale
    }

    /// Days of each month, in leap years.
    private static let longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    /// Share of the larger value: 550 pounds are 249 kilograms, and become 250; 10 miles become 15 or 16 kilometres.
    private static let roundingTolerance = 0.1
    /// Powers of ten.
    private static let largestExponent = 18
}
