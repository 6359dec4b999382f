/// A text prepared for matching.
struct MatchText: Sendable, Hashable {
    let tokens: [MatchToken]
    /// The code points of the normalised text.
    let letters: [UInt32]
    /// The sum of the tokens' weights, in quarters of a word.
    let weight: Int
    /// Tokens that are no signs.
    let wordCount: Int

    /// - Parameter text: normalised for matching.
    init(normalized text: String) {
        tokens = MatchToken.tokens(of: text)
        letters = text.unicodeScalars.map(\.value)
        weight = tokens.reduce(0) { $0 + $1.weight }
        wordCount = tokens.count { $0.kind != .sign }
    }
}
