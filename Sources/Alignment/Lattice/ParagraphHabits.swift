/// What the paragraphs of two texts say of a bead, and how far the translator kept them, fitted to the text.
///
/// Where a bead begins and where it ends, both texts may begin a paragraph: together oftener than by chance, the more the
/// translator kept paragraphs. Inside a bead a paragraph begins seldom. Everything is a log likelihood ratio against places that have
/// nothing to do with each other; two beads have a half each in the place between them, and a lone segment has none.
struct ParagraphHabits: Sendable {
    let marks: ParagraphMarks
    /// By whether a paragraph begins in the source (2) and in the target (1): half of what a place between beads is worth.
    private var between = [0.0, 0, 0, 0]
    /// By whether a paragraph begins there: what a place inside a bead is worth.
    private var inSource = [0.0, 0]
    private var inTarget = [0.0, 0]

    init(_ marks: ParagraphMarks) {
        self.marks = marks
        fit(Counts(), others: Counts())
    }

    /// What the paragraphs say of a bead with segments on both sides.
    func worth(_ shape: BeadShape, source i: Int, target j: Int) -> Double {
        var worth = 0.0
        if let kind = kind(i, j) { worth += between[kind] }
        if let kind = kind(i + shape.source, j + shape.target) { worth += between[kind] }
        for place in (i + 1)..<(i + shape.source) { worth += inSource[marks.source[place] ? 1 : 0] }
        for place in (j + 1)..<(j + shape.target) { worth += inTarget[marks.target[place] ? 1 : 0] }
        return worth
    }

    /// Which of the four kinds a place between beads is; nil at the edge of a text, where every text begins or ends.
    @inline(__always) private func kind(_ i: Int, _ j: Int) -> Int? {
        if i == 0 || j == 0 || i == marks.source.count - 1 || j == marks.target.count - 1 { return nil }
        return (marks.source[i] ? 2 : 0) + (marks.target[j] ? 1 : 0)
    }

    /// What was counted in one text or several; sums can be added whatever the rates of the texts.
    struct Counts: Sendable, Hashable {
        /// Places between beads where both texts begin a paragraph, beyond those expected by chance.
        fileprivate var kept = 0.0
        /// The same if every paragraph of the text that has fewer were kept.
        fileprivate var keepable = 0.0
        /// Places inside beads where a paragraph begins.
        fileprivate var inside = 0.0
        /// The same if paragraphs began there as often as elsewhere.
        fileprivate var insideByChance = 0.0

        mutating func add(_ other: Counts, times factor: Double = 1) {
            kept += factor * other.kept
            keepable += factor * other.keepable
            inside += factor * other.inside
            insideByChance += factor * other.insideByChance
        }
    }

    /// Adds a bead of some probability to what is counted.
    func add(_ shape: BeadShape, source i: Int, target j: Int, weight: Double, to counts: inout Counts) {
        for kind in [kind(i, j), kind(i + shape.source, j + shape.target)] {
            guard let kind else { continue }
            counts.kept += 0.5 * weight * ((kind == Self.both ? 1 : 0) - byChance)
            counts.keepable += 0.5 * weight * keepable
        }
        for place in (i + 1)..<(i + shape.source) { counts.inside += marks.source[place] ? weight : 0 }
        for place in (j + 1)..<(j + shape.target) { counts.inside += marks.target[place] ? weight : 0 }
        counts.insideByChance +=
            weight * (Double(shape.source - 1) * marks.sourceRate + Double(shape.target - 1) * marks.targetRate)
    }

    private static let both = 3
    /// The share of places where both texts begin a paragraph if they have nothing to do with each other.
    private var byChance: Double { marks.sourceRate * marks.targetRate }
    private var keepable: Double { min(marks.sourceRate, marks.targetRate) - byChance }

    /// Takes over the habits seen in the text, with some paragraphs of what is usual, and of what other texts have.
    mutating func fit(_ counts: Counts, others: Counts) {
        let usual = (others.kept + Self.weight * Self.usuallyKept) / (max(0, others.keepable) + Self.weight)
        let kept = (counts.kept + Self.weight * usual) / (counts.keepable + Self.weight)
        let (s, t) = (marks.sourceRate, marks.targetRate)
        let both = byChance + keepable * max(0, min(Self.mostKept, kept))
        let chances = [(1 - s) * (1 - t), (1 - s) * t, s * (1 - t), s * t]
        between = zip([1 - s - t + both, t - both, s - both, both], chances).map { 0.5 * logarithm($0 / $1) }

        let usualInside =
            (max(0, others.inside) + Self.weight * Self.usuallyInside) / (max(0, others.insideByChance) + Self.weight)
        let inside = (counts.inside + Self.weight * usualInside) / (counts.insideByChance + Self.weight)
        (inSource, inTarget) = (Self.inside(s, inside), Self.inside(t, inside))
    }

    private static func inside(_ rate: Double, _ share: Double) -> [Double] {
        let inside = min(1, share) * rate
        return [logarithm((1 - inside) / (1 - rate)), logarithm(inside / rate)]
    }

    /// Paragraphs; the habits of an article with few of them stay near the usual ones.
    private static let weight = 3.0
    /// Guess: how many paragraphs are kept of those that can be, beyond chance.
    private static let usuallyKept = 0.6
    /// A translator who kept all so far need not keep the next.
    private static let mostKept = 0.95
    /// Guess: how often a paragraph begins inside a bead, as a share of its rate elsewhere.
    private static let usuallyInside = 0.9
}
