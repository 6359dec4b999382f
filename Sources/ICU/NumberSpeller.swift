internal import CICU

/// Spells numbers out in one language by CLDR's rules, which are read once.
///
/// Belongs to one task at a time.
///
///     NumberSpeller(locale: "kk")?.words(for: 21)   // жиырма бір
@safe public struct NumberSpeller: ~Copyable {
    private let handle: OpaquePointer

    /// Nil when CLDR has no rules in that language.
    public init?(locale: String) {
        // SAFETY: the call copies the locale's name.
        guard let opened = unsafe cicu_speller_open(locale) else { return nil }
        unsafe handle = opened
    }

    deinit { unsafe cicu_speller_close(handle) }

    /// A number in words; nil when the rules do not reach it.
    public func words(for number: Int) -> String? {
        unsafe LocaleNames.text { unsafe cicu_speller_spell(handle, Int64(number), $0, $1, $2) }
    }
}
