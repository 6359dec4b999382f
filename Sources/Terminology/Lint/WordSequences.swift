internal import TranslationTypes

/// The words of terms as numbers, so that stretches of words are compared by their hashes; Chinese is cut into characters.
struct WordSequences {
    /// The words of each term, in the order in which they were added.
    private(set) var words: [[Int32]] = []
    private var numbers: [String: Int32] = [:]

    /// Adds the folded text of a term.
    mutating func add(_ key: String, language: LanguageTag) {
        if language.language == "zh" || language.language == "yue" {
            words.append(key.unicodeScalars.map { number(String($0)) })
        } else {
            words.append(key.split(separator: " ").map { number(String($0)) })
        }
    }

    private mutating func number(_ word: String) -> Int32 {
        if let known = numbers[word] { return known }
        let next = Int32(numbers.count + 1)
        numbers[word] = next
        return next
    }

    /// Goes on with a hash by one word.
    static func hash(_ hash: UInt64, _ word: Int32) -> UInt64 {
        // SplitMix64's finaliser (Steele, Lea, Flood 2014) over what came before and the word.
        var z = hash &+ UInt64(truncatingIfNeeded: word) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
