/// Explains the beads of a ladder by the last round that led to it.
struct LadderExplainer {
    private let round: AlignmentSession.Round
    private let evidence: SentenceReasons
    private let priors: BeadPriors
    private let paragraphs: ParagraphHabits?

    init(_ session: inout AlignmentSession, _ round: AlignmentSession.Round) {
        self.round = round
        evidence = SentenceReasons(&session)
        priors = session.priors
        paragraphs = session.paragraphs
    }

    /// A link of which nothing need be said, since one text is empty.
    static func undoubted(_ link: Link) -> Explanation {
        Explanation(link: link, reasons: [], score: 0, rival: nil)
    }

    func explanations(of ladder: Ladder) -> [Explanation] {
        var room = SentenceLattice.Room()
        return ladder.beads.flatMap { explanations(of: $0, &room) }
    }

    /// What holds for each link of a bead; what interrupts a bead is a lone segment like others.
    private func explanations(of bead: Bead, _ room: inout SentenceLattice.Room) -> [Explanation] {
        let rival = bead.confidence < Explanation.sureConfidence ? rival(of: bead) : nil
        return bead.links.map { link in
            let (score, reasons) =
                link.isLinked ? reasons(of: bead, link, &room) : loneReasons(link)
            return Explanation(link: link, reasons: Reason.merged(reasons), score: score, rival: rival)
        }
    }

    private func loneReasons(_ link: Link) -> (score: Double, reasons: [Reason]) {
        let worth = priors.logarithms[BeadShape.linkedCount + (link.source.isEmpty ? 1 : 0)]
        return (worth, [Reason(kind: .frequency, worth: worth)])
    }

    private func reasons(
        of bead: Bead, _ link: Link, _ room: inout SentenceLattice.Room
    ) -> (score: Double, reasons: [Reason]) {
        let shape = BeadShape(source: link.source.count, target: link.target.count)
        guard let index = BeadShape.linked.firstIndex(of: shape) else {
            preconditionFailure("a bead of a ladder has a shape")
        }
        let (i, j) = (bead.source.lowerBound, bead.target.lowerBound)
        let isInterrupted = bead.isInterrupted
        let likelihood =
            isInterrupted
            ? round.beads.lattice.interruptedScore(shape, source: i, target: j, &room)
            : round.beads.lattice.score(index, source: i, target: j, &room)
        var reasons = [Reason(kind: .frequency, worth: priors.logarithms[index])]
        for part in round.beads.lattice.best(shape, source: i, target: j, isInterrupted: isInterrupted, &room)
        where part.shape < BeadShape.linkedCount {
            reasons += evidence.reasons(BeadShape.all[part.shape], source: part.source, target: part.target)
        }
        let span = BeadShape(source: bead.source.count, target: bead.target.count)
        let paragraphWorth = paragraphs?.worth(span, source: i, target: j) ?? 0
        if paragraphWorth != 0 { reasons.append(Reason(kind: .paragraphs, worth: paragraphWorth)) }
        let score = likelihood + priors.logarithms[index] + paragraphWorth
        // What is left: how likely it is that the sentences correspond in this way, and all other ways.
        reasons.append(Reason(kind: .sentences, worth: score - reasons.reduce(0) { $0 + $1.worth }))
        return (score, reasons)
    }

    /// The likeliest other bead with one of the bead's segments.
    private func rival(of bead: Bead) -> Link? {
        var best: Link?
        func consider(_ shape: Int, _ i: Int, _ j: Int) {
            let counts = BeadShape.all[shape]
            let (s, t) = (i..<(i + counts.source), j..<(j + counts.target))
            guard s.overlaps(bead.source) || t.overlaps(bead.target), s != bead.source || t != bead.target else {
                return
            }
            let probability = round.posteriors.probability(shape, source: i, target: j)
            if probability >= Self.leastProbability, probability > best?.confidence ?? 0 {
                best = Link(source: Array(s), target: Array(t), confidence: probability)
            }
        }
        let band = round.posteriors.band
        let reach = BeadShape.longestSide - 1
        for i in max(0, bead.source.lowerBound - reach)..<max(1, bead.source.upperBound) where !bead.source.isEmpty {
            for j in Int(band.lower[i])...Int(band.upper[i]) {
                for shape in BeadShape.all.indices { consider(shape, i, j) }
            }
        }
        for j in max(0, bead.target.lowerBound - reach)..<max(1, bead.target.upperBound) where !bead.target.isEmpty {
            for i in band.rows(holding: j) {
                for shape in BeadShape.all.indices { consider(shape, i, j) }
            }
        }
        return best
    }

    /// One in a hundred; a rival below is none.
    private static let leastProbability = 0.01
}

extension Band {
    /// The rows that hold a node of this column; both bounds rise, so these follow each other.
    func rows(holding column: Int) -> Range<Int> {
        func first(_ isPast: (Int) -> Bool) -> Int {
            var low = 0
            var high = lower.count
            while low < high {
                let middle = (low + high) / 2
                if isPast(middle) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        let start = first { Int(upper[$0]) >= column }
        return start..<max(start, first { Int(lower[$0]) > column })
    }
}
