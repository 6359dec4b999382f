/// The letters of the Kazakh Cyrillic alphabet by number, as the letter model and the word list count them.
///
/// A word in the making is a row of these numbers; which letters it holds fits into the bits of one integer.
enum KazakhLetter {
    /// The 42 letters in the order of their numbers, as in the head of `letters.model`.
    static let alphabet = Array("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя".unicodeScalars)
    /// The number of "here the word ends".
    static let end: UInt8 = 42
    /// The number of "here the word begins".
    static let start: UInt8 = 43
    /// The number that no letter has.
    static let none: UInt8 = 255

    /// The vowels, and the letters that hold one.
    static let vowels = set("аәеёиоөуұүыіэюя")
    /// The vowels that are spoken in front and that Töte writes like others.
    static let front = set("әөүі")
    /// The vowels that are spoken at the back and that Töte writes like others.
    static let back = set("аоұы")
    /// Letters that themselves show a front word, so that it needs no mark.
    static let shown = set("гекэ")

    /// The number of a letter, small or capital; `none` when it is not Kazakh.
    static func number(of scalar: UInt32) -> UInt8 {
        scalar >= firstScalar && scalar < firstScalar + UInt32(numbers.count)
            ? numbers[Int(scalar - firstScalar)] : none
    }

    /// The letters of a text as the bits of their numbers.
    static func set(_ letters: String) -> UInt64 {
        letters.unicodeScalars.reduce(0) { $0 | 1 << UInt64(alphabet.firstIndex(of: $1) ?? 63) }
    }

    /// The text that a row of numbers stands for.
    static func text(_ word: [UInt8]) -> String {
        var result = String.UnicodeScalarView()
        for letter in word { result.append(alphabet[Int(letter)]) }
        return String(result)
    }

    /// The numbers of a word's letters; nil when it has a character that is not a Kazakh letter.
    static func word(_ text: String) -> [UInt8]? {
        let numbers = text.unicodeScalars.map { number(of: $0.value) }
        return numbers.contains(none) ? nil : numbers
    }

    /// Where the Cyrillic block begins.
    private static let firstScalar: UInt32 = 0x400

    private static let numbers: [UInt8] = {
        var result = [UInt8](repeating: none, count: 0x100)
        for (number, scalar) in alphabet.enumerated() {
            result[Int(scalar.value - firstScalar)] = UInt8(number)
            for capital in scalar.properties.uppercaseMapping.unicodeScalars {
                result[Int(capital.value - firstScalar)] = UInt8(number)
            }
        }
        return result
    }()
}
