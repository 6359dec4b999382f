/// Some letters, or all but some: what a rule's context asks of its neighbour.
struct LetterSet: Sendable, Hashable {
    /// The letters, small ones for small and capital alike.
    var letters: Set<Unicode.Scalar> = []
    /// Every letter of any script is in it.
    var hasEveryLetter = false
    /// It is meant the other way round; then the edge of the text is in it too.
    var isNegated = false
}
