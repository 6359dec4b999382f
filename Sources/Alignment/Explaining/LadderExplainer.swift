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
        return ladder.beads.map { explanation(of: $0, &room) }
    }

    private func explanation(of bead: Bead, _ room: inout SentenceLattice.Room) -> Explanation {
        let (i, j) = (bead.source.lowerBound, bead.target.lowerBound)
        let shape = BeadShape(source: bead.source.count, target: bead.target.count)
        guard let index = BeadShape.all.firstIndex(of: shape), let node = round.posteriors.band.node(i, j) else {
            preconditionFailure("a bead of a ladder has a shape and a place")
        }
        let score = round.posteriors.scores.value(ofAny: index, node)
        var reasons = [Reason(kind: .frequency, worth: priors.logarithms[index])]
        if bead.isLinked {
            for part in round.sentences.best(shape, source: i, target: j, &room)
            where part.shape < BeadShape.linkedCount {
                reasons += evidence.reasons(BeadShape.all[part.shape], source: part.source, target: part.target)
            }
            if let worth = paragraphs?.worth(shape, source: i, target: j), worth != 0 {
                reasons.append(Reason(kind: .paragraphs, worth: worth))
            }
            // What is left: how likely it is that the sentences correspond in this way, and all other ways.
            reasons.append(Reason(kind: .sentences, worth: score - reasons.reduce(0) { $0 + $1.worth }))
        }
        let link = Link(source: Array(bead.source), target: Array(bead.target), confidence: bead.confidence)
        return Explanation(
            link: link, reasons: Reason.merged(reasons), score: score,
            rival: bead.confidence < Explanation.sureConfidence ? rival(of: bead) : nil)
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
