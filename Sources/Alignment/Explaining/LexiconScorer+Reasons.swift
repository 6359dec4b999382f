extension LexiconScorer {
    /// The lexicon's score as pairs of words, and what words without a known counterpart take from it.
    ///
    /// A word's part in the score goes to the word of the other side that gave it most.
    func reasons(
        _ row: borrowing Row, source sourceWords: (places: [Int32], forms: (Int32) -> String),
        target targetWords: (places: [Int32], forms: (Int32) -> String), sourceStart: Int, sourceCount: Int,
        targetStart: Int, targetCount: Int
    ) -> [Reason] {
        let sourceStems = (sourceStart..<(sourceStart + sourceCount)).flatMap { source.segments[$0] }
        let targetStems = (targetStart..<(targetStart + targetCount)).flatMap { target.segments[$0] }
        var worths: [Pair: Double] = [:]
        var unknown = 0.0
        func add(_ place: Int?, _ other: Int?, _ worth: Double) {
            guard let place, let other else { return unknown += worth }
            worths[Pair(source: sourceWords.places[place], target: targetWords.places[other]), default: 0] += worth
        }
        for (place, stem) in targetStems.enumerated() {
            let gain = gain(row, of: stem)
            let giver = gain == 0 ? nil : strongest(sourceStems) { forwardShare(row, $0, stem) }
            add(giver, giver == nil ? nil : place, weight * 0.5 * (row.plain + gain))
        }
        let backward = backwardWorths(row, targetStart, targetCount)
        for (place, stem) in sourceStems.enumerated() {
            let giver = strongest(targetStems) { backwardShare(row, stem, $0) }
            add(giver == nil ? nil : place, giver, weight * 0.5 * backward[place])
        }
        var reasons: [Reason] = []
        for (pair, worth) in worths.sorted(by: { $0.key < $1.key }) {
            if abs(worth) < Self.leastWorth {
                unknown += worth
            } else {
                reasons.append(
                    Reason(
                        kind: .word, source: sourceWords.forms(pair.source), target: targetWords.forms(pair.target),
                        worth: worth))
            }
        }
        return reasons + [Reason(kind: .word, worth: unknown)]
    }

    private struct Pair: Hashable, Comparable {
        let source, target: Int32
        static func < (a: Pair, b: Pair) -> Bool { (a.source, a.target) < (b.source, b.target) }
    }

    /// What each source word scores given the target group, as `score` sums it.
    private func backwardWorths(_ row: borrowing Row, _ start: Int, _ count: Int) -> [Double] {
        let first = start - row.columns.lowerBound
        var words = 0
        var backoff = 1.0
        for segment in 0..<count {
            words += target.segments.range(start + segment).count
            backoff += row.backoff[first + segment]
        }
        let denominator = logarithm(Double(words + 1))
        return ratios(row, start: start, count: count).map { logarithm(backoff + $0) - denominator }
    }

    private func strongest(_ stems: [Int32], _ share: (Int32) -> Double) -> Int? {
        var best: (place: Int, share: Double)?
        for (place, stem) in stems.enumerated() {
            let share = share(stem)
            if share > best?.share ?? 0 { best = (place, share) }
        }
        return best?.place
    }

    /// Nats; a pair of words that is worth less is told together with others.
    private static let leastWorth = 0.05
}
