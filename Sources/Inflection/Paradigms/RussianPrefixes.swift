/// First parts of compounds, each as a number of its letters.
struct RussianPrefixes: Sendable {
    private let keys: Set<UInt64>

    /// The most letters that fit in a key: six bits each.
    static let limit = 10

    /// Takes Russian words of at most ``limit`` letters.
    init(_ words: Set<[UInt8]>) {
        keys = Set(
            words.map { word in
                let letters = word.russianLetterCount
                precondition(letters <= Self.limit, "too long: \(String(decoding: word, as: UTF8.self))")
                return (0..<letters).reduce(0) { Self.key($0, adding: word.russianLetter(letters - 1 - $1)) }
            })
    }

    /// The key of a word with one letter more.
    static func key(_ key: UInt64, adding letter: RussianLetter) -> UInt64 {
        // Six bits hold 33 values.
        key << 6 | UInt64(letter.code & 31) + 1
    }

    /// Whether a word with this key is one.
    func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}
