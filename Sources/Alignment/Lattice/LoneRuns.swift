/// Whether segments without counterpart stand one by one or in a row, as a caption or a paragraph of one text alone does.
///
/// A chain of two states, after a link and after a lone segment. Its values are added to log priors that
/// know nothing of the bead before.
struct LoneRuns: Sendable, Hashable {
    /// What a link gains after a link, or after a lone segment.
    private(set) var linkAfterLink = 0.0
    private(set) var linkAfterLone = 0.0
    /// What a lone segment gains after a link, or after a lone segment.
    private(set) var loneAfterLink = 0.0
    private(set) var loneAfterLone = 0.0

    /// Every bead is independent of the one before.
    static let none = LoneRuns()

    private init() {}

    /// - Parameter share: of beads that are lone segments.
    init(share: Double) { set(going: share + Self.usualClustering * (1 - share), opening: nil, share: share) }

    /// Takes over what was seen, with some beads of what is usual, and of what other texts have.
    mutating func fit(_ counts: BeadPriors.Counts, others: BeadPriors.Counts, share: Double, weight: Double) {
        let usual = share + Self.usualClustering * (1 - share)
        let usualOpening = share * (1 - usual) / (1 - share)
        let general = Self.rates(others, (usual, usualOpening), weight: weight)
        let own = Self.rates(counts, general, weight: weight)
        set(going: own.going, opening: own.opening, share: share)
    }

    private static func rates(
        _ counts: BeadPriors.Counts, _ usual: (going: Double, opening: Double), weight: Double
    ) -> (going: Double, opening: Double) {
        let lone = BeadPriors.lone(counts.beads)
        let links = counts.beads.reduce(0, +) - lone
        let loneWeight = weight * loneShareOfWeight
        return (
            (max(0, lone - counts.openings) + loneWeight * usual.going) / (lone + loneWeight),
            (min(links, counts.openings) + weight * usual.opening) / (links + weight)
        )
    }

    private mutating func set(going: Double, opening: Double?, share: Double) {
        let opening = opening ?? share * (1 - going) / (1 - share)
        linkAfterLink = logarithm((1 - opening) / (1 - share))
        linkAfterLone = logarithm((1 - going) / (1 - share))
        loneAfterLink = logarithm(opening / share)
        loneAfterLone = logarithm(going / share)
    }

    /// Guess: how much likelier a lone segment is after another one, as a share of what is left.
    private static let usualClustering = 0.04
    /// Lone segments are fewer than links, and chance puts some side by side in every short text.
    private static let loneShareOfWeight = 0.8
}
