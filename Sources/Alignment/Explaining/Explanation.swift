/// Why segments are linked, or left alone: all that was held for and against it.
public struct Explanation: Sendable, Hashable {
    /// The link as the aligner gives it.
    public let link: Link
    /// Everything that counted, heaviest first. The worths add up to ``score``.
    public let reasons: [Reason]
    /// In texts of one order the score by which the aligner chose, in nats: the log likelihood ratio of "these segments
    /// translate each other" against "they have nothing to do with each other", with the log frequency of such links.
    /// In texts without common order the log likelihood ratios of the linked sentences; what their places and their rivals
    /// make of these is the link's confidence. Zero where nothing was found for a lone segment.
    public let score: Double
    /// What the segments would otherwise be linked to, with its own probability; nil where there is no doubt.
    public let rival: Link?

    /// Links at least this sure have no ``rival`` told.
    public static let sureConfidence = 0.95
}

/// One thing that spoke for a link (worth above zero) or against it (below).
public struct Reason: Sendable, Hashable {
    /// What kind of evidence it is.
    public let kind: EvidenceKind
    /// The thing in the source, as `Sauytbay`; nil where the source lacks it, or the reason is no thing.
    public let source: String?
    /// The thing in the target, as `Сауытбай`; nil where the target lacks it, or the reason is no thing.
    public let target: String?
    /// The log likelihood ratio in nats: 2.3 is ten to one, 4.6 a hundred to one.
    public let worth: Double

    /// Makes a reason.
    public init(kind: EvidenceKind, source: String? = nil, target: String? = nil, worth: Double) {
        self.kind = kind
        self.source = source
        self.target = target
        self.worth = worth
    }
}
