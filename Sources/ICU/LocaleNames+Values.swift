internal import CICU

/// What stands beside numbers, as CLDR knows it in a language: units, currencies, times of day; and cities of time zones.
extension LocaleNames {
    /// A number of a unit, as `isShort` says written out (“2 miles”) or short (“2 mi”), with the digits 0–9; units go by CLDR's
    /// core unit identifiers, as `mile-per-hour`.
    public static func measure(_ count: Double, of unit: String, isShort: Bool, in locale: String) -> String? {
        unsafe text { unsafe cicu_locale_measure(count, unit, isShort, locale, $0, $1, $2) }
    }

    /// The names of an ISO 4217 currency, alone and beside a number of it; none when CLDR has none in that language itself.
    public static func currency(_ code: String, in locale: String) -> [String] {
        let alone = unsafe text { unsafe cicu_locale_currency(code, nil, locale, $0, $1, $2) }
        return [alone].compactMap(\.self)
            + pluralCategories.compactMap { (plural: String) -> String? in
                unsafe text { unsafe cicu_locale_currency(code, plural, locale, $0, $1, $2) }
            }
    }

    /// The times of day that an hour (0–23) belongs to: before or after noon, and finer ones where CLDR has them.
    public static func timesOfDay(_ hour: Int, in locale: String) -> [String] {
        dayPeriodPatterns.compactMap { (pattern: String) -> String? in
            unsafe text { unsafe cicu_locale_hour(pattern, Int32(hour), locale, $0, $1, $2) }
        }
    }

    /// Whether dates name the month before the day.
    public static func hasMonthFirst(in locale: String) -> Bool { unsafe cicu_locale_has_month_first(locale) }

    /// The exemplar city of every time zone that has a place of its own, with the zone's identifier.
    ///
    /// Where CLDR has no name in the language the city is spelled as in the identifier.
    public static func cities(in locale: String) -> [(zone: String, name: String)] {
        var status: cicu_status = 0
        // SAFETY: the call writes at most `longestCities` bytes.
        let lines = unsafe String(unsafeUninitializedCapacity: longestCities) { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
                min(
                    Int(unsafe cicu_locale_cities(locale, buffer.baseAddress, Int32(longestCities), &status)),
                    longestCities)
            }
        }
        if status > 0 { return [] }
        return lines.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t")
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
    }

    /// Before or after noon, and the finer times of day of CLDR.
    private static let dayPeriodPatterns = ["a", "B"]
    private static let pluralCategories = ["zero", "one", "two", "few", "many", "other"]
    /// Bytes; some 430 cities of under 100 bytes each.
    private static let longestCities = 1 << 17
}
