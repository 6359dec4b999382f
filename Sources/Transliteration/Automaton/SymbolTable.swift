/// The symbols of all characters of the Basic Multilingual Plane, for the automaton's inner loop.
struct SymbolTable: Sendable {
    /// By code point.
    let symbols: [Symbol]

    /// O(65,536): each character is classified once.
    init(_ alphabet: Alphabet) {
        symbols = (UInt32(0)..<0x10000).map { value in
            Unicode.Scalar(value).map(alphabet.symbol(of:)) ?? Alphabet.edge
        }
    }
}
