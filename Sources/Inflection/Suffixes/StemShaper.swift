/// Finds the shapes of stems by the rules of a grammar.
struct StemShaper: Sendable {
    let grammar: GrammarDescription

    /// Against every other shape where a list names the one.
    private static let listedCost = 2
    /// Against a citation without the possessive that it ends in: сілкініс for сілкінісі.
    private static let openedCost = 1
    /// Against reading the end of a citation as the stem's own where it may be a possessive.
    private static let closedCost = 1

    /// The shapes of a stem, the stem itself among them.
    func alternants(of stem: [Letter]) -> [StemAlternant] {
        var base = StemAlternant(letters: stem, base: stem, costs: grammar.environments.map { _ in 0 }, bareCost: 0)
        var changed: [StemAlternant] = []
        var listed: UInt8 = 0
        for rule in grammar.stems where applies(rule, to: stem) {
            let isListed = rule.listed?.contains(stem) == true
            var alternant = StemAlternant(
                letters: rule.applied(to: stem), base: stem, costs: [], bareCost: SuffixGrammarLimits.impossible)
            if isListed { listed |= rule.environments }
            for environment in grammar.environments.indices {
                let isMeant = rule.environments >> environment & 1 == 1
                alternant.costs.append(
                    isMeant ? (isListed ? -Self.listedCost : rule.cost) : SuffixGrammarLimits.impossible)
                if isMeant { base.costs[environment] = max(base.costs[environment], rule.elseCost) }
            }
            changed.append(alternant)
        }
        var result: [StemAlternant] = []
        for alternant in [base] + changed { result.merge(settled(alternant, listed: listed)) }
        return result
    }

    /// Sets the cost of a listed shape to nothing by raising all others in its environments.
    private func settled(_ alternant: StemAlternant, listed: UInt8) -> StemAlternant {
        var result = alternant
        for environment in result.costs.indices where listed >> environment & 1 == 1 {
            result.costs[environment] = min(result.costs[environment] + Self.listedCost, SuffixGrammarLimits.impossible)
        }
        return result
    }

    /// The shapes of a citation's last word that may end in a possessive: those of the whole and, opened, of what stands
    /// before the possessive.
    ///
    /// - Parameter isAlone: whether the word is the whole term; what could be a stem's own end is then left alone, and the stem
    ///   without a possessor is another term.
    func alternants(ofCitation word: [Letter], isAlone: Bool) -> [StemAlternant] {
        var result = alternants(of: word)
        guard mayBePossessed(word), !isAlone || grammar.owned.contains(where: { word[...].hasSuffix($0) }) else {
            return result
        }
        var opened: [StemAlternant] = []
        for rule in grammar.possessed where applies(rule, to: word) {
            let isListed = rule.listed?.contains(rule.applied(to: word)) == true
            let cost = isListed ? 0 : rule.cost
            for alternant in self.opened(rule.applied(to: word)) { opened.merge(alternant.adding(cost)) }
        }
        guard !opened.isEmpty else { return result }
        result = result.map { whole in
            var whole = whole
            whole.costs = whole.costs.map { min($0 + Self.closedCost, SuffixGrammarLimits.impossible) }
            return whole
        }
        for alternant in opened {
            var alternant = alternant
            alternant.isOpened = true
            let cost = isAlone ? SuffixGrammarLimits.impossible : Self.openedCost
            alternant.bareCost = min(alternant.bareCost + cost, SuffixGrammarLimits.impossible)
            result.append(alternant)
        }
        return result
    }

    /// Whether a word's end may be a possessive.
    func mayBePossessed(_ word: [Letter]) -> Bool {
        guard word.count > 3, grammar.lists["own"]?.contains(word) != true else { return false }
        return !grammar.unpossessed.contains { word[...].hasSuffix($0) }
    }

    /// The shapes of the stem that stands before a possessive in this shape.
    private func opened(_ shape: [Letter]) -> [StemAlternant] {
        let rules = grammar.restore.filter { applies($0, to: shape) }
        let isAnyListed = rules.contains { $0.listed?.contains($0.applied(to: shape)) == true }
        var bases = [(letters: shape, cost: 0)]
        for rule in rules {
            let base = rule.applied(to: shape)
            let isListed = rule.listed?.contains(base) == true
            bases.append((base, isListed ? 0 : rule.cost + (isAnyListed ? Self.listedCost : 0)))
            bases[0].cost = max(bases[0].cost, rule.elseCost, isListed ? Self.listedCost : 0)
        }
        var result: [StemAlternant] = []
        for base in bases.sorted(by: { $0.cost < $1.cost }) {
            for alternant in alternants(of: base.letters) { result.merge(alternant.adding(base.cost)) }
        }
        // Before a possessive the shape is the citation's own.
        let vowel = Int(GrammarDescription.vowelEnvironment)
        for index in result.indices {
            if result[index].letters == shape {
                result[index].costs[vowel] = 0
            } else {
                result[index].costs[vowel] = min(result[index].costs[vowel] + 1, SuffixGrammarLimits.impossible)
            }
        }
        return result
    }

    private func applies(_ rule: StemRule, to stem: [Letter]) -> Bool {
        guard stem[...].hasSuffix(rule.pattern), !rule.exceptions.contains(stem) else { return false }
        if rule.syllables != .any {
            let syllables = stem.count { grammar.vowels.contains($0) }
            guard (syllables == 1) == (rule.syllables == .one) else { return false }
        }
        if let harmony = rule.harmony, grammar.tiers.first?.value(of: stem[...]) != harmony { return false }
        return true
    }

    /// How many letters at a word's end may differ in its forms.
    func reach(of word: ArraySlice<Letter>) -> Int {
        var reach = 0
        for rule in grammar.stems where rule.reach > reach && word.hasSuffix(rule.pattern) { reach = rule.reach }
        return reach
    }
}
