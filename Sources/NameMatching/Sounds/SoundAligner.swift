/// Finds the cheapest way in which the letters of one word stand for those of another (Viterbi), or those of their parts.
///
/// Keeps its room between words; one for each thread.
struct SoundAligner {
    /// What an alignment comes to.
    struct Result: Sendable, Hashable {
        /// The sum of the costs in nats.
        var cost: Float
        /// How many letters stand for nothing.
        var skipped: Int
        /// Where its steps are kept until the next words.
        fileprivate let block: Block
    }

    /// A group of letters of each word that stand for each other: their ends, and the cost.
    struct Step: Sendable, Hashable {
        let first, second: Range<Int>
        let cost: Float
    }

    /// Letters of both words that are aligned with each other, and where their cells lie.
    fileprivate struct Block: Sendable, Hashable {
        let rows: Range<Int>, columns: Range<Int>
        let start: Int, width: Int

        /// The cell after so many letters of each of the two words.
        @inline(__always)
        func cell(_ row: Int, _ column: Int) -> Int {
            start + (row - rows.lowerBound) * width + column - columns.lowerBound
        }
    }

    private var lookedUp = WordPairSteps()
    private var costs: AlignmentCosts?
    private var pairs: [AlignmentCell] = []
    private var first: PreparedWord?, second: PreparedWord?
    /// The cells of all blocks of two words, one block after the other, each row by row.
    private var cells: [AlignmentCell] = []
    private var used = 0
    /// The block of both words as wholes, which begins with those of their first parts.
    private var whole: Block?

    /// Takes two words whose parts are to be aligned.
    /// - Parameters:
    ///   - first: a word of the table's first system.
    ///   - second: a word of its second.
    mutating func begin(_ first: PreparedWord, _ second: PreparedWord, by table: SoundTable) {
        lookedUp.find(first, second, table)
        (self.first, self.second, costs, pairs) = (first, second, table.costs, table.costs.pairs)
        used = 0
        whole = nil
    }

    /// The cheapest alignment of some letters of the words. O(nm) for n and m letters.
    mutating func align(_ rows: Range<Int>, _ columns: Range<Int>) -> Result {
        let block: Block
        if let whole, rows.lowerBound == 0, columns.lowerBound == 0 {
            block = Block(rows: rows, columns: columns, start: whole.start, width: whole.width)
        } else {
            block = Block(rows: rows, columns: columns, start: used, width: columns.count + 1)
            used += (rows.count + 1) * (columns.count + 1)
            while cells.count < used { cells.append(.unreached) }
            Self.fill(&cells, block, lookedUp, pairs)
            if rows == 0..<lookedUp.rows && columns == 0..<lookedUp.columns { whole = block }
        }
        let last = cells[block.cell(rows.upperBound, columns.upperBound)]
        return Result(cost: last.cost, skipped: last.skipped, block: block)
    }

    /// The cheapest alignment of two words.
    mutating func align(_ first: PreparedWord, _ second: PreparedWord, by table: SoundTable) -> Result {
        begin(first, second, by: table)
        return align(0..<first.count, 0..<second.count)
    }

    /// The steps of the cheapest alignment, from the words' beginning.
    mutating func steps(_ first: PreparedWord, _ second: PreparedWord, by table: SoundTable) -> [Step] {
        let block = align(first, second, by: table).block
        var (i, j) = (first.count, second.count)
        var steps: [Step] = []
        while i > 0 || j > 0 {
            let cell = cells[block.cell(i, j)]
            let (s, t) = (cell.first, cell.second)
            let cost = cell.hundredths - cells[block.cell(i - s, j - t)].hundredths
            steps.append(Step(first: i - s..<i, second: j - t..<j, cost: Float(cost) * AlignmentCosts.unit))
            (i, j) = (i - s, j - t)
        }
        return steps.reversed()
    }

    /// How surprising the steps of an alignment are; only until other words are taken.
    func surprise(of result: Result) -> Surprise {
        guard let first, let second, let costs else { return Surprise() }
        return Self.surprise(result.block, cells, first.groups, second.groups, costs)
    }

