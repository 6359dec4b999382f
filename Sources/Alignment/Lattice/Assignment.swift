/// The best choice of pairs in which nothing stands twice: an assignment of the greatest total worth.
///
/// Pairs that compete with each other, directly or through others, are solved together by augmenting paths, the
/// most gainful first, until none gains (Bellman and Ford's shortest paths; Ahuja, Magnanti and Orlin 1993, chapter 12). Time grows
/// with the square of the pairs in such a group times its rows; where rows and columns of probabilities sum to one at
/// most, groups are chains of a few.
struct Assignment {
    /// A row and a column that may be paired; what is worth nothing is never chosen.
    struct Candidate: Sendable, Hashable {
        let row: Int
        let column: Int
        let worth: Double
    }

    /// The chosen pairs in the order of their rows.
    private(set) var chosen: [Candidate] = []

    /// - Parameter candidates: in any order, no row and column twice.
    init(_ candidates: [Candidate]) {
        for group in Self.groups(candidates.filter { $0.worth > 0 }) { chosen += Self.best(group) }
        chosen.sort { $0.row < $1.row }
    }

    /// Candidates that share rows or columns, directly or through others.
    private static func groups(_ candidates: [Candidate]) -> [[Candidate]] {
        var byRow: [Int: [Int]] = [:]
        var byColumn: [Int: [Int]] = [:]
        for (index, candidate) in candidates.enumerated() {
            byRow[candidate.row, default: []].append(index)
            byColumn[candidate.column, default: []].append(index)
        }
        var isSeen = [Bool](repeating: false, count: candidates.count)
        return candidates.indices.compactMap { start in
            if isSeen[start] { return nil }
            isSeen[start] = true
            var group = [start]
            var next = 0
            while next < group.count {
                let candidate = candidates[group[next]]
                next += 1
                for other in (byRow[candidate.row] ?? []) + (byColumn[candidate.column] ?? []) where !isSeen[other] {
                    isSeen[other] = true
                    group.append(other)
                }
            }
            return group.sorted().map { candidates[$0] }
        }
    }

    private static func best(_ candidates: [Candidate]) -> [Candidate] {
        if candidates.count == 1 { return candidates }
        var isChosen = [Bool](repeating: false, count: candidates.count)
        while let path = gainfulPath(candidates, isChosen) { for index in path { isChosen[index].toggle() } }
        return candidates.indices.filter { isChosen[$0] }.map { candidates[$0] }
    }

    /// The alternating path from a free row to a free column that gains most, as the candidates to change; nil if none gains.
    private static func gainfulPath(_ candidates: [Candidate], _ isChosen: [Bool]) -> [Int]? {
        let chosen = candidates.indices.filter { isChosen[$0] }
        let takenRows = Set(chosen.map { candidates[$0].row })
        // For each row the most that is gained by freeing it, and the last change on the way there.
        var gains: [Int: Double] = [:]
        for candidate in candidates where !takenRows.contains(candidate.row) { gains[candidate.row] = 0 }
        var last: [Int: (taken: Int, freed: Int)] = [:]
        let freeing = Dictionary(uniqueKeysWithValues: chosen.map { (candidates[$0].column, $0) })
        for _ in 0...chosen.count {
            var isSettled = true
            for (index, candidate) in candidates.enumerated() where !isChosen[index] {
                guard let freed = freeing[candidate.column], let gain = gains[candidate.row] else { continue }
                let row = candidates[freed].row
                let better = gain + candidate.worth - candidates[freed].worth
                if better > (gains[row] ?? -.infinity) + leastGain {
                    (gains[row], last[row], isSettled) = (better, (index, freed), false)
                }
            }
            if isSettled { break }
        }
        var best: (gain: Double, last: Int)?
        for (index, candidate) in candidates.enumerated() where !isChosen[index] {
            guard freeing[candidate.column] == nil, let gain = gains[candidate.row] else { continue }
            if gain + candidate.worth > best?.gain ?? leastGain { best = (gain + candidate.worth, index) }
        }
        guard let best else { return nil }
        var path = [best.last]
        var row = candidates[best.last].row
        while let step = last[row] {
            path += [step.freed, step.taken]
            row = candidates[step.taken].row
        }
        return path
    }

    /// Below this a gain is a rounding error, which must not go round in circles.
    private static let leastGain = 1e-12
}
