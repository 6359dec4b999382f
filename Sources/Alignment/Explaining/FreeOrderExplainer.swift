/// Explains links between texts without common order.
struct FreeOrderExplainer {
    private let found: Aligner.FreeOrderResult
    private let evidence: SentenceReasons
    private let sourceSegments: [Int]
    private let targetSegments: [Int]
    private let source: Sentences
    private let target: Sentences

    init(_ session: inout AlignmentSession, _ found: Aligner.FreeOrderResult) {
        self.found = found
        evidence = SentenceReasons(&session)
        source = session.source
        target = session.target
        sourceSegments = source.segmentOfSentence
        targetSegments = target.segmentOfSentence
    }

    var explanations: [Explanation] { found.segments.map(explanation) }

    private func explanation(of link: Link) -> Explanation {
        let rival = link.confidence < Explanation.sureConfidence ? rival(of: link) : nil
        guard link.isLinked else { return Explanation(link: link, reasons: [], score: 0, rival: rival) }
        let inside = found.sentences.filter { part in
            part.source.allSatisfy { link.source.contains(sourceSegments[$0]) }
                && part.target.allSatisfy { link.target.contains(targetSegments[$0]) }
        }
        let reasons = inside.flatMap { part in
            evidence.reasons(
                BeadShape(source: part.source.count, target: part.target.count), source: part.source[0],
                target: part.target[0])
        }
        let score = reasons.reduce(0) { $0 + $1.worth }
        return Explanation(link: link, reasons: Reason.merged(reasons), score: score, rival: rival)
    }

    /// The likeliest segment of the other text, outside the link, for a segment of the link.
    private func rival(of link: Link) -> Link? {
        var best: Link?
        func consider(_ i: Int, _ j: Int) {
            let probability = found.matching[i, j]
            if probability >= Self.leastProbability, probability > best?.confidence ?? 0 {
                best = Link(
                    source: [sourceSegments[i]], target: [targetSegments[j]], confidence: min(1, probability))
            }
        }
        for segment in link.source {
            for i in source.range(segment, 1) {
                for j in targetSegments.indices where !link.target.contains(targetSegments[j]) { consider(i, j) }
            }
        }
        for segment in link.target {
            for j in target.range(segment, 1) {
                for i in sourceSegments.indices where !link.source.contains(sourceSegments[i]) { consider(i, j) }
            }
        }
        return best
    }

    /// One in a hundred; a rival below is none.
    private static let leastProbability = 0.01
}
