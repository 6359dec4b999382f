internal import CICU

/// Names that CLDR knows in a language: countries, languages, months, weekdays, numbers in words.
public enum LocaleNames {
    /// What is named: the forms that stand in a date (“января”), and the standalone ones (“январь”).
    public enum Symbol: Sendable { case month, standaloneMonth, weekday, standaloneWeekday }

    /// ISO 3166 two-letter country codes.
    public static var countryCodes: [String] {
        var codes: [String] = []
        // SAFETY: a constant array of constant strings that ends with NULL.
        guard let list = unsafe cicu_locale_countries() else { return [] }
        var index = 0
        while let code = unsafe list[index] {
            unsafe codes.append(String(cString: code))
            index += 1
        }
        return codes
    }

    /// The country's name in a language; nil when CLDR has none in that language itself.
    public static func country(_ code: String, in locale: String) -> String? {
        unsafe text { unsafe cicu_locale_country(code, locale, $0, $1, $2) }
    }

    /// The language's name in a language; nil when CLDR has none in that language itself.
    public static func language(_ code: String, in locale: String) -> String? {
        unsafe text { unsafe cicu_locale_language(code, locale, $0, $1, $2) }
    }

    /// The name of a month (0–11) or a weekday (1–7, Sunday first).
    ///
    /// All such names of a language are read at once, and kept.
    public static func symbol(_ symbol: Symbol, _ index: Int, in locale: String) -> String? {
        LocaleSymbols.symbols(of: locale)[symbol, index]
    }

    typealias Write = (UnsafeMutablePointer<CChar>?, Int32, UnsafeMutablePointer<cicu_status>) -> Int32

    /// What a call of ICU writes; nil when it fails or writes nothing.
    static func text(_ write: Write) -> String? {
        var status: cicu_status = 0
        // SAFETY: the calls above write at most `longestName` bytes.
        let result = unsafe String(unsafeUninitializedCapacity: longestName) { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
                min(Int(unsafe write(buffer.baseAddress, Int32(longestName), &status)), longestName)
            }
        }
        return status > 0 || result.isEmpty ? nil : result
    }

    /// Bytes; CLDR's longest country name in any language has under 200.
    private static let longestName = 1024
}
