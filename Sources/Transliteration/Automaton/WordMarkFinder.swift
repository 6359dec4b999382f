/// Finds the words before which a mark stands, in one pass over UTF-8.
struct WordMarkFinder {
    struct Place {
        /// Where the word begins, in UTF-8 bytes.
        let offset: Int
        /// The mark in UTF-8.
        let text: [UInt8]
    }

    private let texts: [[UInt8]]
    /// For each symbol: bit 2n where it speaks for mark n, bit 2n+1 where it speaks against it, the highest where it is no
    /// letter.
    private let votes: [UInt32]
    private let automaton: Automaton
    private static let noLetter = UInt32(1) << 31
    /// The bits that speak for marks.
    private static let wanted: UInt32 = 0x1555_5555
    /// The marks that fit into the bits.
    private static let markLimit = 15

    init(marks: [WordMarking], automaton: Automaton) {
        self.automaton = automaton
        let marks = marks.prefix(Self.markLimit)
        texts = marks.map { Array(String(String.UnicodeScalarView($0.text)).utf8) }
        votes = (0..<automaton.alphabet.count).map { index in
            let symbol = Symbol(index)
            guard automaton.alphabet.traits(of: symbol).contains(.letter) else { return Self.noLetter }
            return marks.enumerated().reduce(UInt32(0)) { bits, mark in
                let (wanted, unwanted) = mark.element.bits(of: symbol)
                return bits | (wanted ? 1 : 0) << UInt32(2 * mark.offset) | (unwanted ? 2 : 0)
                    << UInt32(2 * mark.offset)
            }
        }
    }

    func places(in input: Span<UInt8>) -> [Place] {
        var places: [Place] = []
        let symbols = automaton.symbols.symbols.span
        let votes = votes.span
        var wordStart = -1
        var bits: UInt32 = 0
        var index = 0
        while index < input.count {
            let (value, width) = Self.character(at: index, of: input)
            let vote = votes[Int(value < 0x10000 ? symbols[Int(value)] : Alphabet.edge)]
            if vote == Self.noLetter {
                if wordStart >= 0 { add(bits, at: wordStart, to: &places) }
                wordStart = -1
                bits = 0
            } else {
                if wordStart < 0 { wordStart = index }
                bits |= vote
            }
            index &+= width
        }
        if wordStart >= 0 { add(bits, at: wordStart, to: &places) }
        return places
    }

    private func add(_ bits: UInt32, at offset: Int, to places: inout [Place]) {
        // No mark is wanted that nothing speaks against.
        guard bits & ~(bits >> 1) & Self.wanted != 0 else { return }
        for (index, text) in texts.enumerated() where bits >> UInt32(2 * index) & 3 == 1 {
            places.append(Place(offset: offset, text: text))
        }
    }

    /// The code point at an offset of well-formed UTF-8, and its bytes.
    @inline(__always)
    private static func character(at index: Int, of input: Span<UInt8>) -> (UInt32, Int) {
        let lead = UInt32(input[index])
        if lead < 0x80 { return (lead, 1) }
        guard index + 1 < input.count else { return (lead, 1) }
        let second = UInt32(input[index + 1]) & 0x3F
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
        guard index + 2 < input.count else { return (lead, 1) }
        let third = UInt32(input[index + 2]) & 0x3F
        if lead < 0xF0 { return ((lead & 0xF) << 12 | second << 6 | third, 3) }
        // No letter of the marks' alphabets lies beyond the Basic Multilingual Plane.
        return (0x10000, 4)
    }
}
