/// The rules of one pass over an alphabet of symbols: the slow, plain reading of the rules, from which the automaton is
/// made too.
struct RuleProgram: Sendable {
    /// What a rule demands of a neighbour.
    enum Item: Sendable, Hashable {
        case letter(set: Int)
        case wordEdge
    }

    struct Context: Sendable {
        /// The first one touches the source.
        let leftOutwards: [Item]
        let right: [Item]
    }

    struct Step: Sendable {
        /// Folded, unless the rule is exact.
        let source: [Symbol]
        let isExact: Bool
        let contexts: [Context]
        let result: [Unicode.Scalar]
        /// The letters of the result that can be capitals; none where the result stays as it is.
        let casedResultCount: Int
    }

    /// What happens at a place of the text.
    enum Decision: Sendable, Hashable {
        /// It depends on what follows.
        case needsMore
        /// No rule applies: the character stays.
        case copy
        case apply(step: Int, shape: CaseShape)
    }

    let alphabet: Alphabet
    let steps: [Step]
    let sets: [SymbolSet]
    let marks: [WordMarking]
    /// The steps whose source begins with a symbol, longest first, then in the order of the rules. By folded symbol.
    private let byFirst: [[Int]]

    /// - Parameters:
    ///   - rules: The rules.
    ///   - check: Which text may need repair.
    init(_ rules: RuleSet, check: SourceCheck) {
        let alphabet = Alphabet(of: rules, check: check)
        var sets = SymbolSets(alphabet)
        let steps = rules.rules.map { Step($0, caseReading: rules.caseReading, alphabet: alphabet, sets: &sets) }
        var byFirst = [[Int]](repeating: [], count: alphabet.count)
        for (index, step) in steps.enumerated() {
            byFirst[Int(alphabet.folded[Int(step.source[0])])].append(index)
        }
        for index in byFirst.indices {
            byFirst[index].sort { (steps[$0].source.count, $1) > (steps[$1].source.count, $0) }
        }
        self.alphabet = alphabet
        self.steps = steps
        self.sets = sets.all
        self.byFirst = byFirst
        marks = rules.marks.map { WordMarking($0, alphabet: alphabet) }
    }

    /// What happens at a place.
    ///
    /// - Parameters:
    ///   - place: An index of the text.
    ///   - text: The symbols of the text, or of a part that begins far enough before the place.
    ///   - isComplete: Nothing follows the text.
    func decide(at place: Int, in text: [Symbol], isComplete: Bool) -> Decision {
        let reading = RuleReading(program: self, text: text, isComplete: isComplete)
        for index in byFirst[Int(alphabet.folded[Int(text[place])])] {
            let step = steps[index]
            switch reading.fits(step, at: place) {
            case .no: continue
            case .unknown: return .needsMore
            case .yes:
                guard let shape = reading.shape(of: step, at: place) else { return .needsMore }
                return .apply(step: index, shape: shape)
            }
        }
        return .copy
    }

    /// The result of a step.
    func output(of step: Int, shape: CaseShape) -> [Unicode.Scalar] {
        shape.apply(to: steps[step].result, alphabet.letterCase)
    }
}

extension RuleProgram.Step {
    fileprivate init(_ rule: Rule, caseReading: CaseReading, alphabet: Alphabet, sets: inout SymbolSets) {
        isExact = rule.isExact || caseReading == .exact
        let source = rule.source.map(alphabet.symbol(of:))
        self.source = isExact ? source : source.map { alphabet.folded[Int($0)] }
        result = rule.result
        casedResultCount = caseReading == .small ? 0 : rule.result.count(where: alphabet.letterCase.isCased)
        var contexts: [RuleProgram.Context] = []
        for context in rule.contexts {
            contexts.append(
                .init(
                    leftOutwards: context.left.reversed().map { sets.item($0) },
                    right: context.right.map { sets.item($0) }))
        }
        self.contexts = contexts
    }
}

/// The sets of a program, each once.
private struct SymbolSets {
    private(set) var all: [SymbolSet] = []
    private var indexes: [LetterSet: Int] = [:]
    private let alphabet: Alphabet

    init(_ alphabet: Alphabet) { self.alphabet = alphabet }

    mutating func item(_ item: ContextItem) -> RuleProgram.Item {
        switch item {
        case .wordEdge: return .wordEdge
        case .letter(let set):
            if let known = indexes[set] { return .letter(set: known) }
            all.append(SymbolSet(set, in: alphabet))
            indexes[set] = all.count - 1
            return .letter(set: all.count - 1)
        }
    }
}
