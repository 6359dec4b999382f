/// One thing, as the number 1953 or the name Kazakhstan, with the segments that mention it.
public struct Cue: Sendable, Hashable {
    /// Indexes of the source segments that mention it, rising, each once.
    public let source: [Int]
    /// Indexes of the target segments that mention it, rising, each once.
    public let target: [Int]
    /// The probability that a segment mentions it when the segment's true counterpart does.
    public let reliability: Double
    /// The probability that a segment seems to mention it by accident, as loosely compared names do.
    public let chance: Double
    /// What kind of thing it is, for whoever asks why segments were linked.
    public let kind: EvidenceKind
    /// The thing as the source names it, in short; empty when nobody has to be told.
    public let sourceForm: String
    /// The thing as the target names it, likewise.
    public let targetForm: String

    /// Makes a cue.
    public init(
        source: [Int], target: [Int], reliability: Double, chance: Double = 0, kind: EvidenceKind = .other,
        sourceForm: String = "", targetForm: String = ""
    ) {
        precondition(reliability > 0 && reliability < 1, "a reliability is a probability")
        self.source = source
        self.target = target
        self.reliability = reliability
        self.chance = chance
        self.kind = kind
        self.sourceForm = sourceForm
        self.targetForm = targetForm
    }
}
