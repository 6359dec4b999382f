/// What all words of one grammar share.
final class SuffixEngine: Sendable {
    let grammar: GrammarDescription
    let contexts: SuffixContexts
    let automaton: SuffixAutomaton
    let shaper: StemShaper
    let lookAlikes: SuffixLookAlikes
    /// The UTF-8 of each letter in texts, by number.
    let spelling: [[UInt8]]
    /// The nodes where suffixes after a hyphen begin.
    let hyphenStarts: [Int]
    /// Whether texts are in other letters than terms.
    let isProjected: Bool
    private let acronyms: Set<[Letter]>

    var limit: Int { grammar.wavering.limit }
    var hyphenCost: Int { grammar.wavering.hyphen }

    init(_ grammar: GrammarDescription, lookAlikes list: LookAlikeList, projection: ((String) -> String)?) {
        let isOther = projection != nil
        let projection = projection ?? { $0 }
        self.grammar = grammar
        isProjected = isOther
        contexts = SuffixContexts(grammar)
        spelling = grammar.letters.scalars.map { Array(projection(String($0)).utf8) }
        var builder = SuffixAutomatonBuilder(grammar, contexts: contexts, spelling: spelling)
        automaton = builder.build()
        shaper = StemShaper(grammar: grammar)
        hyphenStarts = Set(automaton.starts.values).sorted()
        acronyms = grammar.lists["acronyms"] ?? []
        let letters = grammar.letters
        let contexts = contexts
        let automaton = automaton
        lookAlikes = SuffixLookAlikes(
            list, automaton: automaton,
            verbStart: { automaton.verbStarts[contexts.context(after: letters.letters(of: $0)[...])] },
            spelling: { $0.unicodeScalars.flatMap { Array(projection(String($0)).utf8) } })
    }

    /// Whether endings are set off by a hyphen.
    func isAcronym(_ word: String) -> Bool { acronyms.contains(grammar.letters.letters(of: word)) }

    /// The nodes where the suffixes of a stem begin, with what speaks against each; the stem's own first.
    func starts(after stem: [Letter], base: [Letter]) -> [(node: Int, cost: Int)] {
        let own = SuffixContext(
            values: grammar.tiers.map { $0.value(of: base[...]) }, kind: contexts.context(after: stem[...]).kind)
        let kinds = kinds(after: stem)
        var result: [(node: Int, cost: Int)] = []
        for context in automaton.starts.keys {
            guard let kind = kinds.first(where: { $0.kind == context.kind }) else { continue }
            let cost = kind.cost + harmonyCost(own.values, context.values, base)
            if cost <= limit, let node = automaton.starts[context] { result.append((node, cost)) }
        }
        return result.sorted { $0.cost < $1.cost }
    }

    private func kinds(after stem: [Letter]) -> [(kind: UInt8, cost: Int)] {
        let last = stem.last { !grammar.silent.contains($0) } ?? 0
        var kinds = [(kind: contexts.kind(of: last), cost: 0)]
        for heard in grammar.wavering.heard where heard.letters.contains(last) {
            kinds.append((contexts.kind(of: heard.as), heard.cost))
        }
        return kinds
    }

    private func harmonyCost(_ own: [UInt8], _ other: [UInt8], _ stem: [Letter]) -> Int {
        let isForeign = stem.contains { grammar.foreign.contains($0) }
        var cost = 0
        for tier in own.indices where own[tier] != other[tier] {
            if tier > 0 {
                cost += grammar.wavering.rounding
            } else {
                cost +=
                    !isForeign && grammar.tiers[0].isUniform(stem[...])
                    ? grammar.wavering.uniform : grammar.wavering.harmony
            }
        }
        return cost
    }
}
