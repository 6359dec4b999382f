internal import TranslationTypes

/// One thing that `glossary lint` looks for.
public protocol LintRule: Sendable {
    /// The name by which findings, and lines about severities, call it.
    var identifier: String { get }
    /// What it finds, in no order.
    func findings(in subject: LintSubject) -> [LintFinding]
}

extension LintRule {
    /// A finding about a term.
    func finding(
        _ severity: FindingSeverity, _ message: String, _ advice: String, at address: TermAddress,
        in subject: LintSubject
    ) -> LintFinding {
        let term = subject.termbase[address]
        return LintFinding(
            rule: identifier, severity: severity, message: message, advice: advice,
            concept: subject.termbase.concepts[address.concept].identifier, term: term.text, language: term.language,
            place: subject.termbase.place(of: address))
    }

    /// A finding about a line of a style.
    func finding(
        _ severity: FindingSeverity, _ message: String, _ advice: String, at line: HouseStyle.Line, of style: HouseStyle
    ) -> LintFinding {
        LintFinding(
            rule: identifier, severity: severity, message: message, advice: advice, concept: line.concept,
            term: line.term.text, language: line.term.language,
            place: TermPlace(file: style.file, line: line.number > 0 ? line.number : nil))
    }
}
