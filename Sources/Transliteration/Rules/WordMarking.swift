/// A word mark over an alphabet of symbols.
struct WordMarking: Sendable {
    let text: [Unicode.Scalar]
    private let with: SymbolSet?
    private let without: SymbolSet?

    init(_ mark: WordMark, alphabet: Alphabet) {
        text = mark.text
        with = mark.with.map { SymbolSet($0, in: alphabet) }
        without = mark.without.map { SymbolSet($0, in: alphabet) }
    }

    /// Whether the mark stands before this word.
    func stands(before word: ArraySlice<Symbol>) -> Bool {
        if let with, !word.contains(where: { with[$0] }) { return false }
        if let without, word.contains(where: { without[$0] }) { return false }
        return true
    }

    /// Whether a symbol decides for the mark or against it.
    func bits(of symbol: Symbol) -> (wanted: Bool, unwanted: Bool) {
        (with?[symbol] ?? true, without?[symbol] ?? false)
    }
}
