/// How often words of one language were translated by words of another: expected counts of IBM model 1.
///
/// Brown et al. (1993). Row 0 is the empty word, which stands for target words without a source.
struct TranslationCounts: Sendable {
    private let starts: [Int32]
    /// The target words of each row, rising.
    private let columns: [Int32]
    private let counts: [Float]
    /// The probabilities that the last counts were made with, needed to take a sentence's share out again.
    private let probabilities: [Float]
    /// The sum of each row's counts.
    private let totals: [Double]

    /// A sentence pair: words as numbers (rows from 1, columns from 0), and how much it counts.
    struct Example: Sendable {
        var source: [Int32]
        var target: [Int32]
        var weight: Double
    }

    init(_ examples: [Example], rowCount: Int, iterations: Int) {
        let cells = Self.cells(examples)
        var starts = [Int32](repeating: 0, count: rowCount + 1)
        for cell in cells { starts[Int(cell >> 32) + 1] += 1 }
        for row in 0..<rowCount { starts[row + 1] += starts[row] }
        self.starts = starts
        columns = cells.map { Int32(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
        let links = Self.links(examples, starts: starts, columns: columns)
        var probabilities = [Float](repeating: 1, count: cells.count)
        var counts: [Float] = []
        for iteration in 0..<iterations {
            if iteration > 0 { probabilities = Self.normalized(counts, starts) }
            counts = Self.expectedCounts(examples, links, probabilities)
        }
        self.counts = counts
        self.probabilities = probabilities
        totals = (0..<rowCount).map { row in
            counts[Int(starts[row])..<Int(starts[row + 1])].reduce(0) { $0 + Double($1) }
        }
    }

    /// The range of a row's entries.
    func entries(ofRow row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }
    func column(_ entry: Int) -> Int { Int(columns[entry]) }
    func count(_ entry: Int) -> Double { Double(counts[entry]) }
    func probability(_ entry: Int) -> Double { Double(probabilities[entry]) }
    func total(ofRow row: Int) -> Double { totals[row] }

    /// Every pair of a row and a column that some example has, rising.
    private static func cells(_ examples: [Example]) -> [UInt64] {
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

    /// The entry of each link, example by example, target word by target word, the empty word first.
    private static func links(_ examples: [Example], starts: [Int32], columns: [Int32]) -> [Int32] {
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
        var low = starts[row]
        var high = starts[row + 1]
        while low < high {
            let middle = (low + high) / 2
            if columns[Int(middle)] < column { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func expectedCounts(_ examples: [Example], _ links: [Int32], _ probabilities: [Float]) -> [Float] {
        var counts = [Float](repeating: 0, count: probabilities.count)
        var position = 0
        for example in examples {
            let width = example.source.count + 1
            for _ in example.target {
                var sum: Float = 0
                for link in position..<(position + width) { sum += probabilities[Int(links[link])] }
                let share = Float(example.weight) / max(sum, .leastNormalMagnitude)
                for link in position..<(position + width) {
                    let entry = Int(links[link])
                    counts[entry] += probabilities[entry] * share
                }
                position += width
            }
        }
        return counts
    }

    private static func normalized(_ counts: [Float], _ starts: [Int32]) -> [Float] {
        var result = counts
        for row in 0..<(starts.count - 1) {
            let entries = Int(starts[row])..<Int(starts[row + 1])
            var sum: Float = 0
            for entry in entries { sum += counts[entry] }
            for entry in entries { result[entry] /= max(sum, .leastNormalMagnitude) }
        }
        return result
    }
}
