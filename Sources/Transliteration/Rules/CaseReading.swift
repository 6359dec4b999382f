/// How a scheme reads small letters and capitals.
enum CaseReading: Sendable, Hashable {
    /// They are the same letters, and the result follows the source.
    case follows
    /// They are different letters.
    case exact
    /// They are the same letters, and the result stays as the rules have it.
    case small
}
