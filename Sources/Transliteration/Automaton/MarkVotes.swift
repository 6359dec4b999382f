/// What each letter of a word says for and against the marks before it.
struct MarkVotes: Sendable {
    /// The marks in UTF-8.
    let texts: [[UInt8]]
    /// By symbol: bit 2n where it speaks for mark n, bit 2n+1 where it speaks against it, ``noLetter`` where it belongs to no word.
    let votes: [UInt32]

    static let noLetter = UInt32(1) << 31
    /// The bits that speak for marks.
    private static let wanted: UInt32 = 0x1555_5555
    /// The marks that fit into the bits.
    static let limit = 15

    /// Nil where there is no mark.
    init?(_ marks: [WordMarking], alphabet: Alphabet) {
        guard !marks.isEmpty else { return nil }
        let marks = marks.prefix(Self.limit)
        texts = marks.map { Array(String(String.UnicodeScalarView($0.text)).utf8) }
        votes = (0..<alphabet.count).map { index in
            let symbol = Symbol(index)
            guard alphabet.traits(of: symbol).contains(.letter) else { return Self.noLetter }
            return marks.enumerated().reduce(UInt32(0)) { bits, mark in
                let (wanted, unwanted) = mark.element.bits(of: symbol)
                return bits | (wanted ? 1 : 0) << UInt32(2 * mark.offset) | (unwanted ? 2 : 0)
                    << UInt32(2 * mark.offset)
            }
        }
    }

    /// Whether any mark stands before a word with these votes.
    @inline(__always)
    static func isMarked(_ bits: UInt32) -> Bool { bits & ~(bits >> 1) & wanted != 0 }

    /// The marks before a word with these votes.
    func text(for bits: UInt32) -> [UInt8] {
        texts.indices.filter { bits >> UInt32(2 * $0) & 3 == 1 }.flatMap { texts[$0] }
    }

    /// The most bytes that marks add to a word.
    var growth: Int { texts.reduce(0) { $0 + $1.count } }
}
