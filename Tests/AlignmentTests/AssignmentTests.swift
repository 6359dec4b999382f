@testable import Alignment
import Testing

@Suite struct AssignmentTests {
    /// The best total, found by trying every choice.
    private func best(_ candidates: ArraySlice<Assignment.Candidate>, _ rows: Set<Int>, _ columns: Set<Int>) -> Double {
        guard let first = candidates.first else { return 0 }
        let without = best(candidates.dropFirst(), rows, columns)
        if rows.contains(first.row) || columns.contains(first.column) { return without }
        let with = best(candidates.dropFirst(), rows.union([first.row]), columns.union([first.column]))
        return max(without, with + first.worth)
    }

    @Test func `is worth as much as the best of all choices`() {
        var generator = SplitMix(seed: 0x5EED_0013)
        for _ in 0..<300 {
            let (rows, columns) = (Int.random(in: 1...4, using: &generator), Int.random(in: 1...4, using: &generator))
            var candidates: [Assignment.Candidate] = []
            for row in 0..<rows {
                for column in 0..<columns where Double.random(in: 0...1, using: &generator) < 0.7 {
                    candidates.append(
                        Assignment.Candidate(
                            row: row, column: column, worth: Double.random(in: -0.2...1, using: &generator)))
                }
            }
            let chosen = Assignment(candidates.shuffled(using: &generator)).chosen
            #expect(Set(chosen.map(\.row)).count == chosen.count, "seed 0x5EED0013")
            #expect(Set(chosen.map(\.column)).count == chosen.count, "seed 0x5EED0013")
            let total = chosen.reduce(0) { $0 + $1.worth }
            #expect(abs(total - best(candidates[...], [], [])) < 1e-9, "seed 0x5EED0013")
        }
    }

    /// The surest pair would leave 0.45 + 0.4 for nothing; worked out by hand.
    @Test func `gives up the best pair for two that are better together`() {
        let candidates = [(0, 0, 0.45), (0, 1, 0.5), (1, 1, 0.4)].map {
            Assignment.Candidate(row: $0.0, column: $0.1, worth: $0.2)
        }
        #expect(Assignment(candidates).chosen.map { [$0.row, $0.column] } == [[0, 0], [1, 1]])
    }
}
