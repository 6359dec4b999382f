internal import TranslationTypes

/// A term that is forbidden or deprecated, and nothing to put in its place.
public struct BanWithoutAlternativeRule: LintRule {
    /// `ban-without-alternative`.
    public let identifier = "ban-without-alternative"

    /// Makes the rule.
    public init() {}

    /// Every such term whose concept prefers none in its language and script.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        var result: [LintFinding] = []
        for (number, concept) in subject.termbase.concepts.enumerated() {
            for (index, term) in concept.terms.enumerated() {
                guard let status = term.status, status > .admitted, !Self.hasPreferred(term.language, in: concept)
                else { continue }
                result.append(
                    finding(
                        status == .forbidden ? .warning : .info,
                        "“\(term.text)” is \(status.rawValue), and no term is preferred in “\(term.language)”",
                        "add the term to write instead", at: TermAddress(concept: number, term: index), in: subject))
            }
        }
        return result
    }

    private static func hasPreferred(_ language: LanguageTag, in concept: Concept) -> Bool {
        concept.terms.contains { $0.status == .preferred && $0.language.base == language.base }
    }
}
