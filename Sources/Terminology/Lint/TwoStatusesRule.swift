internal import TranslationTypes

/// One term with two statuses in a concept.
public struct TwoStatusesRule: LintRule {
    /// `two-statuses`.
    public let identifier = "two-statuses"

    /// Makes the rule.
    public init() {}

    /// Every term whose twin earlier in the concept has another status.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        twins(in: subject).compactMap { address, twin in
            let (term, other) = (subject.termbase[address], subject.termbase[twin])
            if term.status == other.status { return nil }
            let isSame = term.text == other.text
            // Capitals that matter make two terms of what else is one.
            if !isSame, term.casePolicy == .sensitive || other.casePolicy == .sensitive { return nil }
            return finding(
                isSame ? .error : .warning,
                "“\(term.text)” is \(Self.name(term.status)) here and \(Self.name(other.status)) before",
                isSame
                    ? "keep one line"
                    : "both are found in the same places: give them one status, or “sensitive” as their case",
                at: address, in: subject)
        }
    }

    private static func name(_ status: TermStatus?) -> String { status?.rawValue ?? "without a status" }
}

extension LintRule {
    /// The terms that have a twin before them in their concept: the same folded text in the same language.
    func twins(in subject: LintSubject) -> [(address: TermAddress, twin: TermAddress)] {
        var result: [(address: TermAddress, twin: TermAddress)] = []
        for (number, concept) in subject.termbase.concepts.enumerated() where concept.terms.count > 1 {
            var first: [TermKey: Int] = [:]
            for (index, term) in concept.terms.enumerated() {
                let address = TermAddress(concept: number, term: index)
                let key = TermKey(language: term.language.withoutUsualScript, text: subject.key(of: address))
                if let other = first[key] {
                    result.append((address, TermAddress(concept: number, term: other)))
                } else {
                    first[key] = index
                }
            }
        }
        return result
    }
}