    /// Goes back along the cheapest alignment.
    private static func surprise(
        _ block: Block, _ cells: [AlignmentCell], _ firstGroups: [UInt16], _ secondGroups: [UInt16],
        _ costs: AlignmentCosts
    ) -> Surprise {
        let cells = cells.span, firstGroups = firstGroups.span, secondGroups = secondGroups.span
        let (costsFirst, costsSecond) = (costs.leastFirst, costs.leastSecond)
        let leastFirst = costsFirst.span, leastSecond = costsSecond.span
        var (i, j) = (block.rows.upperBound, block.columns.upperBound)
        var surprise = Surprise()
        var isLast = true
        var cell = cells[block.cell(i, j)]
        while i > block.rows.lowerBound || j > block.columns.lowerBound {
            let (s, t) = (cell.first, cell.second)
            (i, j) = (i - s, j - t)
            let before = cells[block.cell(i, j)]
            let cost = cell.hundredths - before.hundredths
            cell = before
            var above = Int32.max
            if s > 0 {
                let group = firstGroups[i * ChunkInventory.longest + s - 1]
                above = group == ChunkInventory.none ? cost : cost - min(cost, leastFirst[Int(group)])
            }
            if t > 0 {
                let group = secondGroups[j * ChunkInventory.longest + t - 1]
                let other = group == ChunkInventory.none ? cost : cost - min(cost, leastSecond[Int(group)])
                above = min(above, other)
            }
            surprise.add(Float(above) * AlignmentCosts.unit, isLast: isLast)
            isLast = false
        }
        return surprise
    }

    /// What is kept for each letter of the second word, and before the first, while rows are filled. As many as a power of two, so that a
    /// place that is cut to it needs no check.
    private typealias Row<Value> = InlineArray<64, Value>
    private static let rowMask = 63

    /// Fills the cells of a block row by row: first the steps of several letters, then at each cell those of one.
    private static func fill(
        _ cells: inout [AlignmentCell], _ block: Block, _ steps: WordPairSteps, _ pairs: [AlignmentCell]
    ) {
        var cells = cells.mutableSpan
        let pairs = pairs.span, first = steps.first.span, second = steps.second.span
        let width = block.width, left = block.columns.lowerBound, count = block.columns.count
        var reached = Row<AlignmentCell>(repeating: .unreached)
        // The row above and, up to the cell that is filled, this one; without the letters of the last steps.
        var bases = Row<AlignmentCell>(repeating: .start)
        var letters = Row<WordPairSteps.Letter>(repeating: .init(place: 0, skip: .unreached))
        var last = AlignmentCell.start
        cells[block.start] = last
        for column in 0..<count {
            let letter = second[left &+ column]
            letters[column & rowMask] = letter
            let cell = last.followed(by: letter.skip)
            cells[block.start &+ column &+ 1] = cell
            last = cell.base
            bases[(column &+ 1) & rowMask] = last
        }
        var row = block.start
        for i in block.rows {
            row &+= width
            addLongSteps(&cells, block, row, i, steps, &reached)
            let skip = first[i].skip, pairRow = Int(first[i].place)
            var diagonal = bases[0]
            let down = diagonal.advanced(by: skip)
            cells[row] = down
            last = down.base
            bases[0] = last
            for column in 0..<count {
                let place = (column &+ 1) & rowMask
                let over = bases[place], letter = letters[column & rowMask]
                let cell = reached[place]
                    .orBetter(over.advanced(by: skip))
                    .orBetter(diagonal.advanced(by: pairs[pairRow &+ Int(letter.place)]))
                    .orBetter(last.advanced(by: letter.skip))
                reached[place] = .unreached
                cells[row &+ column &+ 1] = cell
                last = cell.base
                bases[place] = last
                diagonal = over
            }
        }
    }

    /// Takes the steps of several letters that end at a row.
    @inline(__always)
    private static func addLongSteps(
        _ cells: inout MutableSpan<AlignmentCell>, _ block: Block, _ row: Int, _ letter: Int, _ steps: WordPairSteps,
        _ reached: inout Row<AlignmentCell>
    ) {
        let long = steps.long.span
        var place = Int(steps.lasts.span[letter &+ 1])
        while place != 0 {
            let found = long[place]
            let column = Int(found.column) &- block.columns.lowerBound
            let (s, t) = (found.step.first, found.step.second)
            if column <= block.columns.count && column >= t && letter &+ 1 &- s >= block.rows.lowerBound {
                let cell = cells[row &- s &* block.width &+ column &- t].followed(by: found.step)
                reached[column & rowMask] = reached[column & rowMask].orBetter(cell)
            }
            place = Int(found.next)
        }
    }
}
