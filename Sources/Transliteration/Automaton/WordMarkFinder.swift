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
        var wordStart = -1
        var bits: UInt32 = 0
        var index = 0
        while index < input.count {
            let (value, width) = Self.character(at: index, of: input)
            let symbol = value < 0x10000 ? automaton.symbols.symbols[Int(value)] : Alphabet.edge
            let vote = votes[Int(symbol)]
            if vote == Self.noLetter {
                if wordStart >= 0 { add(bits, at: wordStart, to: &places) }
                wordStart = -1
            } else {
                if wordStart < 0 {
                    wordStart = index
                    bits = 0
                }
                bits |= vote
            }
            index += width
        }
        if wordStart >= 0 { add(bits, at: wordStart, to: &places) }
        return places
    }

    private func add(_ bits: UInt32, at offset: Int, to places: inout [Place]) {
        for (index, text) in texts.enumerated() where bits >> UInt32(2 * index) & 3 == 1 {
            places.append(Place(offset: offset, text: text))
        }
    }

    /// The code point at an offset of well-formed UTF-8, and its bytes.
    private static func character(at index: Int, of input: Span<UInt8>) -> (UInt32, Int) {
        let lead = UInt32(input[index])
        if lead < 0x80 { return (lead, 1) }
        func tail(_ offset: Int) -> UInt32 {
            index + offset < input.count ? UInt32(input[index + offset]) & 0x3F : 0
        }
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
        if lead < 0xF0 { return ((lead & 0xF) << 12 | tail(1) << 6 | tail(2), 3) }
        return ((lead & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
}
