/// A word of a text.
public struct WordToken: Sendable, Hashable {
    /// The place of the word in UTF-8 offsets, end exclusive.
    public let utf8Range: Range<Int>
    /// Whether the word is of digits.
    public let isNumber: Bool
}
