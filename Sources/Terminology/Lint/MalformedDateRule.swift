internal import TranslationTypes

/// A date that is none: `2026-11-21`, `2026-11` and `2026` are.
public struct MalformedDateRule: LintRule {
    /// `malformed-date`.
    public let identifier = "malformed-date"

    /// Makes the rule.
    public init() {}

    /// Every date of a term or of a style's line that is not of this form.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        let terms = subject.addresses.compactMap { address -> LintFinding? in
            guard let date = subject.termbase[address].date, PartialDate(date) == nil else { return nil }
            return finding(.error, "“\(date)” is no date", Self.advice, at: address, in: subject)
        }
        let lines = subject.styles.flatMap { style in
            style.lines.compactMap { line -> LintFinding? in
                guard let date = line.term.date, PartialDate(date) == nil else { return nil }
                return finding(.error, "“\(date)” is no date", Self.advice, at: line, of: style)
            }
        }
        return terms + lines
    }

    private static let advice = "write YEAR-MONTH-DAY, YEAR-MONTH or YEAR"
}
