@testable import Alignment
import Testing

@Suite struct OrderModelTests {
    /// The probability of a jump, from its definition: the landing of one place alone.
    private func jump(_ model: JumpModel, from: Int, to: Int) -> Double {
        var weights = [Double](repeating: 0, count: model.positions + 1)
        weights[from + 1] = 1
        return model.landing(weights)[to]
    }

    @Test func `looks at jumps the same way from both ends`() {
        var generator = SplitMix(seed: 0x5EED_0012)
        for positions in 1...7 {
            let model = JumpModel(positions: positions)
            let weights = (0..<positions).map { _ in Double.random(in: 0...1, using: &generator) }
            let leaving = model.leaving(weights)
            for from in -1..<positions {
                let expected = (0..<positions).reduce(0) { $0 + jump(model, from: from, to: $1) * weights[$1] }
                #expect(abs(leaving[from + 1] - expected) < 1e-12, "seed 0x5EED0012, from \(from) of \(positions)")
            }
        }
    }

    @Test func `jumps to the next place most of all, and rather on than back`() {
        let model = JumpModel(positions: 20)
        let shares = (0..<20).map { jump(model, from: 9, to: $0) }
        #expect(shares.max() == shares[10] && shares[11] > shares[8] && shares[8] > 0 && shares.reduce(0, +) <= 1)
    }

    /// Every assignment of rows to columns or to none, with its weight.
    private func exhaustive(_ odds: [Double], _ rows: Int, _ columns: Int, _ rate: Double) -> [Double] {
        let model = JumpModel(positions: columns)
        var sums = [Double](repeating: 0, count: rows * columns)
        var total = 0.0
        func visit(_ row: Int, _ last: Int, _ weight: Double, _ path: [Int?]) {
            if row == rows {
                total += weight
                for (row, column) in path.enumerated() { if let column { sums[row * columns + column] += weight } }
                return
            }
            visit(row + 1, last, weight * (1 - rate), path + [nil])
            for column in 0..<columns {
                let step = jump(model, from: last, to: column) * rate * odds[row * columns + column]
                visit(row + 1, column, weight * step, path + [column])
            }
        }
        visit(0, -1, 1, [])
        return sums.map { $0 / total }
    }

    @Test(arguments: [(1, 1), (2, 3), (4, 3), (5, 2)])
    func `gives each pair its share of all assignments`(rows: Int, columns: Int) {
        var generator = SplitMix(seed: 0x5EED_0013)
        for _ in 0..<10 {
            let odds = (0..<(rows * columns)).map { _ in exponential(Double.random(in: -4...5, using: &generator)) }
            let expected = exhaustive(odds, rows, columns, 0.6)
            let found = OrderModel(odds: odds, rows: rows, columns: columns, linkRate: 0.6).posteriors()
            for (a, b) in zip(expected, found) { #expect(abs(a - b) < 1e-9, "seed 0x5EED0013") }
        }
    }
}
