internal import CICU
internal import Synchronization

/// The names of months and weekdays in one language.
///
/// ICU opens a whole date format for them, which costs more than to read all of them.
struct LocaleSymbols: Sendable {
    /// By the number of the kind, then by the index.
    private let names: [[String?]]

    /// The names of a language, read once a process.
    static func symbols(of locale: String) -> LocaleSymbols {
        if let known = known.withLock({ $0[locale] }) { return known }
        let made = LocaleSymbols(locale: locale)
        known.withLock { $0[locale] = made }
        return made
    }

    private static let known = Mutex<[String: LocaleSymbols]>([:])

    /// A name; nil when there is none.
    subscript(_ symbol: LocaleNames.Symbol, _ index: Int) -> String? {
        let names = names[Self.number(of: symbol)]
        return names.indices.contains(index) ? names[index] : nil
    }

    init(locale: String) {
        var status: cicu_status = 0
        // SAFETY: the call copies the locale's name; the handle is closed below and not used after it.
        let handle = unsafe cicu_symbols_open(locale, &status)
        guard let handle = unsafe handle, status <= 0 else {
            names = Self.kinds.map { _ in [] }
            return
        }
        names = Self.kinds.map { kind in
            (0..<Self.mostNames).map { index in
                unsafe LocaleNames.text { unsafe cicu_symbols_name(handle, kind, Int32(index), $0, $1, $2) }
            }
        }
        unsafe cicu_symbols_close(handle)
    }

    private static func number(of symbol: LocaleNames.Symbol) -> Int {
        switch symbol {
        case .month: 0
        case .standaloneMonth: 1
        case .weekday: 2
        case .standaloneWeekday: 3
        }
    }

    private static let kinds = [
        CICU_SYMBOL_MONTH, CICU_SYMBOL_STANDALONE_MONTH, CICU_SYMBOL_WEEKDAY, CICU_SYMBOL_STANDALONE_WEEKDAY,
    ]
    /// Months of a year.
    private static let mostNames = 12
}
