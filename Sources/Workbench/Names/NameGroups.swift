/// Groups of things that are like each other, from the likeness of pairs: stars (Aslam, Pelekhov and Rus, “The star clustering algorithm”,
/// 2004).
///
/// A group has a center that all its members are like. So a group follows likeness from name to name, but never further than two steps:
/// a bare surname may join two bearers of it, and a chain of small differences ends after one link to each side. Centers are taken from
/// the most and strongest likenesses to the fewest; each thing belongs to one group at most.
struct NameGroups: Sendable {
    /// Two things and how like they are.
    struct Pair: Sendable, Hashable {
        let first: Int
        let second: Int
        let score: Double

        init(_ one: Int, _ other: Int, score: Double) {
            first = min(one, other)
            second = max(one, other)
            self.score = score
        }
    }

    /// A thing and how like the center of its group it is.
    struct Member: Sendable, Hashable {
        let row: Int
        /// The likeness to the center; nil for the center itself.
        let score: Double?
    }

    /// The groups, each with its center first and the others by their likeness to it; in the order of their centers.
    let groups: [[Member]]

    /// - Parameter pairs: in any order; one that comes twice counts once, with its higher score.
    init(_ pairs: [Pair]) {
        var likes: [Int: [(row: Int, score: Double)]] = [:]
        for pair in Self.distinct(pairs) {
            likes[pair.first, default: []].append((pair.second, pair.score))
            likes[pair.second, default: []].append((pair.first, pair.score))
        }
        let weights = likes.mapValues { $0.reduce(0) { $0 + $1.score } }
        let order = likes.keys.sorted { (weights[$1] ?? 0, $0) < (weights[$0] ?? 0, $1) }
        var taken: Set<Int> = []
        var groups: [[Member]] = []
        for center in order where !taken.contains(center) {
            let others = (likes[center] ?? []).filter { !taken.contains($0.row) }
                .sorted { ($1.score, $0.row) < ($0.score, $1.row) }
            guard !others.isEmpty else { continue }
            taken.insert(center)
            taken.formUnion(others.map(\.row))
            groups.append([Member(row: center, score: nil)] + others.map { Member(row: $0.row, score: $0.score) })
        }
        self.groups = groups.sorted { $0[0].row < $1[0].row }
    }

    private static func distinct(_ pairs: [Pair]) -> [Pair] {
        let sorted = pairs.filter { $0.first != $0.second }
            .sorted { ($0.first, $0.second, $1.score) < ($1.first, $1.second, $0.score) }
        return sorted.indices.filter {
            $0 == 0 || (sorted[$0].first, sorted[$0].second) != (sorted[$0 - 1].first, sorted[$0 - 1].second)
        }.map { sorted[$0] }
    }
}
