/// Makes an automaton of a program: every state that a text can lead to, explored from the beginning of a text.
///
/// A transition is what the slow reading does with one more character, so that the two cannot differ: the history of a
/// state keeps just what the contexts of the rules can tell apart.
struct AutomatonBuilder {
    /// The most states; further ones give up. The longest alphabets need some hundreds.
    static let stateLimit = 4096

    private let program: RuleProgram
    private let check: SourceCheck
    private let reach: Int
    private let nearKind: [Symbol]
    private let farKind: [Symbol]
    private var states: [AutomatonState] = []
    private var numbers: [AutomatonState: Int] = [:]

    init(_ program: RuleProgram, check: SourceCheck) {
        self.program = program
        self.check = check
        reach = max(1, program.steps.flatMap(\.contexts).map(Self.reach).max() ?? 1)
        let left = Self.leftSets(of: program)
        nearKind = Self.kinds(of: program, sets: left, traits: [.letter, .capital, .latin, .cyrillic])
        farKind = Self.kinds(of: program, sets: left, traits: [.letter])
    }

    /// How many characters a context looks back.
    private static func reach(of context: RuleProgram.Context) -> Int {
        var letters = 0
        for case .letter in context.leftOutwards { letters += 1 }
        if case .wordEdge = context.leftOutwards.last { letters += 1 }
        return letters
    }

    private static func leftSets(of program: RuleProgram) -> [SymbolSet] {
        var indexes: Set<Int> = []
        for context in program.steps.flatMap(\.contexts) {
            for case .letter(let set) in context.leftOutwards { indexes.insert(set) }
        }
        return indexes.sorted().map { program.sets[$0] }
    }

    /// For each symbol the first one that no left context can tell from it.
    private static func kinds(of program: RuleProgram, sets: [SymbolSet], traits: SymbolTraits) -> [Symbol] {
        var first: [[Bool]: Symbol] = [:]
        return (0..<program.alphabet.count).map { index in
            let symbol = Symbol(index)
            let own = program.alphabet.traits(of: symbol).intersection(traits).rawValue
            var signature = sets.map { $0[symbol] }
            signature.append(symbol == Alphabet.edge)
            for bit in 0..<8 { signature.append(own & (1 << bit) != 0) }
            if let known = first[signature] { return known }
            first[signature] = symbol
            return symbol
        }
    }

    /// The automaton.
    mutating func build() -> Automaton {
        let columns = program.alphabet.count
        _ = number(
            of: AutomatonState(history: canonical([Symbol](repeating: Alphabet.edge, count: reach)[...]), pending: []))
        var cells: [AutomatonCell] = []
        var endings: [AutomatonCell] = []
        var state = 0
        while state < states.count {
            for symbol in 0..<columns { cells.append(cell(from: states[state], reading: Symbol(symbol))) }
            endings.append(ending(of: states[state]))
            state += 1
        }
        return Automaton(
            symbols: SymbolTable(program.alphabet), alphabet: program.alphabet, columns: columns, cells: cells,
            endings: endings)
    }

    private mutating func number(of state: AutomatonState) -> Int? {
        if let known = numbers[state] { return known }
        guard states.count < Self.stateLimit else { return nil }
        numbers[state] = states.count
        states.append(state)
        return states.count - 1
    }

    private mutating func cell(from state: AutomatonState, reading symbol: Symbol) -> AutomatonCell {
        var cell = AutomatonCell()
        if isSuspicious(symbol, after: state) { cell.gaveUp = 1 }
        let text = state.history + state.pending + [symbol]
        let place = read(text, isComplete: false, into: &cell)
        let next = AutomatonState(history: canonical(text[(place - reach)..<place]), pending: Array(text[place...]))
        guard let row = number(of: next) else {
            cell.gaveUp = 1
            return cell
        }
        cell.nextRow = UInt32(row * program.alphabet.count)
        return cell
    }

    private func ending(of state: AutomatonState) -> AutomatonCell {
        var cell = AutomatonCell()
        _ = read(state.history + state.pending, isComplete: true, into: &cell)
        return cell
    }

    /// Reads on from the end of the history as far as the text decides; the place that it came to.
    private func read(_ text: [Symbol], isComplete: Bool, into cell: inout AutomatonCell) -> Int {
        var place = reach
        while place < text.count {
            switch program.decide(at: place, in: text, isComplete: isComplete) {
            case .needsMore: return place
            case .copy:
                copy(text[place], isLast: place == text.count - 1 && !isComplete, into: &cell)
                place += 1
            case .apply(let step, let shape):
                cell.append(program.output(of: step, shape: shape))
                place += program.steps[step].source.count
            }
        }
        return place
    }

    private func copy(_ symbol: Symbol, isLast: Bool, into cell: inout AutomatonCell) {
        if let scalar = program.alphabet.scalars[Int(symbol)] {
            cell.append([scalar])
        } else if isLast {
            cell.copies = 1
        } else {
            cell.gaveUp = 1
        }
    }

    private func isSuspicious(_ symbol: Symbol, after state: AutomatonState) -> Bool {
        guard check != .none else { return false }
        let traits = program.alphabet.traits(of: symbol)
        if traits.contains(.suspicious) { return true }
        let previous = program.alphabet.traits(of: state.pending.last ?? state.history.last ?? Alphabet.edge)
        return traits.union(previous).isSuperset(of: .scripts)
    }

    private func canonical(_ history: ArraySlice<Symbol>) -> [Symbol] {
        var result = history.map { farKind[Int($0)] }
        if let last = history.last { result[result.count - 1] = nearKind[Int(last)] }
        return result
    }
}
