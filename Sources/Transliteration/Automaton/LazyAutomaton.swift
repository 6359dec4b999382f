internal import Synchronization

/// An automaton that is made when enough text has asked for it: for a few names the slow reading is quicker.
final class LazyAutomaton: Sendable {
    private struct State {
        var automaton: Automaton?
        var bytesRead = 0
    }

    /// Bytes of text that take the slow reading about as long as the automaton takes to be made (some ten milliseconds).
    private static let worthwhile = 64 << 10

    private let program: RuleProgram
    private let check: SourceCheck
    private let state = Mutex(State())

    init(_ program: RuleProgram, check: SourceCheck) {
        self.program = program
        self.check = check
    }

    /// The automaton. Whoever comes second waits until the first has made it.
    var value: Automaton { state.withLock { make(&$0) } }

    /// The automaton, once this many bytes and those before them are worth it.
    func value(for bytes: Int) -> Automaton? {
        state.withLock { state in
            if let automaton = state.automaton { return automaton }
            state.bytesRead += bytes
            return state.bytesRead < Self.worthwhile ? nil : make(&state)
        }
    }

    private func make(_ state: inout State) -> Automaton {
        if let automaton = state.automaton { return automaton }
        var builder = AutomatonBuilder(program, check: check)
        let new = builder.build()
        state.automaton = new
        return new
    }
}
