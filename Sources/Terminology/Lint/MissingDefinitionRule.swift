internal import TranslationTypes

/// A preferred term that no definition explains.
public struct MissingDefinitionRule: LintRule {
    /// `missing-definition`.
    public let identifier = "missing-definition"

    /// Makes the rule.
    public init() {}

    /// One finding a concept without any definition, at its first preferred term; one for each language that has a preferred term
    /// and no definition of its own, where others have.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        var result: [LintFinding] = []
        for (number, concept) in subject.termbase.concepts.enumerated() {
            if concept.definitions.contains(where: { $0.language == nil }) { continue }
            let defined = Set(concept.definitions.compactMap { $0.language?.language })
            for (index, term) in concept.terms.enumerated()
            where term.status == .preferred && !defined.contains(term.language.language) {
                let address = TermAddress(concept: number, term: index)
                guard defined.isEmpty else {
                    result.append(
                        finding(
                            .info, "no definition in “\(term.language.language)” explains “\(term.text)”",
                            "write one, short and neutral", at: address, in: subject))
                    continue
                }
                result.append(
                    finding(
                        .warning, "concept \(concept.identifier) has no definition", "write one on a preferred term",
                        at: address, in: subject))
                break
            }
        }
        return result
    }
}
