/// The syllables of Standard Chinese in Pinyin, from `data/han/syllables.tsv`.
struct PinyinSyllables: Sendable {
    /// The shipped list.
    static let standard = PinyinSyllables()

    private let syllables: Set<String>
    private let surnames: Set<String>
    /// Letters of *zhuang*.
    private static let longest = 6
    /// Names of Chinese have two to four syllables in two words.
    private static let words = 2

    init() {
        syllables = Set(VariantTable(required: "han/syllables.tsv").rows.dropFirst().compactMap(\.first))
        surnames = Set(
            VariantTable(required: "han/surnames.tsv").rows.dropFirst().filter { $0.count > 1 }.map { Self.bare($0[1]) }
        )
    }

    /// Whether a text can be the name of a Chinese in Pinyin: a surname, then a given name of one or two syllables.
    func spells(_ text: String) -> Bool {
        let words = text.lowercased().split(separator: " ").map(String.init)
        guard words.count == Self.words, surnames.contains(words[0]) else { return false }
        return (1...Self.words).contains(count(words[1].filter { $0 != "'" && $0 != "’" && $0 != "-" }) ?? 0)
    }

    /// The fewest syllables that a word is made of; nil when it is made of none.
    private func count(_ word: String) -> Int? {
        let letters = Array(word)
        var fewest = [Int?](repeating: nil, count: letters.count + 1)
        fewest[0] = 0
        for end in letters.indices.map({ $0 + 1 }) {
            for start in max(0, end - Self.longest)..<end where syllables.contains(String(letters[start..<end])) {
                if let before = fewest[start] { fewest[end] = min(fewest[end] ?? .max, before + 1) }
            }
        }
        return fewest[letters.count]
    }

    /// A reading without tone marks and spaces.
    private static func bare(_ reading: String) -> String {
        var view = String.UnicodeScalarView()
        for letter in reading where letter != " " {
            view.append(contentsOf: (plain[letter] ?? letter).unicodeScalars)
        }
        return String(view)
    }

    private static let plain: [Character: Character] = {
        var plain: [Character: Character] = [:]
        for (letter, marked) in [("a", "āáǎà"), ("e", "ēéěè"), ("i", "īíǐì"), ("o", "ōóǒò"), ("u", "ūúǔùǖǘǚǜü")] {
            for mark in marked { plain[mark] = Character(letter) }
        }
        return plain
    }()
}
