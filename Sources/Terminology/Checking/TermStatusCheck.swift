internal import TranslationTypes

/// Terms that the style forbids or counts as out of date, outside quotations.
public struct TermStatusCheck: Check {
    /// `forbidden-term`, `deprecated-term`.
    public static let rules = [
        CheckRule("forbidden-term", .error, "A term that the style forbids stands outside a quotation."),
        CheckRule("deprecated-term", .warning, "A term that the style counts as out of date or one-sided."),
    ]

    private let policy: TermPolicy
    private let replacing: TermReplacement

    /// Makes the check for a style.
    public init(policy: TermPolicy, replacing: TermReplacement) {
        self.policy = policy
        self.replacing = replacing
    }

    /// One finding for each place; a place that is also an allowed term of another concept is none.
    public mutating func findings(in passage: CheckedPassage) -> [Finding] {
        passage.sides.indices.flatMap { side -> [Finding] in
            // The source is what it is.
            guard passage.passage.sides[side].role != .source else { return [] }
            return findings(in: passage.sides[side], side, passage.passage.number)
        }
    }

    private func findings(in side: CheckedSide, _ number: Int, _ passage: Int) -> [Finding] {
        var found: [Finding] = []
        for places in Self.grouped(side.occurrences) {
            guard let worst = judged(places), !side.isExempt(worst.utf8Range) else { continue }
            found.append(finding(worst, in: side, number, passage))
        }
        return found
    }

    /// Occurrences that cover the same place.
    private static func grouped(_ occurrences: [TermOccurrence]) -> [ArraySlice<TermOccurrence>] {
        var groups: [ArraySlice<TermOccurrence>] = []
        var start = 0
        for place in occurrences.indices.dropFirst() + [occurrences.endIndex]
        where place == occurrences.endIndex || occurrences[place].utf8Range != occurrences[start].utf8Range {
            if start < place { groups.append(occurrences[start..<place]) }
            start = place
        }
        return groups
    }

    /// The occurrence to speak of: of several at one place the one with the best status counts, and it must be a bad one.
    private func judged(_ places: ArraySlice<TermOccurrence>) -> TermOccurrence? {
        let best = places.min { policy.ruling(of: $0.term).status < policy.ruling(of: $1.term).status }
        guard let best, policy.ruling(of: best.term).status >= .deprecated else { return nil }
        return best
    }

    private func finding(_ place: TermOccurrence, in side: CheckedSide, _ number: Int, _ passage: Int) -> Finding {
        let ruling = policy.ruling(of: place.term)
        let isForbidden = ruling.status == .forbidden
        let suggestion = policy.preferred(of: policy.concepts[place.term], language: side.language)
            .flatMap {
                $0 == place.term
                    ? nil
                    : replacing.suggestion(for: place, of: policy.terms[place.term], by: policy.terms[$0], in: side)
            }
        return Finding(
            rule: isForbidden ? "forbidden-term" : "deprecated-term", severity: isForbidden ? .error : .warning,
            passage: passage, side: number, utf8Range: place.utf8Range,
            message: message(place, ruling, side.text(in: place.utf8Range), suggestion),
            suggestions: [suggestion].compactMap { $0 },
            url: ruling.source.flatMap(WebAddress.first), concept: policy.concept(of: place.term))
    }

    private func message(
        _ place: TermOccurrence, _ ruling: TermPolicy.Ruling, _ text: String, _ suggestion: Suggestion?
    ) -> String {
        var message = "“\(text)” is \(ruling.status.rawValue)"
        if let style = ruling.style { message += " in \(style)" }
        let term = policy.terms[place.term].text
        if term != text { message += " (a form of “\(term)”)" }
        if let suggestion { message += "; write “\(suggestion.text)”" }
        message += "."
        if let note = ruling.note { message += " \(note.prefix(1).uppercased())\(note.dropFirst())." }
        if let source = ruling.source { message += " Source: \(source)." }
        return message
    }
}
