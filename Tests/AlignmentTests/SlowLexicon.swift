@testable import Alignment

/// IBM model 1 written down plainly: tables by word, every occurrence on its own.
struct SlowLexicon {
    struct Cell: Hashable { let row, column: Int }

    /// Expected counts by row (0 for the empty word, words from 1) and column.
    var counts: [Cell: Double] = [:]
    /// What each sentence pair added in the last iteration.
    var shares: [[Cell: Double]] = []

    init(
        _ pairs: [(source: [Int], target: [Int], weight: Double)], unigram: [Double], rows: Int,
        base: [Cell: Double] = [:], rests: [Double]? = nil, iterations: Int = 5
    ) {
        let rests = rests ?? [Double](repeating: 0, count: rows)
        var cells = Set(base.keys)
        for pair in pairs {
            for target in pair.target {
                for row in [0] + pair.source.map({ $0 + 1 }) { cells.insert(Cell(row: row, column: target)) }
            }
        }
        var added: [Cell: Double] = [:]
        for iteration in 0..<iterations {
            var totals = rests
            for cell in cells { totals[cell.row] += (base[cell] ?? 0) + (added[cell] ?? 0) }
            func probability(_ cell: Cell) -> Double {
                iteration == 0
                    ? ((base[cell] ?? 0) + unigram[cell.column]) / (totals[cell.row] + 1)
                    : ((base[cell] ?? 0) + (added[cell] ?? 0)) / totals[cell.row]
            }
            var next: [Cell: Double] = [:]
            shares = []
            for pair in pairs {
                var share: [Cell: Double] = [:]
                for target in pair.target {
                    let row = ([0] + pair.source.map { $0 + 1 }).map { Cell(row: $0, column: target) }
                    let sum = row.reduce(0) { $0 + probability($1) }
                    for cell in row { share[cell, default: 0] += pair.weight * probability(cell) / sum }
                }
                for (cell, value) in share { next[cell, default: 0] += value }
                shares.append(share)
            }
            added = next
        }
        for cell in cells { counts[cell] = (base[cell] ?? 0) + (added[cell] ?? 0) }
    }

    func total(_ row: Int) -> Double { counts.reduce(0) { $1.key.row == row ? $0 + $1.value : $0 } }
}
