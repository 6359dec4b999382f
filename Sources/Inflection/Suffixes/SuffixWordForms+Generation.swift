extension SuffixWordForms {
    /// The form in standard spelling.
    ///
    /// Features are relative to the citation: where that ends in a possessive of the third person, the form does too unless the
    /// features name another possessor, and `possessor3` asks for nothing more.
    func form(_ features: Features) -> String? {
        if features.isEmpty { return citation }
        guard role != .fixed else { return nil }
        var best: (text: String, cost: Int)?
        for shape in shapes {
            var asked = features
            if shape.alternant.isOpened, asked.isDisjoint(with: Self.possessors) { asked.insert(.possessor3) }
            if !shape.alternant.isOpened, hasOpened { asked.remove(.possessor3) }
            guard let start = shape.starts.first(where: { $0.cost == 0 }),
                let found = written(asked, from: start.node, shape)
            else { continue }
            if found.cost < best?.cost ?? SuffixGrammarLimits.impossible { best = found }
        }
        return best?.text
    }

    private var hasOpened: Bool { shapes.contains { $0.alternant.isOpened } }

    static let possessors: Features = [.possessor1, .possessor2, .possessor2Polite, .possessor3]

    private func written(_ features: Features, from start: Int, _ shape: Shape) -> (text: String, cost: Int)? {
        if features.isEmpty {
            return shape.alternant.bareCost < SuffixGrammarLimits.impossible
                ? (shape.standard, shape.alternant.bareCost) : nil
        }
        var best: (text: String, cost: Int)?
        for index in engine.automaton.nodes[start].arcs {
            let arc = engine.automaton.arcs[index]
            let cost = shape.alternant.costs[Int(arc.environment)] + arc.cost
            guard arc.features.isSubset(of: features), cost < best?.cost ?? SuffixGrammarLimits.impossible,
                let rest = suffixes(features.subtracting(arc.features), after: arc, depth: 1)
            else { continue }
            let mark = engine.isAcronym(citation) ? "-" : ""
            let found = (shape.standard + mark + engine.automaton.standard[index] + rest.text, cost + rest.cost)
            if found.1 < best?.cost ?? SuffixGrammarLimits.impossible { best = found }
        }
        return best
    }

    /// The suffixes that add exactly these features; of equal ones the first of the file.
    private func suffixes(
        _ features: Features, after arc: SuffixAutomaton.Arc, depth: Int
    ) -> (text: String, cost: Int)? {
        let node = engine.automaton.nodes[arc.target]
        if features.isEmpty { return node.isFinal ? ("", 0) : nil }
        guard depth < SuffixGrammarLimits.chain else { return nil }
        var best: (text: String, cost: Int)?
        for index in node.arcs {
            let next = engine.automaton.arcs[index]
            guard !next.features.isEmpty, next.features.isSubset(of: features),
                let rest = suffixes(features.subtracting(next.features), after: next, depth: depth + 1)
            else { continue }
            let cost = next.cost + rest.cost
            if cost < best?.cost ?? SuffixGrammarLimits.impossible {
                best = (engine.automaton.standard[index] + rest.text, cost)
            }
        }
        return best
    }
}
