internal import Synchronization

/// An automaton that is made when a long text first asks for it: for a name the slow reading is quicker.
final class LazyAutomaton: Sendable {
    private let program: RuleProgram
    private let check: SourceCheck
    private let made = Mutex<Automaton?>(nil)

    init(_ program: RuleProgram, check: SourceCheck) {
        self.program = program
        self.check = check
    }

    /// The automaton. Whoever comes second waits until the first has made it, some milliseconds.
    var value: Automaton {
        made.withLock { automaton in
            if let automaton { return automaton }
            var builder = AutomatonBuilder(program, check: check)
            let new = builder.build()
            automaton = new
            return new
        }
    }
}
