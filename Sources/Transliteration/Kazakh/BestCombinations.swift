/// The best ways to choose one candidate for each of several words, best first.
///
/// The first choice takes every word's best; each later one is the likeliest that differs from those before in one more
/// step, found best-first, so that few of the many combinations are looked at.
struct BestCombinations {
    private struct Choice: Hashable {
        /// For each word, which candidate: 0 is the best.
        var ranks: [Int]
        var score: Float
    }

    /// Gives at most `limit` choices, each the rank taken for every word.
    ///
    /// - Parameter scores: For each word the scores of its candidates, best first; none is empty.
    static func ranks(of scores: [[Float]], limit: Int) -> [[Int]] {
        var open = [
            Choice(ranks: scores.map { _ in 0 }, score: scores.reduce(0) { $0 + ($1.first ?? 0) })
        ]
        var seen: Set<[Int]> = []
        var result: [[Int]] = []
        while result.count < limit, let best = open.indices.max(by: { open[$0].score < open[$1].score }) {
            let choice = open.remove(at: best)
            guard seen.insert(choice.ranks).inserted else { continue }
            result.append(choice.ranks)
            open += nextChoices(after: choice, scores).filter { !seen.contains($0.ranks) }
        }
        return result
    }

    /// The choices that take the next candidate of one word.
    private static func nextChoices(after choice: Choice, _ scores: [[Float]]) -> [Choice] {
        scores.indices.compactMap { word in
            let rank = choice.ranks[word]
            guard rank + 1 < scores[word].count else { return nil }
            var next = choice
            next.ranks[word] = rank + 1
            next.score += scores[word][rank + 1] - scores[word][rank]
            return next
        }
    }
}
