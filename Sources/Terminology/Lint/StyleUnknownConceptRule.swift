internal import TranslationTypes

/// A line of a house style about a concept that no glossary has: it does nothing.
public struct StyleUnknownConceptRule: LintRule {
    /// `style-unknown-concept`.
    public let identifier = "style-unknown-concept"

    /// Makes the rule.
    public init() {}

    /// Every such line.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        subject.styles.flatMap { style in
            style.lines.filter { subject.termbase.index(of: $0.concept) == nil }.map { line in
                finding(
                    .error, "no glossary has a concept “\(line.concept)”", "correct the identifier, or add the concept",
                    at: line, of: style)
            }
        }
    }
}
