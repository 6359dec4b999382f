/// Finds the cheapest way in which the letters of one word stand for those of another (Viterbi).
///
/// Keeps its room between words; one for each thread.
struct SoundAligner {
    /// What an alignment comes to.
    struct Result: Sendable, Hashable {
        /// The sum of the costs in nats.
        var cost: Float
        /// How many letters stand for nothing.
        var skipped: Int
        /// How surprising its steps are.
        var surprise: Surprise
    }

    /// How much more the steps of an alignment cost than the best that their letters could have, in nats.
    struct Surprise: Sendable, Hashable {
        /// The most surprising step, and the next.
        var most: Float = 0, second: Float = 0
        /// The step at the words' beginning, and the one at their end.
        var first: Float = 0, last: Float = 0
        /// Steps that are surprising at all, by their number.
        var count: Float = 0

        /// Steps from so many nats on count.
        private static let notable: Float = 2

        mutating func add(_ surprise: Float, isLast: Bool) {
            if isLast { last = surprise }
            first = surprise
            if surprise > most { (most, second) = (surprise, most) } else { second = max(second, surprise) }
            if surprise > Self.notable { count += 1 }
        }

        /// What two alignments come to together: the worse of each, and the sum of the numbers.
        static func + (a: Surprise, b: Surprise) -> Surprise {
            let values = [a.most, a.second, b.most, b.second].sorted(by: >)
            return Surprise(
                most: values[0], second: values[1], first: max(a.first, b.first), last: max(a.last, b.last),
                count: a.count + b.count)
        }
    }

    /// A group of letters of each word that stand for each other: their ends, and the cost.
    struct Step: Sendable, Hashable {
        let first, second: Range<Int>
        let cost: Float
    }

    private var costs: [Float] = []
    private var skips: [UInt8] = []
    private var origins: [UInt16] = []

    /// The cheapest alignment. O(nm) table look-ups for words of n and m letters, with a constant for the lengths of groups.
    /// - Parameters:
    ///   - first: a word of the table's first system.
    ///   - second: a word of its second.
    mutating func align(_ first: PreparedWord, _ second: PreparedWord, by table: SoundTable) -> Result {
        fill(first, second, table)
        let last = (first.count + 1) * (second.count + 1) - 1
        return Result(cost: costs[last], skipped: Int(skips[last]), surprise: surprise(first, second, table))
    }

    /// The steps of the cheapest alignment, from the words' beginning.
    mutating func steps(_ first: PreparedWord, _ second: PreparedWord, by table: SoundTable) -> [Step] {
        fill(first, second, table)
        let width = second.count + 1
        var (i, j) = (first.count, second.count)
        var steps: [Step] = []
        while i > 0 || j > 0 {
            let origin = Int(origins[i * width + j])
            let (s, t) = (origin >> 8, origin & 0xFF)
            let cost = costs[i * width + j] - costs[(i - s) * width + j - t]
            steps.append(Step(first: i - s..<i, second: j - t..<j, cost: cost))
            (i, j) = (i - s, j - t)
        }
        return steps.reversed()
    }

    /// Goes back along the cheapest alignment.
    private func surprise(_ first: PreparedWord, _ second: PreparedWord, _ table: SoundTable) -> Surprise {
        let width = second.count + 1
        var (i, j) = (first.count, second.count)
        var surprise = Surprise()
        var isLast = true
        while i > 0 || j > 0 {
            let cell = i * width + j
            let (s, t) = (Int(origins[cell] >> 8), Int(origins[cell] & 0xFF))
            (i, j) = (i - s, j - t)
            let cost = costs[cell] - costs[i * width + j]
            var above = Float.infinity
            if s > 0 {
                let group = first.groups[i * ChunkInventory.longest + s - 1]
                above = group == ChunkInventory.none ? cost : cost - min(cost, table.least.first[Int(group)])
            }
            if t > 0 {
                let group = second.groups[j * ChunkInventory.longest + t - 1]
                let other = group == ChunkInventory.none ? cost : cost - min(cost, table.least.second[Int(group)])
                above = min(above, other)
            }
            surprise.add(above, isLast: isLast)
            isLast = false
        }
        return surprise
    }

    private mutating func fill(_ first: PreparedWord, _ second: PreparedWord, _ table: SoundTable) {
        let (n, m) = (first.count, second.count)
        let width = m + 1, cells = (n + 1) * width
        if costs.count < cells {
            costs = [Float](repeating: 0, count: cells)
            skips = [UInt8](repeating: 0, count: cells)
            origins = [UInt16](repeating: 0, count: cells)
        }
        for cell in 0..<cells { costs[cell] = .infinity }
        costs[0] = 0
        skips[0] = 0
        let longest = ChunkInventory.longest
        for i in 0...n {
            let mostFirst = min(table.longestFirst, n - i)
            for j in 0...m {
                let cell = i * width + j
                let base = costs[cell]
                if base == .infinity { continue }
                let skipped = skips[cell]
                let mostSecond = min(table.longestSecond, m - j)
                if i < n {
                    let group = first.groups[i * longest]
                    let known = group == ChunkInventory.none ? nil : table.cost(group, ChunkInventory.empty)
                    relax(cell + width, base + (known ?? table.unknown.missingSecond), skipped &+ 1, 1 << 8)
                }
                if j < m {
                    let group = second.groups[j * longest]
                    let known = group == ChunkInventory.none ? nil : table.cost(ChunkInventory.empty, group)
                    relax(cell + 1, base + (known ?? table.unknown.missingFirst), skipped &+ 1, 1)
                }
                if mostFirst == 0 || mostSecond == 0 { continue }
                for s in 1...mostFirst {
                    let one = first.groups[i * longest + s - 1]
                    if one == ChunkInventory.none { continue }
                    for t in 1...mostSecond {
                        let other = second.groups[j * longest + t - 1]
                        if other == ChunkInventory.none { continue }
                        if let cost = table.cost(one, other) {
                            relax(cell + s * width + t, base + cost, skipped, UInt16(s << 8 | t))
                        }
                    }
                }
                relax(cell + width + 1, base + table.unknown.pair, skipped, 1 << 8 | 1)
            }
        }
    }

    @inline(__always)
    private mutating func relax(_ cell: Int, _ cost: Float, _ skipped: UInt8, _ origin: UInt16) {
        if cost < costs[cell] {
            costs[cell] = cost
            skips[cell] = skipped
            origins[cell] = origin
        }
    }
}
