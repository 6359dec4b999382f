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
        /// The capital of that letter.
        case capital(UInt8)
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

    /// A sign that the other script leaves out.
    struct Sign: Sendable {
        /// The sign: ь or ъ.
        var letter: UInt8
        /// The Cyrillic letters that it can follow, as bits.
        var after: UInt64
        /// The letters of the other script one of which must come next, as bits, with `end`; all when it does not matter.
        var before: UInt64

        /// The bit for the end of the word; tables have fewer letters than that.
        static let end: UInt64 = 1 << 63
    }

    private let kinds: [UInt32: Kind]
    /// The kinds of the first characters of Unicode, which hold the scripts in question, for a quick answer.
    private let near: [Kind?]
    /// Characters up to the end of the Arabic block.
    private static let nearScalars = 0x700
    private let singles: [[Reading]]
    private let pairs: [Int: [Reading]]
    private let hasPair: [Bool]
    /// All signs that are left out.
    let signs: [Sign]

    init(kinds: [UInt32: Kind], singles: [[Reading]], pairs: [Int: [Reading]], signs: [Sign]) {
        self.kinds = kinds
        self.singles = singles
        self.pairs = pairs
        self.signs = signs
        near = (0..<Self.nearScalars).map { kinds[UInt32($0)] }
        hasPair = singles.indices.map { first in singles.indices.contains { pairs[first << 8 | $0] != nil } }
    }

    /// What a character is.
    func kind(of scalar: Unicode.Scalar) -> Kind {
        let isNear = scalar.value < Self.nearScalars
        if let kind = isNear ? near[Int(scalar.value)] : kinds[scalar.value] { return kind }
        return scalar.properties.isAlphabetic ? .foreign : .other
    }

    /// The readings of one letter.
    func readings(of letter: UInt8) -> [Reading] { singles[Int(letter)] }

    /// The readings of two letters together.
    func readings(of letter: UInt8, _ next: UInt8) -> [Reading] {
        hasPair[Int(letter)] ? pairs[Int(letter) << 8 | Int(next)] ?? [] : []
    }

    /// The signs that may have been left out after a Cyrillic letter and before a letter of the source (nil at its end), as
    /// the bits of their numbers in `signs`.
    func signs(after letter: UInt8, before next: UInt8?) -> Int {
        var result = 0
        for (index, sign) in signs.enumerated() where sign.after & 1 << UInt64(letter) != 0 {
            if sign.before & (next.map { 1 << UInt64($0) } ?? Sign.end) != 0 { result |= 1 << index }
        }
        return result
    }
}
