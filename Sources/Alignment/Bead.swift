/// Segments of the source and of the target that translate each other; one side is empty for a segment without counterpart.
public struct Bead: Sendable, Hashable {
    /// Indexes of neighbouring source segments.
    public let source: Range<Int>
    /// Indexes of neighbouring target segments.
    public let target: Range<Int>
    /// The probability, from 0 to 1, that exactly this bead is right.
    public let confidence: Double
    /// Whether the middle one of three segments on a side belongs to nothing: an advertisement in a split paragraph, say.
    public let isInterrupted: Bool

    /// Makes a bead; only three segments and one can be interrupted.
    public init(source: Range<Int>, target: Range<Int>, confidence: Double, isInterrupted: Bool = false) {
        precondition(!source.isEmpty || !target.isEmpty, "a bead holds a segment")
        precondition((0...1).contains(confidence), "a confidence is a probability")
        self.source = source
        self.target = target
        precondition(
            !isInterrupted || (source.count, target.count) == (3, 1) || (source.count, target.count) == (1, 3),
            "a segment stands between two of one side")
        self.confidence = confidence
        self.isInterrupted = isInterrupted
    }

    /// Whether both sides hold segments.
    public var isLinked: Bool { !source.isEmpty && !target.isEmpty }
}
