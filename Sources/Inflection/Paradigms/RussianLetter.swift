/// A small letter of the Russian alphabet, by its place from а (0) to я (31).
struct RussianLetter: Hashable, ExpressibleByUnicodeScalarLiteral {
    /// 0 for а to 31 for я; 255 for anything else.
    let code: UInt8

    /// The number of UTF-8 bytes of every letter.
    static let width = 2
    /// U+0430, а.
    private static let first: UInt16 = 0x430

    init(unicodeScalarLiteral scalar: Unicode.Scalar) {
        code = Self.code(UInt16(truncatingIfNeeded: scalar.value))
    }

    /// The letter of two UTF-8 bytes.
    init(_ lead: UInt8, _ trail: UInt8) {
        guard lead & 0xE0 == 0xC0 else {
            code = .max
            return
        }
        code = Self.code(UInt16(lead & 0x1F) << 6 | UInt16(trail & 0x3F))
    }

    private static func code(_ scalar: UInt16) -> UInt8 {
        scalar >= first && scalar < first + 32 ? UInt8(scalar - first) : .max
    }
}

/// A set of Russian letters, written as a string of them.
struct RussianLetters: ExpressibleByStringLiteral {
    private let bits: UInt32

    init(stringLiteral text: String) {
        bits = text.unicodeScalars.reduce(0) { $0 | 1 << UInt32(RussianLetter(unicodeScalarLiteral: $1).code) }
    }

    func contains(_ letter: RussianLetter) -> Bool { letter.code < 32 && bits & (1 << UInt32(letter.code)) != 0 }

    static let vowels: RussianLetters = "аеиоуыэюя"
    /// After these stands и, not ы.
    static let velars: RussianLetters = "гкх"
    /// After these stand а, у and и, not я, ю and ы.
    static let sibilants: RussianLetters = "жшчщ"
}

extension Collection where Element == UInt8, Index == Int {
    /// The letter so many letters before the last, which is 0.
    func russianLetter(_ back: Int) -> RussianLetter {
        let start = endIndex - RussianLetter.width * (back + 1)
        return start >= startIndex ? RussianLetter(self[start], self[start + 1]) : RussianLetter(0, 0)
    }

    /// How many letters the word has, were it Russian.
    var russianLetterCount: Int { count / RussianLetter.width }
}

extension [UInt8] {
    /// Takes letters from the end.
    func droppingRussianLetters(_ number: Int) -> [UInt8] {
        Array(dropLast(RussianLetter.width * number))
    }
}
