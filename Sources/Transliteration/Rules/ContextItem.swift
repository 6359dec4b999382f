/// One demand of a context.
enum ContextItem: Sendable, Hashable {
    /// A character of the set stands here.
    case letter(LetterSet)
    /// A word begins or ends here: the neighbour is no letter.
    case wordEdge
}
