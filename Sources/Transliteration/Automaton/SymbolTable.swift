/// The symbols of all characters of the Basic Multilingual Plane, for the automaton's inner loop.
struct SymbolTable: Sendable {
    /// By code point.
    let symbols: [Symbol]

    /// A few thousand look-ups: most pages of 256 characters are of one kind.
    init(_ alphabet: Alphabet) {
        var symbols: [Symbol] = []
        symbols.reserveCapacity(Self.pageCount * Self.pageSize)
        for (number, page) in Self.usualPages.enumerated() {
            let start = UInt32(number * Self.pageSize)
            if page.count == 1 && start > 0 {
                let symbol = alphabet.symbol(ofKind: page[0], value: start)
                symbols += repeatElement(symbol, count: Self.pageSize)
            } else {
                for (offset, traits) in page.enumerated() {
                    symbols.append(alphabet.symbol(ofKind: traits, value: start + UInt32(offset)))
                }
            }
        }
        for scalar in alphabet.unusual where scalar.value < 0x10000 {
            symbols[Int(scalar.value)] = alphabet.symbol(of: scalar)
        }
        self.symbols = symbols
    }

    private static let pageSize = 256
    private static let pageCount = 256

    /// The traits of characters where a scheme says nothing else, page by page, made once; a page of one kind holds it once.
    private static let usualPages: [[SymbolTraits]] = (0..<pageCount).map { number in
        let page = (0..<pageSize).map { offset in
            Unicode.Scalar(UInt32(number * pageSize + offset))
                .map { SymbolTraits(of: $0, letterCase: LetterCase([]), wordCharacters: []) } ?? []
        }
        let isUniform = number > 0x20 && page.allSatisfy { $0 == page[0] } && !arabicPages.contains(number)
        return isUniform ? [page[0]] : page
    }

    /// Pages with characters that ``SourceCheck`` tells from others of their kind.
    private static let arabicPages = 0xFB...0xFE
}
