/// What the automaton remembers between two characters.
struct AutomatonState: Hashable {
    /// The symbols before the place that is not decided yet, as far as contexts look back; alike ones by one of them.
    var history: [Symbol]
    /// Symbols that are read but not decided.
    var pending: [Symbol]
}
