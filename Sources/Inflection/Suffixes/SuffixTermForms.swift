/// A term of a language whose last word takes the endings of the whole.
struct SuffixTermForms: TermForms {
    let parts: [SuffixWordForms]

    var words: [any WordForms] { parts }

    func agreement(of analyses: [WordAnalysis]) -> Features? {
        guard analyses.count == parts.count, let head = analyses.last else { return nil }
        for analysis in analyses.dropLast() where !analysis.features.isEmpty {
            // Only a head with a possessor takes its dependent in the genitive.
            guard analysis.features == .genitive, head.hasPossessor else { return nil }
        }
        return head.features
    }

    func forms(_ features: Features) -> [String]? {
        guard let head = parts.last?.form(features) else { return nil }
        return parts.dropLast().map(\.citation) + [head]
    }

    func closestForms(_ features: Features) -> [String] {
        for attempt in Self.attempts(features) { if let forms = forms(attempt) { return forms } }
        return parts.map(\.citation)
    }

    /// Features that there may be a form for, from all that can be said to the case alone.
    private static func attempts(_ features: Features) -> [Features] {
        let known = features.intersection(all).union(translated(features))
        var attempts = [known]
        for extra: Features in [[.copula, .clitic], [.attributive, .belonging], [.similative], possessors, cases] {
            if let last = attempts.last { attempts.append(last.subtracting(extra)) }
        }
        return attempts
    }

    /// What other languages' cases come to.
    private static func translated(_ features: Features) -> Features {
        features.contains(.prepositional) ? .locative : []
    }

    private static let possessors: Features = [
        .possessor1, .possessor2, .possessor2Polite, .possessor3, .possessorPlural,
    ]
    private static let cases: Features = [
        .genitive, .dative, .accusative, .locative, .ablative, .instrumental, .terminative, .similative,
    ]
    private static let all = possessors.union(cases).union([.plural, .attributive, .belonging, .copula, .clitic])
}

extension WordAnalysis {
    /// Whether one of the pieces is a possessive.
    fileprivate var hasPossessor: Bool { pieces.contains { $0.gloss.hasPrefix("px") } }
}
