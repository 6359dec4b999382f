extension AlignmentSession {
    /// The soft assignment of sentences under the present parameters.
    func freeOrderMatching(expectedLinks: Double) -> FreeOrderMatching {
        let n = source.texts.count
        let m = target.texts.count
        var evidence = [Double](repeating: 0, count: n * m)
        let scorer = scorer
        var row = scorer.makeRow()
        for i in 0..<n {
            scorer.set(&row, start: i, count: 1, columns: 0..<m)
            for j in 0..<m { evidence[i * m + j] = scorer.score(row, BeadShape.linked[0], source: i, target: j) }
        }
        return FreeOrderMatching(evidence: evidence, sourceCount: n, targetCount: m, expectedLinks: expectedLinks)
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
        length.fit(statistics)
    }

    /// The links of a soft assignment between sentences, grown by a lone neighbour where that explains more.
    func sentenceLinks(of matching: FreeOrderMatching) -> [Link] {
        var taken = Taken(sourceCount: matching.sourceCount, targetCount: matching.targetCount)
        let singles = singleLinks(of: matching, &taken)
        let scorer = scorer
        var row = scorer.makeRow()
        return singles.map { grown($0, scorer, &row, &taken) }
    }

    /// The links between segments that hold the linked sentences.
    func segmentLinks(of links: [Link], _ matching: FreeOrderMatching) -> [Link] {
        SegmentGrouping(links, matching, source: source, target: target).links
    }

    /// Which sentences are in a link already.
    private struct Taken {
        var source: [Bool]
        var target: [Bool]

        init(sourceCount: Int, targetCount: Int) {
            source = [Bool](repeating: false, count: sourceCount)
            target = [Bool](repeating: false, count: targetCount)
        }

        /// Whether the segments exist and are free, or are the link's own.
        func isFree(_ s: Range<Int>, _ t: Range<Int>, besides link: Single) -> Bool {
            s.lowerBound >= 0 && t.lowerBound >= 0 && s.upperBound <= source.count && t.upperBound <= target.count
                && s.allSatisfy { $0 == link.source || !source[$0] }
                && t.allSatisfy { $0 == link.target || !target[$0] }
        }
    }

    /// A link of one sentence with one.
    private struct Single {
        let probability: Double
        let source: Int
        let target: Int
    }

    /// The one-to-one links with the highest F-measure to be expected, the likeliest first.
    private func singleLinks(of matching: FreeOrderMatching, _ taken: inout Taken) -> [Single] {
        var candidates: [Assignment.Candidate] = []
        for i in 0..<matching.sourceCount {
            for j in 0..<matching.targetCount where matching[i, j] > Self.leastLinkProbability {
                candidates.append(
                    Assignment.Candidate(row: i, column: j, worth: matching[i, j] - Self.leastLinkProbability))
            }
        }
        let chosen = Assignment(candidates).chosen.map {
            Single(probability: matching[$0.row, $0.column], source: $0.row, target: $0.column)
        }
        for link in chosen { (taken.source[link.source], taken.target[link.target]) = (true, true) }
        return chosen.sorted { ($1.probability, $0.source, $0.target) < ($0.probability, $1.source, $1.target) }
    }

    /// The link, with the free neighbour whose joining raises the score most, if one does.
    private func grown(
        _ link: Single, _ scorer: borrowing BeadScorer, _ row: inout BeadScorer.Row, _ taken: inout Taken
    ) -> Link {
        let columns = 0..<target.texts.count
        let (i, j) = (link.source, link.target)
        scorer.set(&row, start: i, count: 1, columns: columns)
        let single = scorer.score(row, BeadShape.linked[0], source: i, target: j) + priors.logarithms[0]
        var best = (gain: 0.0, source: i..<(i + 1), target: j..<(j + 1))
        for (shape, startI, startJ) in [(1, i, j), (1, i, j - 1), (2, i, j), (2, i - 1, j)] {
            let counts = BeadShape.linked[shape]
            let s = startI..<(startI + counts.source)
            let t = startJ..<(startJ + counts.target)
            guard taken.isFree(s, t, besides: link) else { continue }
            scorer.set(&row, start: startI, count: counts.source, columns: columns)
            let lone = priors.logarithms[BeadShape.linkedCount + (counts.target > 1 ? 1 : 0)]
            let gain =
                scorer.score(row, counts, source: startI, target: startJ) + priors.logarithms[shape] - single - lone
            if gain > best.gain { best = (gain, s, t) }
        }
        for segment in best.source { taken.source[segment] = true }
        for segment in best.target { taken.target[segment] = true }
        // The choice between one segment and two is as sure as its odds.
        let sureness = best.gain > 0 ? 1 / (1 + exponential(-best.gain)) : 1
        return Link(source: Array(best.source), target: Array(best.target), confidence: link.probability * sureness)
    }

    /// A link must be likelier than this; near the half of the F-measure to be expected, where F is highest.
    private static let leastLinkProbability = 0.36
}
