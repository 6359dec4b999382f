internal import TranslationTypes

/// Two preferred terms of one concept in one language and script: nobody knows which to write.
public struct TwoPreferredRule: LintRule {
    /// `two-preferred`.
    public let identifier = "two-preferred"

    /// Makes the rule.
    public init() {}

    /// The second and further preferred terms.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        var result: [LintFinding] = []
        for (number, concept) in subject.termbase.concepts.enumerated() {
            var first: [LanguageTag: String] = [:]
            for (index, term) in concept.terms.enumerated() where term.status == .preferred {
                let language = term.language.withoutUsualScript
                guard let other = first[language] else {
                    first[language] = term.text
                    continue
                }
                result.append(
                    finding(
                        .error, "“\(term.text)” and “\(other)” are both preferred in “\(language)”",
                        "make one of them admitted", at: TermAddress(concept: number, term: index), in: subject))
            }
        }
        return result
    }
}
