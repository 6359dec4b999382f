/// Links that leave no segment out: the chosen ones, and one for each segment that is in none of them.
struct FreeOrderLinks {
    let links: [Link]

    init(_ chosen: [Link], in pair: AlignmentPair) {
        var sourceTaken = [Bool](repeating: false, count: pair.source.count)
        var targetTaken = [Bool](repeating: false, count: pair.target.count)
        for link in chosen {
            for segment in link.source { sourceTaken[segment] = true }
            for segment in link.target { targetTaken[segment] = true }
        }
        let lone = pair.source.indices.filter { !sourceTaken[$0] }
            .map { Link(source: [$0], target: [], confidence: Self.loneConfidence) }
        let rest = pair.target.indices.filter { !targetTaken[$0] }
            .map { Link(source: [], target: [$0], confidence: Self.loneConfidence) }
        links = (chosen + lone).sorted { ($0.source[0], $0.source.count) < ($1.source[0], $1.source.count) } + rest
    }

    /// Nothing was found for these; whether something is there, the evidence cannot tell better than by half.
    private static let loneConfidence = 0.5
}
