/// Where the counterpart of the next segment stands, seen from the last one's: mostly next to it, sometimes a paragraph away.
///
/// A mixture of distributions that decay geometrically, so that a sum over all jumps takes one pass over the positions.
struct JumpModel: Sendable {
    /// Positions of the other text.
    let positions: Int

    /// For each position `to` the sum over all positions `from` of `weights[from]` times the probability of the jump between them.
    ///
    /// `weights[0]` is the place before the text, `weights[p + 1]` position p; the result has one value for each position.
    func landing(_ weights: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: positions)
        var near = 0.0
        var far = 0.0
        var all = 0.0
        for to in 0..<positions {
            near = near * (1 - Self.nearDecay) + weights[to] * Self.nearDecay
            far = far * (1 - Self.farDecay) + weights[to] * Self.farDecay
            result[to] = Self.near * near + Self.farAhead * far + Self.stay * weights[to + 1]
            all += weights[to]
        }
        all += weights[positions]
        let anywhere = Self.anywhere / Double(positions)
        var back = 0.0
        for to in (0..<positions).reversed() {
            result[to] += Self.farBack * back + anywhere * all
            back = back * (1 - Self.farDecay) + weights[to + 1] * Self.farDecay
        }
        return result
    }

    /// For each position `from` (shifted by one as in `landing`) the sum over all positions `to` of the jump's probability times `weights[to]`.
    func leaving(_ weights: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: positions + 1)
        var all = 0.0
        var near = 0.0
        var far = 0.0
        for from in (0...positions).reversed() {
            result[from] = Self.near * near + Self.farAhead * far
            if from < positions {
                near = near * (1 - Self.nearDecay) + weights[from] * Self.nearDecay
                far = far * (1 - Self.farDecay) + weights[from] * Self.farDecay
                result[from] = Self.near * near + Self.farAhead * far
                all += weights[from]
            }
            if from > 0 { result[from] += Self.stay * weights[from - 1] }
        }
        let anywhere = Self.anywhere / Double(positions)
        var back = 0.0
        for from in 0...positions {
            result[from] += Self.farBack * back + anywhere * all
            if from > 0 { back = back * (1 - Self.farDecay) + weights[from - 1] * Self.farDecay }
        }
        return result
    }

    // Guesses, none of them sharp: shares of jumps to the same place, to one of the next few, a paragraph on or back, and
    // to any place at all.
    private static let stay = 0.02
    private static let near = 1 - stay - farAhead - farBack - anywhere
    private static let farAhead = 0.1
    private static let farBack = 0.1
    private static let anywhere = 0.08
    /// The share of near jumps that go to the very next place, and of the rest to the next after it, and so on.
    private static let nearDecay = 0.55
    /// The same for far ones, which go about seven places.
    private static let farDecay = 0.15
}
