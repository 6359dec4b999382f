internal import CICU

/// Full case mapping by the rules of a language (Unicode SpecialCasing, CLDR).
public enum CaseMapping: Sendable {
    case lower, upper, title
    /// Case folding for caseless comparison; knows the Turkic i only when the locale asks for it.
    case fold

    /// The text in this case.
    ///
    /// ICU gives the dotless pair ı–I, i–İ to `tr` and `az` alone; Kazakh Latin has it as well, which is why
    /// TextNormalization passes `tr` for `kk-Latn`.
    public func apply(to text: String, locale: String = "") -> String {
        let kind =
            switch self {
            case .lower: CICU_CASE_LOWER
            case .upper: CICU_CASE_UPPER
            case .title: CICU_CASE_TITLE
            case .fold: CICU_CASE_FOLD
            }
        let source = Array(text.utf8)
        var room = source.count + source.count / 2 + 16
        while true {
            var status: cicu_status = 0
            var needed: Int32 = 0
            // SAFETY: ICU writes at most `room` bytes into the uninitialised part that it is given.
            let result = unsafe String(unsafeUninitializedCapacity: room) { buffer in
                unsafe buffer.withMemoryRebound(to: CChar.self) { target in
                    unsafe source.withUnsafeBufferPointer { bytes in
                        unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
                            needed = unsafe cicu_case_map(
                                kind, locale, bytes.baseAddress, Int32(bytes.count), target.baseAddress,
                                Int32(target.count), &status)
                        }
                    }
                    return min(Int(needed), target.count)
                }
            }
            precondition(status <= 0, "ICU's case mapping failed")
            if needed <= room { return result }
            room = Int(needed)
        }
    }
}
