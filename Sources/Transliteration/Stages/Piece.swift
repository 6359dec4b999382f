/// A stretch of the source and what it became.
public struct Piece: Sendable, Hashable {
    /// Where it lies in the source, in UTF-8 bytes.
    public var source: Range<Int>
    /// What it became; empty when it was dropped.
    public var output: String

    /// Makes a piece.
    public init(source: Range<Int>, output: String) {
        self.source = source
        self.output = output
    }
}
