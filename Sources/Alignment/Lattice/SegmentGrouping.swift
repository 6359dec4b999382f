/// Links between segments, made from links between their sentences.
struct SegmentGrouping {
    private(set) var links: [Link] = []
    private let source: Sentences
    private let target: Sentences
    private let sourceSegment: [Int]
    private let targetSegment: [Int]

    /// - Parameters:
    ///   - sentenceLinks: links in which no sentence stands twice.
    ///   - matching: the probabilities that they were chosen by.
    init(_ sentenceLinks: [Link], _ matching: FreeOrderMatching, source: Sentences, target: Sentences) {
        self.source = source
        self.target = target
        sourceSegment = source.segmentOfSentence
        targetSegment = target.segmentOfSentence
        // Surest first; a link that would make a group too large to be believed is left out.
        var groupOfSource = [Int](repeating: -1, count: source.segmentCount)
        var groupOfTarget = [Int](repeating: -1, count: target.segmentCount)
        var groups: [Group] = []
        for link in sentenceLinks.sorted(by: { ($1.confidence, $0.source[0]) < ($0.confidence, $1.source[0]) }) {
            let new = Group(
                source: Set(link.source.map { sourceSegment[$0] }), target: Set(link.target.map { targetSegment[$0] }),
                links: [link])
            let met = Set(new.source.map { groupOfSource[$0] } + new.target.map { groupOfTarget[$0] }).filter {
                $0 >= 0
            }
            let joined = met.sorted().reduce(new) { $0.joined(with: groups[$1]) }
            guard joined.isCompact else { continue }
            for group in met { groups[group].links = [] }
            for segment in joined.source { groupOfSource[segment] = groups.count }
            for segment in joined.target { groupOfTarget[segment] = groups.count }
            groups.append(joined)
        }
        links = groups.filter { !$0.links.isEmpty }.map { group in
            Link(
                source: group.source.sorted(), target: group.target.sorted(),
                confidence: confidence(of: group, matching))
        }
    }

    private struct Group {
        var source: Set<Int>
        var target: Set<Int>
        var links: [Link]

        func joined(with other: Group) -> Group {
            Group(source: source.union(other.source), target: target.union(other.target), links: links + other.links)
        }

        /// Neighbours on each side, one another segment between them at most, and one segment against few.
        var isCompact: Bool {
            guard min(source.count, target.count) == 1 || source.count + target.count <= 4 else { return false }
            return [source, target].allSatisfy { side in
                (side.max() ?? 0) - (side.min() ?? 0) <= 2 && side.count <= BeadShape.longestSide
            }
        }
    }

    /// That every segment of the group belongs to it, and no other does.
    private func confidence(of group: Group, _ matching: FreeOrderMatching) -> Double {
        var result = 1.0
        // Each segment belongs when one of its links is right.
        let shares =
            group.source.map { segment in
                1
                    - group.links.filter { $0.source.contains { sourceSegment[$0] == segment } }.reduce(1) {
                        $0 * (1 - $1.confidence)
                    }
            }
            + group.target.map { segment in
                1
                    - group.links.filter { $0.target.contains { targetSegment[$0] == segment } }.reduce(1) {
                        $0 * (1 - $1.confidence)
                    }
            }
        let larger =
            group.source.count >= group.target.count
            ? shares.prefix(group.source.count) : shares.suffix(group.target.count)
        for share in larger { result *= share }
        // A sentence left over may have its counterpart outside the group.
        for segment in group.source {
            for i in source.range(segment, 1) where !group.links.contains(where: { $0.source.contains(i) }) {
                var outside = 0.0
                for j in 0..<matching.targetCount where !group.target.contains(targetSegment[j]) {
                    outside += matching[i, j]
                }
                result *= max(0, 1 - outside)
            }
        }
        for segment in group.target {
            for j in target.range(segment, 1) where !group.links.contains(where: { $0.target.contains(j) }) {
                var outside = 0.0
                for i in 0..<matching.sourceCount where !group.source.contains(sourceSegment[i]) {
                    outside += matching[i, j]
                }
                result *= max(0, 1 - outside)
            }
        }
        return max(0, min(1, result))
    }
}
