internal import TranslationTypes

/// A term of the source whose concept has a term in the target's language, and none of those in the target.
public struct MissingTermCheck: Check {
    /// `missing-term`.
    public static let rules = [
        CheckRule("missing-term", .warning, "A term of the source has no term of its concept in the target.")
    ]

    private let policy: TermPolicy

    /// Makes the check for a style.
    public init(policy: TermPolicy) { self.policy = policy }

    /// One finding for each concept that the target leaves out.
    public mutating func findings(in passage: CheckedPassage) -> [Finding] {
        guard let (source, target) = passage.pair else { return [] }
        let rendered = Set(passage.sides[target].occurrences.map { policy.concepts[$0.term] })
        var told: Set<Range<Int>> = []
        var found: [Finding] = []
        for place in passage.sides[source].occurrences where told.insert(place.utf8Range).inserted {
            let here = passage.sides[source].occurrences.filter { $0.utf8Range == place.utf8Range }
            let concepts = here.map { policy.concepts[$0.term] }
            guard rendered.isDisjoint(with: concepts), let finding = finding(concepts, place, passage, source, target)
            else { continue }
            found.append(finding)
        }
        return found
    }

    /// Says what was expected; nil when no concept has a term in the target's language.
    private func finding(
        _ concepts: [Int], _ place: TermOccurrence, _ passage: CheckedPassage, _ source: Int, _ target: Int
    ) -> Finding? {
        let language = passage.sides[target].language
        let wanted = concepts.flatMap { policy.terms(of: $0, language: language.language) }
            .filter { policy.ruling(of: $0).status <= .admitted }
        guard !wanted.isEmpty else { return nil }
        let words = WordBeginnings(passage.sides[target].text, language)
        let known = concepts.flatMap { policy.terms(of: $0, language: language.language) }
        if known.contains(where: { words.mayRender(policy.terms[$0].text) }) { return nil }
        var names: [String] = []
        for term in wanted where !names.contains(policy.terms[term].text) { names.append(policy.terms[term].text) }
        let shown = names.prefix(Self.mostShown).map { "“\($0)”" }.joined(separator: ", ")
        return Finding(
            rule: "missing-term", severity: .warning, passage: passage.passage.number, side: target, utf8Range: 0..<0,
            message:
                "“\(passage.sides[source].text(in: place.utf8Range))” in the source: the target has none of \(shown).",
            concept: policy.concept(of: place.term))
    }

    /// Terms that a message names.
    private static let mostShown = 4
}
