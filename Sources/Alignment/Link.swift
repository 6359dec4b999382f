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

extension Bead {
    /// The bead as a link, and what interrupts it as another.
    var links: [Link] {
        guard isInterrupted else { return [Link(source: Array(source), target: Array(target), confidence: confidence)] }
        let isOfSource = source.count > 1
        let (first, middle, last) = Self.thirds(isOfSource ? source : target)
        return [
            Link(
                source: isOfSource ? [first, last] : Array(source), target: isOfSource ? Array(target) : [first, last],
                confidence: confidence),
            Link(source: isOfSource ? [middle] : [], target: isOfSource ? [] : [middle], confidence: confidence),
        ]
    }

    private static func thirds(_ side: Range<Int>) -> (Int, Int, Int) {
        (side.lowerBound, side.lowerBound + 1, side.upperBound - 1)
    }
}

extension Ladder {
    /// The beads as links.
    public var links: [Link] { beads.flatMap(\.links) }
}
