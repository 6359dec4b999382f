/// A letter of a grammar's alphabet by its number, from 1; 0 is any other character.
typealias Letter = UInt8

/// A set of letters.
struct LetterSet: Sendable, Hashable {
    private(set) var bits: UInt64 = 0

    func contains(_ letter: Letter) -> Bool { letter != 0 && bits >> UInt64(letter) & 1 == 1 }

    var isEmpty: Bool { bits == 0 }

    mutating func insert(_ letter: Letter) { bits |= 1 << UInt64(letter) }

    mutating func formUnion(_ other: LetterSet) { bits |= other.bits }
}

/// The letters that a grammar speaks of, numbered.
struct LetterTable: Sendable {
    /// The scalars by number; the first stands for every other character.
    private(set) var scalars: [Unicode.Scalar] = ["\u{FFFD}"]
    /// Numbers of the Cyrillic and Arabic blocks, U+0400 to U+06FF: all letters of the grammars are there.
    private var numbers = [Letter](repeating: 0, count: Int(Self.end - Self.start))

    private static let start: UInt32 = 0x0400
    private static let end: UInt32 = 0x0700

    /// The number of a scalar, 0 when the grammar does not know it.
    func letter(_ scalar: UInt32) -> Letter {
        scalar >= Self.start && scalar < Self.end ? numbers[Int(scalar - Self.start)] : 0
    }

    /// Numbers a letter; nil when it is outside the two blocks or the table is full.
    mutating func insert(_ scalar: Unicode.Scalar) -> Letter? {
        guard scalar.value >= Self.start, scalar.value < Self.end else { return nil }
        let known = letter(scalar.value)
        if known != 0 { return known }
        guard scalars.count <= SuffixGrammarLimits.letters else { return nil }
        let number = Letter(scalars.count)
        scalars.append(scalar)
        numbers[Int(scalar.value - Self.start)] = number
        return number
    }

    /// The letters of a folded word, 0 for what is none.
    func letters(of text: some StringProtocol) -> [Letter] { text.unicodeScalars.map { letter($0.value) } }

    /// The text of letters.
    func text(of letters: [Letter]) -> String {
        var text = String.UnicodeScalarView()
        for letter in letters { text.append(scalars[Int(letter)]) }
        return String(text)
    }
}
