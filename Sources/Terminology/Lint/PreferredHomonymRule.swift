internal import TranslationTypes

/// One term preferred for two concepts: a check cannot tell which of them a text means.
public struct PreferredHomonymRule: LintRule {
    /// `preferred-homonym`.
    public let identifier = "preferred-homonym"

    /// Makes the rule.
    public init() {}

    /// Every preferred term that an earlier concept prefers, too.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        var first: [TermKey: Int] = [:]
        var result: [LintFinding] = []
        for address in subject.addresses {
            let term = subject.termbase[address]
            guard term.status == .preferred else { continue }
            let key = TermKey(language: term.language.withoutUsualScript, text: subject.key(of: address))
            if let other = first[key], other != address.concept {
                result.append(
                    finding(
                        .warning,
                        "“\(term.text)” is preferred for \(subject.termbase.concepts[other].identifier), too",
                        "put the concepts together if they are one, or say in notes how they differ", at: address,
                        in: subject))
            } else {
                first[key] = address.concept
            }
        }
        return result
    }
}

/// A text in a language, to look terms up by.
struct TermKey: Hashable {
    let language: LanguageTag
    let text: String
}
