/// Makes an automaton of a program: every state that a text can lead to, explored from the beginning of a text.
///
/// A transition is what the slow reading does with one more character, so that the two cannot differ: the history of a
/// state keeps just what the contexts of the rules can tell apart.
struct AutomatonBuilder {
    /// The most states; further ones give up. The longest alphabets need some hundreds.
    static let stateLimit = 4096

    private let program: RuleProgram
    private let check: SourceCheck
    private var left: LeftStates
    private var states: [AutomatonState] = []
    private var numbers: [AutomatonState: Int] = [:]

    init(_ program: RuleProgram, check: SourceCheck) {
        self.program = program
        self.check = check
        left = LeftStates(program)
    }

    /// The automaton.
    mutating func build() -> Automaton {
        let columns = program.alphabet.count
        _ = number(of: AutomatonState(left: LeftStates.start, pending: []))
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
        let history = left.histories[state.left]
        if isSuspicious(symbol, after: history + state.pending) { cell.gaveUp = 1 }
        let unread = state.pending + [symbol]
        let count = read(unread, after: history, isComplete: false, into: &cell)
        var next = AutomatonState(left: state.left, pending: Array(unread[count...]))
        for symbol in unread[..<count] { next.left = left.advance(next.left, over: symbol) }
        guard let row = number(of: next) else {
            cell.gaveUp = 1
            return cell
        }
        cell.nextRow = UInt32(row * program.alphabet.count)
        return cell
    }

    private func ending(of state: AutomatonState) -> AutomatonCell {
        var cell = AutomatonCell()
        _ = read(state.pending, after: left.histories[state.left], isComplete: true, into: &cell)
        return cell
    }

    /// Reads on from the end of the history as far as the text decides; the symbols that it read.
    private func read(
        _ unread: [Symbol], after history: [Symbol], isComplete: Bool, into cell: inout AutomatonCell
    ) -> Int {
        let text = history + unread
        var place = history.count
        while place < text.count {
            switch program.decide(at: place, in: text, isComplete: isComplete) {
            case .needsMore: return place - history.count
            case .copy:
                copy(text[place], isLast: place == text.count - 1 && !isComplete, into: &cell)
                place += 1
            case .apply(let step, let shape):
                cell.append(program.output(of: step, shape: shape))
                place += program.steps[step].source.count
            }
        }
        return place - history.count
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

    private func isSuspicious(_ symbol: Symbol, after text: [Symbol]) -> Bool {
        guard check != .none else { return false }
        let traits = program.alphabet.traits(of: symbol)
        let before = text.suffix(2).map(program.alphabet.traits(of:))
        return traits.contains(.suspicious) || traits.union(before[1]).isSuperset(of: .scripts)
            || (traits.contains(.knottedHeh) && before[1].contains(.arabicConsonant)
                && before[0].isDisjoint(with: [.arabicVowel, .knottedHeh]))
    }
}
