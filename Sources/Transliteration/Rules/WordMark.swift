/// A mark that is written before whole words that hold some letters and lack others, as the hamza of Kazakh in Arabic
/// letters.
struct WordMark: Sendable, Hashable {
    /// What is written before the word.
    var text: [Unicode.Scalar]
    /// The word must hold one of these; nil when any word will do.
    var with: LetterSet?
    /// The word must hold none of these.
    var without: LetterSet?
}
