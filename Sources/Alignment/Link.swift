/// Segments that correspond, in texts that need not keep the same order; one side is empty for a segment left alone.
public struct Link: Sendable, Hashable {
    /// Indexes of source segments, rising.
    public let source: [Int]
    /// Indexes of target segments, rising.
    public let target: [Int]
    /// The probability, from 0 to 1, that exactly this link is right.
    public let confidence: Double

    /// Makes a link.
    public init(source: [Int], target: [Int], confidence: Double) {
        precondition(!source.isEmpty || !target.isEmpty, "a link holds a segment")
        precondition((0...1).contains(confidence), "a confidence is a probability")
        self.source = source
        self.target = target
        self.confidence = confidence
    }

    /// Whether both sides hold segments.
    public var isLinked: Bool { !source.isEmpty && !target.isEmpty }
}

extension Ladder {
    /// The beads as links.
    public var links: [Link] {
        beads.map { Link(source: Array($0.source), target: Array($0.target), confidence: $0.confidence) }
    }
}
