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
        let isSourceLarger = group.source.count >= group.target.count
        var result =
            isSourceLarger
            ? belonging(group.source, \.source, sourceSegment, group.links)
            : belonging(group.target, \.target, targetSegment, group.links)
        for i in leftOver(group.source, \.source, source, group.links) {
            result *= staying(targetSegment, group.target) { matching[i, $0] }
        }
        for j in leftOver(group.target, \.target, target, group.links) {
            result *= staying(sourceSegment, group.source) { matching[$0, j] }
        }
        return max(0, min(1, result))
    }

    /// That each segment of a side belongs, as it does when one of its links is right.
    private func belonging(
        _ segments: Set<Int>, _ side: KeyPath<Link, [Int]>, _ segmentOf: [Int], _ links: [Link]
    ) -> Double {
        segments.sorted().reduce(1) { product, segment in
            let own = links.filter { $0[keyPath: side].contains { segmentOf[$0] == segment } }
            return product * (1 - own.reduce(1) { $0 * (1 - $1.confidence) })
        }
    }

    /// The sentences of a side's segments that no link of the group holds.
    private func leftOver(
        _ segments: Set<Int>, _ side: KeyPath<Link, [Int]>, _ sentences: Sentences, _ links: [Link]
    ) -> [Int] {
        segments.sorted().flatMap { sentences.range($0, 1) }.filter { sentence in
            !links.contains { $0[keyPath: side].contains(sentence) }
        }
    }

    /// That a sentence left over has no counterpart outside the group.
    private func staying(_ segmentOf: [Int], _ group: Set<Int>, probability: (Int) -> Double) -> Double {
        let outside = segmentOf.indices.reduce(0) { group.contains(segmentOf[$1]) ? $0 : $0 + probability($1) }
        return max(0, 1 - outside)
    }
}
