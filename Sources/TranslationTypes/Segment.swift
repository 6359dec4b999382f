/// A run of text that is translated as a whole: a sentence, a heading, a list item.
public struct Segment: Sendable, Hashable {
    /// The text without white space at its ends.
    public let text: String
    /// The index of the block that the segment lies in.
    public let block: Int
    /// The place of the segment in the block's text, in UTF-8 offsets, end exclusive.
    public let utf8Range: Range<Int>

    /// The text must be what stands at the range in that block; this is not checked.
    public init(text: String, block: Int, utf8Range: Range<Int>) {
        self.text = text
        self.block = block
        self.utf8Range = utf8Range
    }
}
