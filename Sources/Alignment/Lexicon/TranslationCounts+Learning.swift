extension TranslationCounts {
    /// The counts with those of more sentence pairs added. Linear in the pairs' products of words and in the entries.
    /// - Parameters:
    ///   - examples: the pairs.
    ///   - unigram: the probability of each column in any sentence.
    ///   - rowCount: rows of the result.
    ///   - iterations: rounds of expectation–maximisation.
    func adding(_ examples: [Example], unigram: [Double], rowCount: Int, iterations: Int) -> TranslationCounts {
        var learner = TranslationLearner(self, examples, unigram: unigram, rowCount: max(rowCount, self.rowCount))
        for _ in 0..<iterations { learner.iterate() }
        return learner.counts
    }
}

/// Adds sentence pairs to counts.
private struct TranslationLearner {
    private let examples: [TranslationCounts.Example]
    private let starts: [Int32]
    private let columns: [Int32]
    private let rests: [Float]
    /// What was counted before.
    private let base: [Float]
    /// What the pairs add.
    private var added: [Float]
    private var probabilities: [Float]
    /// The entry of each word beside each word, pair by pair, target word by target word, the empty word first.
    private let links: [Int32]

    init(_ old: TranslationCounts, _ examples: [TranslationCounts.Example], unigram: [Double], rowCount: Int) {
        self.examples = examples
        let cells = Self.cells(examples)
        var starts: [Int32] = [0]
        var columns: [Int32] = []
        var base: [Float] = []
        var next = cells.startIndex
        for row in 0..<rowCount {
            var entries = old.entries(ofRow: row)
            // Both lists rise: they are merged.
            while true {
                let new =
                    next < cells.count && cells[next] >> 32 == UInt64(row) ? Int32(cells[next] & 0xFFFF_FFFF) : .max
                let known = entries.isEmpty ? .max : old.columns[entries.lowerBound]
                if new == .max, known == .max { break }
                columns.append(min(new, known))
                base.append(known <= new ? old.counts[entries.lowerBound] : 0)
                if known <= new { entries = (entries.lowerBound + 1)..<entries.upperBound }
                if new <= known { next += 1 }
            }
            starts.append(Int32(columns.count))
        }
        self.starts = starts
        self.columns = columns
        self.base = base
        rests = (0..<rowCount).map { $0 < old.rowCount ? old.rests[$0] : 0 }
        added = [Float](repeating: 0, count: base.count)
        probabilities = Self.first(base, rests, starts, columns, unigram)
        links = Self.links(examples, starts: starts, columns: columns)
    }

    /// Before the pairs are looked at: what is known, and each word's own frequency where nothing is.
    private static func first(
        _ base: [Float], _ rests: [Float], _ starts: [Int32], _ columns: [Int32], _ unigram: [Double]
    ) -> [Float] {
        var result = base
        for row in rests.indices {
            let entries = Int(starts[row])..<Int(starts[row + 1])
            let total = entries.reduce(rests[row]) { $0 + base[$1] } + priorCount
            for entry in entries {
                result[entry] = (base[entry] + priorCount * Float(unigram[Int(columns[entry])])) / total
            }
        }
        return result
    }

    /// Counts the pairs with the present probabilities, after the first time with those that the counts give.
    mutating func iterate() {
        if added.contains(where: { $0 > 0 }) { normalize() }
        added = [Float](repeating: 0, count: base.count)
        var position = 0
        for example in examples {
            let width = example.source.count + 1
            for _ in example.target {
                var sum: Float = 0
                for link in position..<(position + width) { sum += probabilities[Int(links[link])] }
                let share = Float(example.weight) / max(sum, .leastNormalMagnitude)
                for link in position..<(position + width) {
                    let entry = Int(links[link])
                    added[entry] += probabilities[entry] * share
                }
                position += width
            }
        }
    }

    private mutating func normalize() {
        for row in rests.indices {
            let entries = Int(starts[row])..<Int(starts[row + 1])
            let total = entries.reduce(rests[row]) { $0 + base[$1] + added[$1] }
            for entry in entries {
                probabilities[entry] = (base[entry] + added[entry]) / max(total, .leastNormalMagnitude)
            }
        }
    }

    var counts: TranslationCounts {
        TranslationCounts(
            starts: starts, columns: columns, counts: zip(base, added).map { $0 + $1 }, rests: rests,
            probabilities: probabilities)
    }

    /// Every pair of a row and a column that some example has, rising.
    private static func cells(_ examples: [TranslationCounts.Example]) -> [UInt64] {
        var cells: [UInt64] = []
        for example in examples {
            for target in example.target {
                cells.append(UInt64(target))
                for source in example.source { cells.append(UInt64(source) << 32 | UInt64(target)) }
            }
        }
        cells.sort()
        var distinct: [UInt64] = []
        distinct.reserveCapacity(cells.count)
        for cell in cells where distinct.last != cell { distinct.append(cell) }
        return distinct
    }

    private static func links(
        _ examples: [TranslationCounts.Example], starts: [Int32], columns: [Int32]
    ) -> [Int32] {
        var links: [Int32] = []
        for example in examples {
            for target in example.target {
                links.append(find(target, row: 0, starts, columns))
                for source in example.source { links.append(find(target, row: Int(source), starts, columns)) }
            }
        }
        return links
    }

    private static func find(_ column: Int32, row: Int, _ starts: [Int32], _ columns: [Int32]) -> Int32 {
        Int32(TranslationCounts.place(of: column, in: Int(starts[row])..<Int(starts[row + 1]), columns))
    }

    /// Occurrences that a word's own frequency counts for beside what is known of a row.
    private static let priorCount: Float = 1
}
