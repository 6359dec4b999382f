public import TranslationTypes

/// Something in a glossary that a person should look at.
public struct LintFinding: Sendable, Hashable {
    /// The identifier of the rule, such as `two-preferred`.
    public let rule: String
    /// How much it matters.
    public let severity: FindingSeverity
    /// What was found.
    public let message: String
    /// What to do about it.
    public let advice: String
    /// The identifier of the concept; nil where there is none.
    public let concept: String?
    /// The term; nil when the finding is of a whole concept.
    public let term: String?
    /// The language of the term.
    public let language: LanguageTag?
    /// Where it stands, where that is known.
    public let place: TermPlace?

    /// Puts a finding together.
    public init(
        rule: String, severity: FindingSeverity, message: String, advice: String, concept: String? = nil,
        term: String? = nil, language: LanguageTag? = nil, place: TermPlace? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.advice = advice
        self.concept = concept
        self.term = term
        self.language = language
        self.place = place
    }
}

extension LintFinding: CustomStringConvertible {
    /// `PLACE: SEVERITY: MESSAGE; ADVICE [RULE]`.
    public var description: String {
        (place.map { "\($0): " } ?? "") + "\(severity.rawValue): \(message); \(advice) [\(rule)]"
    }
}
