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
            Surprise(
                most: max(a.most, b.most), second: max(min(a.most, b.most), a.second, b.second),
                first: max(a.first, b.first), last: max(a.last, b.last),
                count: a.count + b.count)
        }
    }

    /// A group of letters of each word that stand for each other: their ends, and the cost.
    struct Step: Sendable, Hashable {
        let first, second: Range<Int>
        let cost: Float
    }

    /// How far the words are aligned up to some letter of each.
    private struct Cell {
        var cost: Float
        var skipped: UInt8
        /// The letters of the last step.
        var first: UInt8, second: UInt8
    }

    /// A group of a word's letters that the table has a cost for.
    private struct Group {
        let number: UInt16
        let length: UInt8
        /// The least cost of any pair of it.
        let least: Float
        /// The marks of its partners, for groups of the first word; its own mark, for those of the second.
        let marks: UInt64
    }

    /// The groups of a word by where they begin.
    private struct Groups {
        /// ``ChunkInventory/longest`` for each letter.
        var groups: [Group] = []
        /// How many groups begin at a letter.
        var counts: [Int] = []
        /// What it costs that a letter stands for nothing.
        var skips: [Float] = []

        mutating func removeAll() {
            groups.removeAll(keepingCapacity: true)
            counts.removeAll(keepingCapacity: true)
            skips.removeAll(keepingCapacity: true)
        }
    }

    private var cells: [Cell] = []
    private var ones = Groups(), others = Groups()

    /// The cheapest alignment. O(nm) table look-ups for words of n and m letters, with a constant for the lengths of groups.
    /// - Parameters:
    ///   - first: a word of the table's first system.
    ///   - second: a word of its second.
    mutating func align(_ first: PreparedWord, _ second: PreparedWord, by table: SoundTable) -> Result {
        fill(first, second, table)
        let last = cells[(first.count + 1) * (second.count + 1) - 1]
        return Result(cost: last.cost, skipped: Int(last.skipped), surprise: surprise(first, second, table))
    }

    /// The steps of the cheapest alignment, from the words' beginning.
    mutating func steps(_ first: PreparedWord, _ second: PreparedWord, by table: SoundTable) -> [Step] {
        fill(first, second, table)
        let width = second.count + 1
        var (i, j) = (first.count, second.count)
        var steps: [Step] = []
        while i > 0 || j > 0 {
            let cell = cells[i * width + j]
            let (s, t) = (Int(cell.first), Int(cell.second))
            let cost = cell.cost - cells[(i - s) * width + j - t].cost
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
            let (s, t) = (Int(cells[cell].first), Int(cells[cell].second))
            (i, j) = (i - s, j - t)
            let cost = cells[cell].cost - cells[i * width + j].cost
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
        gatherFirst(first, table)
        gatherSecond(second, table)
        let count = (first.count + 1) * (second.count + 1)
        let unreached = Cell(cost: .infinity, skipped: 0, first: 0, second: 0)
        if cells.count < count { cells = [Cell](repeating: unreached, count: count) }
        for cell in 0..<count { cells[cell] = unreached }
        cells[0].cost = 0
        Self.relaxAll(&cells, ones, others, table)
    }

    /// Goes through all beginnings of both words, and from each through all groups that can follow.
    private static func relaxAll(_ cells: inout [Cell], _ first: Groups, _ second: Groups, _ table: SoundTable) {
        var cells = cells.mutableSpan
        let (ones, oneCounts, oneSkips) = (first.groups.span, first.counts.span, first.skips.span)
        let (others, otherCounts, otherSkips) = (second.groups.span, second.counts.span, second.skips.span)
        let (n, m) = (oneCounts.count, otherCounts.count)
        let width = m + 1, longest = ChunkInventory.longest, pair = table.unknown.pair
        for i in 0...n {
            for j in 0...m {
                let cell = i * width + j
                let base = cells[cell].cost
                if base == .infinity { continue }
                let skipped = cells[cell].skipped
                if i < n { relax(&cells, cell + width, base + oneSkips[i], skipped &+ 1, 1, 0) }
                if j < m { relax(&cells, cell + 1, base + otherSkips[j], skipped &+ 1, 0, 1) }
                if i == n || j == m { continue }
                for one in i * longest..<i * longest + oneCounts[i] {
                    let group = ones[one]
                    let row = cell + Int(group.length) * width
                    for place in j * longest..<j * longest + otherCounts[j] {
                        let other = others[place]
                        // Neither what has no cost nor what cannot be cheaper is looked up.
                        if group.marks & other.marks == 0 { continue }
                        let target = row + Int(other.length)
                        if base + max(group.least, other.least) >= cells[target].cost { continue }
                        guard let cost = table.cost(group.number, other.number) else { continue }
                        relax(&cells, target, base + cost, skipped, group.length, other.length)
                    }
                }
                relax(&cells, cell + width + 1, base + pair, skipped, 1, 1)
            }
        }
    }

    @inline(__always)
    private static func relax(
        _ cells: inout MutableSpan<Cell>, _ cell: Int, _ cost: Float, _ skipped: UInt8, _ first: UInt8, _ second: UInt8
    ) {
        if cost < cells[cell].cost { cells[cell] = Cell(cost: cost, skipped: skipped, first: first, second: second) }
    }

    private mutating func gatherFirst(_ word: PreparedWord, _ table: SoundTable) {
        ones.removeAll()
        let none = Group(number: ChunkInventory.none, length: 0, least: 0, marks: 0)
        for start in 0..<word.count {
            var count = 0
            let row = start * ChunkInventory.longest
            let single = word.groups[row]
            let known = single == ChunkInventory.none ? nil : table.cost(single, ChunkInventory.empty)
            ones.skips.append(known ?? table.unknown.missingSecond)
            for length in 1...min(table.longestFirst, word.count - start) {
                let number = word.groups[row + length - 1]
                guard number != ChunkInventory.none, table.partners[Int(number)] != 0 else { continue }
                ones.groups.append(
                    Group(
                        number: number, length: UInt8(length), least: table.least.first[Int(number)],
                        marks: table.partners[Int(number)]))
                count += 1
            }
            ones.counts.append(count)
            for _ in count..<ChunkInventory.longest { ones.groups.append(none) }
        }
    }

    private mutating func gatherSecond(_ word: PreparedWord, _ table: SoundTable) {
        others.removeAll()
        let none = Group(number: ChunkInventory.none, length: 0, least: 0, marks: 0)
        for start in 0..<word.count {
            var count = 0
            let row = start * ChunkInventory.longest
            let single = word.groups[row]
            let known = single == ChunkInventory.none ? nil : table.cost(ChunkInventory.empty, single)
            others.skips.append(known ?? table.unknown.missingFirst)
            for length in 1...min(table.longestSecond, word.count - start) {
                let number = word.groups[row + length - 1]
                guard number != ChunkInventory.none, table.least.second[Int(number)] < .infinity else { continue }
                others.groups.append(
                    Group(
                        number: number, length: UInt8(length), least: table.least.second[Int(number)],
                        marks: SoundTable.mark(of: number)))
                count += 1
            }
            others.counts.append(count)
            for _ in count..<ChunkInventory.longest { others.groups.append(none) }
        }
    }
}
