internal import Alignment

extension Link {
    /// The link if it is sure enough or has one side alone, otherwise its segments, each alone.
    ///
    /// A segment stays alone with the share that the link lacks, which is more than can be known: another link may be right.
    func linked(from minimumConfidence: Double) -> [Link] {
        guard isLinked, confidence < minimumConfidence else { return [self] }
        return source.map { Link(source: [$0], target: [], confidence: 1 - confidence) }
            + target.map { Link(source: [], target: [$0], confidence: 1 - confidence) }
    }
}

extension Explanation {
    /// The same of a link with its reasons; a segment left alone names the link as what else it could be.
    func linked(from minimumConfidence: Double) -> [Explanation] {
        guard link.isLinked, link.confidence < minimumConfidence else { return [self] }
        return link.linked(from: minimumConfidence).map { Explanation(unlinked: $0, from: link) }
    }
}
