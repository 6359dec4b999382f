/// How many source and target segments a bead holds.
struct BeadShape: Sendable, Hashable {
    let source: Int
    let target: Int

    /// Shapes with segments on both sides, in the order that tables of scores have.
    static let linked: [BeadShape] = [
        BeadShape(source: 1, target: 1), BeadShape(source: 1, target: 2), BeadShape(source: 2, target: 1),
        BeadShape(source: 2, target: 2), BeadShape(source: 1, target: 3), BeadShape(source: 3, target: 1),
    ]
    /// The indexes of linked shapes, those of one source count together.
    static let bySource = linked.indices.sorted { (linked[$0].source, $0) < (linked[$1].source, $1) }
    static let deletion = BeadShape(source: 1, target: 0)
    static let insertion = BeadShape(source: 0, target: 1)
    /// Every shape: the linked ones, then deletion and insertion.
    static let all = linked + [deletion, insertion]
    static let linkedCount = 6
    /// The most segments that one side of a bead holds.
    static let longestSide = 3
}
