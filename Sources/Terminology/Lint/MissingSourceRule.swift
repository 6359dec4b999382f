internal import TranslationTypes

/// A term without a source: nobody can look up where it is from.
public struct MissingSourceRule: LintRule {
    /// `missing-source`.
    public let identifier = "missing-source"

    /// Makes the rule.
    public init() {}

    /// Every term without a source.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        subject.addresses.compactMap { address in
            let term = subject.termbase[address]
            if term.source?.isEmpty == false { return nil }
            return finding(
                .warning, "“\(term.text)” has no source", "name a publication, a standard or a page that uses it",
                at: address, in: subject)
        }
    }
}
