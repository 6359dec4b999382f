/// What the automaton remembers between two characters.
struct AutomatonState: Hashable {
    /// Which of ``LeftStates`` the text before the undecided place has led to.
    var left: Int
    /// Symbols that are read but not decided.
    var pending: [Symbol]
}
