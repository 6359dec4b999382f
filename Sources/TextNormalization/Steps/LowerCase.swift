internal import ICU

/// Lower case one character at a time, so that lengths in characters stay.
enum LowerCase {
    private static let dottedI: UInt32 = 0x130, dotlessI: UInt32 = 0x131

    static func apply(to buffer: inout ScalarBuffer, rules: LanguageRules) {
        let traits = ScalarTraits.shared
        for index in buffer.scalars.indices {
            let value = buffer.scalars[index]
            guard traits[value].rawValue & NormalizationSteps.lowercase.rawValue != 0 else { continue }
            buffer.set(index, to: lower(value, rules: rules))
        }
    }

    /// `İ` is `i` in every language here: Unicode's i with a dot above would differ from every `i` that is typed.
    private static func lower(_ value: UInt32, rules: LanguageRules) -> UInt32 {
        if value == 0x49 && rules.hasDotlessI { return dotlessI }
        if value == dottedI { return 0x69 }
        if value < 0x80 { return value + 0x20 }
        return Unicode.Scalar(value)?.simpleLowercase.value ?? value
    }
}
