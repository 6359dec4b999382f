internal import TextNormalization
internal import TranslationTypes

/// Letters that look right and are not: Latin c in a Cyrillic word, Arabic ه or ي for the Uyghur ە or ى, presentation forms, and
/// letters that are not composed (NFC).
public struct WrongLettersRule: LintRule {
    /// `wrong-letters`.
    public let identifier = "wrong-letters"

    /// Makes the rule.
    public init() {}

    /// One finding a term, with the first letter that is wrong.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        var repairs: [LanguageTag: Normalizer] = [:]
        return subject.addresses.compactMap { address in
            let term = subject.termbase[address]
            let repair = repairs[term.language] ?? Normalizer(Self.steps, language: term.language)
            repairs[term.language] = repair
            let right = repair(term.text)
            if right.unicodeScalars.elementsEqual(term.text.unicodeScalars) { return nil }
            return finding(
                .error, "“\(term.text)” has \(Self.difference(term.text, right)) of another alphabet or form",
                "write “\(right)”", at: address, in: subject)
        }
    }

    private static let steps: NormalizationSteps = [.presentationForms, .composition, .lookAlikes]

    private static func difference(_ wrong: String, _ right: String) -> String {
        for (a, b) in zip(wrong.unicodeScalars, right.unicodeScalars) where a != b {
            return "\(name(a)) for \(name(b))"
        }
        return "letters"
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return "\(scalar) (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code))"
    }
}
