/// An alignment in which nothing crosses: beads in order that hold every segment of both sides exactly once.
public struct Ladder: Sendable, Hashable {
    /// The beads from the top of both texts to their end.
    public let beads: [Bead]

    /// Checks that the beads follow each other without gap or overlap on both sides.
    public init(beads: [Bead]) {
        var source = 0
        var target = 0
        for bead in beads {
            precondition(
                bead.source.lowerBound == source && bead.target.lowerBound == target,
                "beads of a ladder leave no segment out and hold none twice")
            source = bead.source.upperBound
            target = bead.target.upperBound
        }
        self.beads = beads
    }

    /// The number of source segments.
    public var sourceCount: Int { beads.last?.source.upperBound ?? 0 }
    /// The number of target segments.
    public var targetCount: Int { beads.last?.target.upperBound ?? 0 }
}
