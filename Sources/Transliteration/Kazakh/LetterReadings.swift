/// How the letters of another script can be read as Kazakh Cyrillic, as a file of `data/kazakh` lists it.
struct LetterReadings: Sendable {
    /// One way to read a letter or two.
    struct Reading: Sendable {
        /// The Cyrillic letters, by number: one or two.
        var first: UInt8
        var second: UInt8 = KazakhLetter.none
        /// What it costs beside the usual reading, in nats.
        var cost: Float = 0
        /// The letter that it ends in.
        var last: UInt8 { second == KazakhLetter.none ? first : second }
    }

    /// What a character is to a scheme.
    enum Kind: Sendable, Hashable {
        /// A letter, by its number in this table.
        case letter(UInt8)
        /// The mark of a front word.
        case mark
        /// Nothing; it is left out.
        case dropped
        /// Punctuation, and what it becomes.
        case punctuation(Unicode.Scalar)
        /// A letter that the table does not know, so that its word is of another language.
        case foreign
        /// Anything else; it stays.
        case other
    }

    /// The letters that a sign can follow, as bits, and the signs that the other script leaves out.
    let signed: UInt64
    let signs: [UInt8]

    private let kinds: [UInt32: Kind]
    private let singles: [[Reading]]
    private let pairs: [Int: [Reading]]
    private let hasPair: [Bool]

    init(kinds: [UInt32: Kind], singles: [[Reading]], pairs: [Int: [Reading]], signs: [UInt8], signed: UInt64) {
        self.kinds = kinds
        self.singles = singles
        self.pairs = pairs
        self.signs = signs
        self.signed = signed
        hasPair = singles.indices.map { first in singles.indices.contains { pairs[first << 8 | $0] != nil } }
    }

    /// What a character is.
    func kind(of scalar: Unicode.Scalar) -> Kind {
        if let kind = kinds[scalar.value] { return kind }
        return scalar.properties.isAlphabetic ? .foreign : .other
    }

    /// The readings of one letter.
    func readings(of letter: UInt8) -> [Reading] { singles[Int(letter)] }

    /// The readings of two letters together.
    func readings(of letter: UInt8, _ next: UInt8) -> [Reading] {
        hasPair[Int(letter)] ? pairs[Int(letter) << 8 | Int(next)] ?? [] : []
    }
}
