internal import TranslationTypes

/// Runs rules over a glossary and the styles over it.
///
///     let findings = Lint().findings(in: LintSubject(termbase, styles: styles))
///     for finding in findings { print(finding) }
public struct Lint: Sendable {
    /// The rules that run.
    public let rules: [any LintRule]
    /// How grave the findings of a rule are, by its identifier, where that is to be other than the rule has it.
    public let severities: [String: FindingSeverity]

    /// Chooses rules and severities.
    public init(rules: [any LintRule] = Self.allRules, severities: [String: FindingSeverity] = [:]) {
        self.rules = rules
        self.severities = severities
    }

    /// All findings, by file and line; findings without a place come last, in the order of the rules.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        let found = rules.filter { severities[$0.identifier] != .off }.flatMap { rule in
            rule.findings(in: subject).map { finding in
                severities[rule.identifier].map { finding.with(severity: $0) } ?? finding
            }
        }
        let order = Dictionary(
            (subject.termbase.files + subject.styles.map(\.file)).enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        let keyed = found.enumerated().map { index, finding in
            let file = finding.place.flatMap { order[$0.file] } ?? Int.max
            return (key: (file, finding.place?.line ?? Int.max, index), finding: finding)
        }
        return keyed.sorted { $0.key < $1.key }.map(\.finding)
    }

    /// Every rule there is, in the order in which they are listed.
    public static let allRules: [any LintRule] = [
        TwoPreferredRule(), PreferredHomonymRule(), TwoStatusesRule(), DuplicateTermRule(), BanWithoutAlternativeRule(),
        MissingSourceRule(), MalformedDateRule(), MissingDefinitionRule(), TermInsideTermRule(), WrongScriptRule(),
        WrongLettersRule(), StrayCharactersRule(), UnknownPartOfSpeechRule(), PluralFormRule(),
        StyleUnknownConceptRule(), StyleRestatementRule(), StyleTwoPreferredRule(),
    ]
}

extension LintFinding {
    fileprivate func with(severity: FindingSeverity) -> LintFinding {
        LintFinding(
            rule: rule, severity: severity, message: message, advice: advice, concept: concept, term: term,
            language: language, place: place)
    }
}
