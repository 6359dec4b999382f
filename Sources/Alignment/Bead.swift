/// Segments of the source and of the target that translate each other; one side is empty for a segment without counterpart.
public struct Bead: Sendable, Hashable {
    /// Indexes of neighbouring source segments.
    public let source: Range<Int>
    /// Indexes of neighbouring target segments.
    public let target: Range<Int>
    /// The probability, from 0 to 1, that exactly this bead is right.
    public let confidence: Double

    /// Makes a bead.
    public init(source: Range<Int>, target: Range<Int>, confidence: Double) {
        precondition(!source.isEmpty || !target.isEmpty, "a bead holds a segment")
        precondition((0...1).contains(confidence), "a confidence is a probability")
        self.source = source
        self.target = target
        self.confidence = confidence
    }

    /// Whether both sides hold segments.
    public var isLinked: Bool { !source.isEmpty && !target.isEmpty }
}
