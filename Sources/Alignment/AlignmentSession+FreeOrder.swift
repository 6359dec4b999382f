extension AlignmentSession {
    /// The soft assignment of single segments under the present parameters.
    func freeOrderMatching(linkRate: Double) -> FreeOrderMatching {
        let n = source.letters.count
        let m = target.letters.count
        var evidence = [Double](repeating: 0, count: n * m)
        let scorer = scorer
        var row = scorer.makeRow()
        for i in 0..<n {
            scorer.set(&row, start: i, count: 1, columns: 0..<target.letters.count)
            for j in 0..<m { evidence[i * m + j] = scorer.score(row, BeadShape.linked[0], source: i, target: j) }
        }
        return FreeOrderMatching(evidence: evidence, sourceCount: n, targetCount: m, linkRate: linkRate)
    }

    /// Fits the lengths to a soft assignment.
    mutating func fit(_ matching: FreeOrderMatching) {
        let scorer = scorer
        var statistics = LengthModel.Statistics()
        for i in 0..<matching.sourceCount {
            for j in 0..<matching.targetCount where matching[i, j] > Self.leastProbability {
                scorer.add(BeadShape.linked[0], source: i, target: j, weight: matching[i, j], to: &statistics)
            }
        }
        fitLength(statistics)
    }

    /// The links of a soft assignment, the likeliest first, grown by a lone neighbour where that explains more.
    func groups(of matching: FreeOrderMatching) -> [Link] {
        let scorer = scorer
        var row = scorer.makeRow()
        var candidates: [(probability: Double, i: Int, j: Int)] = []
        for i in 0..<matching.sourceCount {
            for j in 0..<matching.targetCount where matching[i, j] >= Self.leastLinkProbability {
                candidates.append((matching[i, j], i, j))
            }
        }
        candidates.sort { ($1.probability, $0.i, $0.j) < ($0.probability, $1.i, $1.j) }
        var sourceTaken = [Bool](repeating: false, count: matching.sourceCount)
        var targetTaken = [Bool](repeating: false, count: matching.targetCount)
        var chosen: [(probability: Double, i: Int, j: Int)] = []
        for candidate in candidates where !sourceTaken[candidate.i] && !targetTaken[candidate.j] {
            sourceTaken[candidate.i] = true
            targetTaken[candidate.j] = true
            chosen.append(candidate)
        }
        return chosen.map { link in
            scorer.set(&row, start: link.i, count: 1, columns: 0..<target.letters.count)
            let single = scorer.score(row, BeadShape.linked[0], source: link.i, target: link.j) + priors.logarithms[0]
            var best = (gain: 0.0, source: link.i..<(link.i + 1), target: link.j..<(link.j + 1))
            func consider(_ shape: Int, _ i: Int, _ j: Int, free: Bool, lone: Double) {
                guard free else { return }
                scorer.set(&row, start: i, count: BeadShape.linked[shape].source, columns: 0..<target.letters.count)
                let score = scorer.score(row, BeadShape.linked[shape], source: i, target: j)
                let gain = score + priors.logarithms[shape] - single - lone
                if gain > best.gain {
                    best = (
                        gain, i..<(i + BeadShape.linked[shape].source), j..<(j + BeadShape.linked[shape].target)
                    )
                }
            }
            let insertion = priors.logarithms[BeadShape.linkedCount + 1]
            let deletion = priors.logarithms[BeadShape.linkedCount]
            let (i, j) = (link.i, link.j)
            consider(1, i, j, free: j + 1 < targetTaken.count && !targetTaken[j + 1], lone: insertion)
            consider(1, i, j - 1, free: j > 0 && !targetTaken[j - 1], lone: insertion)
            consider(2, i, j, free: i + 1 < sourceTaken.count && !sourceTaken[i + 1], lone: deletion)
            consider(2, i - 1, j, free: i > 0 && !sourceTaken[i - 1], lone: deletion)
            for segment in best.source { sourceTaken[segment] = true }
            for segment in best.target { targetTaken[segment] = true }
            // The choice between one segment and two is as sure as its odds.
            let sureness = best.gain > 0 ? 1 / (1 + exponential(-best.gain)) : 1
            return Link(
                source: Array(best.source), target: Array(best.target), confidence: link.probability * sureness)
        }
    }

    /// A link must be likelier than this; near the half of the F-measure to be expected, where F is highest.
    private static let leastLinkProbability = 0.4
}
