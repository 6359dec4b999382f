/// One step of a scheme: a text in, the same text in another spelling out.
///
/// A scheme is a row of stages; the pieces of a later stage are carried back over those of the earlier ones, so that every
/// piece of the result knows its stretch of the source.
protocol Stage: Sendable {
    /// The text, piece by piece. The pieces cover the source without gaps, in order; what a stage does not know (foreign
    /// letters, digits, punctuation) comes back unchanged.
    func pieces(of text: String) -> [Piece]

    /// The text in its new spelling: the outputs of all pieces.
    func rewrite(_ text: String) -> String

    /// The likeliest spellings of the whole text, best first, without repetition; the first is `rewrite(text)`.
    ///
    /// - Parameters:
    ///   - text: A word, a name or a sentence.
    ///   - limit: The most that are wanted, at least 1.
    func candidates(for text: String, limit: Int) -> [String]
}

extension Stage {
    func rewrite(_ text: String) -> String {
        var result = ""
        for piece in pieces(of: text) { result += piece.output }
        return result
    }

    func candidates(for text: String, limit: Int) -> [String] { [rewrite(text)] }
}
