internal import Alignment

/// The order in which a reader of the source meets links.
enum SourceOrder {
    /// The links' places in that order: by their first source segment, and one without a source behind the link of the
    /// target segment before it.
    static func order(_ links: [Link], targetCount: Int) -> [Int] {
        var linkOfTarget = [Int?](repeating: nil, count: targetCount)
        for (number, link) in links.enumerated() { for target in link.target { linkOfTarget[target] = number } }
        // For each link its source place, then its rank behind that place.
        var keys = links.map { ($0.source.first ?? -1, $0.source.isEmpty ? 1 : 0) }
        let lone = links.indices.filter { links[$0].source.isEmpty }.sorted {
            links[$0].target[0] < links[$1].target[0]
        }
        for number in lone {
            let before = links[number].target[0] - 1
            guard before >= 0, let neighbour = linkOfTarget[before] else { continue }
            keys[number] = (keys[neighbour].0, keys[neighbour].1 + 1)
        }
        return links.indices.sorted { a, b in
            (keys[a].0, keys[a].1, a) < (keys[b].0, keys[b].1, b)
        }
    }
}
