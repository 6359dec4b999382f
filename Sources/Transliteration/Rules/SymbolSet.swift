/// A set of letters as a table by symbol.
struct SymbolSet: Sendable, Hashable {
    private let contains: [Bool]

    init(_ set: LetterSet, in alphabet: Alphabet) {
        let letters = Set(set.letters.map { alphabet.folded[Int(alphabet.symbol(of: $0))] })
        contains = (0..<alphabet.count).map { index in
            let symbol = Symbol(index)
            if symbol == Alphabet.edge { return set.isNegated }
            let isIn =
                letters.contains(alphabet.folded[index])
                || (set.hasEveryLetter && alphabet.traits(of: symbol).contains(.letter))
            return isIn != set.isNegated
        }
    }

    subscript(symbol: Symbol) -> Bool { contains[Int(symbol)] }
}
