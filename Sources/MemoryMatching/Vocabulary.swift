/// Numbers for the tokens of a memory: even for words, odd for punctuation.
struct Vocabulary {
    private var numbers: [[UInt32]: UInt32] = [:]

    /// Quarters of a word: what a word weighs, and a punctuation mark (tm-score 1).
    static let wordWeight = 4
    static let punctuationWeight = 1

    static func isWord(_ number: UInt32) -> Bool { number & 1 == 0 }
    static func weight(_ number: UInt32) -> Int { isWord(number) ? wordWeight : punctuationWeight }
    /// The bit of a word in a ``SegmentSketch``, spread by Fibonacci hashing (Knuth, TAOCP vol. 3, §6.4).
    static func bit(_ number: UInt32) -> UInt32 { number >> 1 &* 0x9E37_79B9 >> 26 }

    /// The numbers of tokens, new ones for new tokens.
    mutating func learn(_ tokens: SegmentTokens) -> [UInt32] {
        tokens.tokens.map { token in
            if let known = numbers[token.text] { return known }
            let number = UInt32(numbers.count) << 1 | (token.isWord ? 0 : 1)
            numbers[token.text] = number
            return number
        }
    }

    /// The numbers of tokens; equal unknown tokens get equal numbers that no known one has.
    func numbers(of tokens: SegmentTokens) -> [UInt32] {
        var unknown: [[UInt32]: UInt32] = [:]
        return tokens.tokens.map { token in
            if let known = numbers[token.text] ?? unknown[token.text] { return known }
            let number = UInt32(numbers.count + unknown.count) << 1 | (token.isWord ? 0 : 1)
            unknown[token.text] = number
            return number
        }
    }
}
