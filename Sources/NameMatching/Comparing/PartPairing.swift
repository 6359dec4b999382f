/// Which parts of two names belong together, whatever their order.
struct PartPairing: Sendable, Hashable {
    /// The places of the parts in the first and the second name.
    var pairs: [(first: Int, second: Int)]
    /// Parts of either name that have no other.
    var aloneFirst: [Int], aloneSecond: [Int]

    static func == (a: PartPairing, b: PartPairing) -> Bool {
        a.pairs.elementsEqual(b.pairs, by: ==) && a.aloneFirst == b.aloneFirst && a.aloneSecond == b.aloneSecond
    }

    func hash(into hasher: inout Hasher) {
        for pair in pairs { hasher.combine(pair.first &* 31 &+ pair.second) }
    }

    /// The pairing with the greatest sum of values that gives every part of the shorter name another: dynamic programming over
    /// sets, O(n·m·2^m) for m parts of the longer name; of equals the one that keeps the order.
    /// - Parameter values: what each part of the first name (row) is worth beside each of the second (column).
    static func best(_ values: [[Float]]) -> PartPairing {
        let rows = values.count, columns = values.first?.count ?? 0
        if rows > columns {
            let turned = (0..<columns).map { column in (0..<rows).map { values[$0][column] } }
            let pairing = best(turned)
            return PartPairing(
                pairs: pairing.pairs.map { ($0.second, $0.first) }.sorted { $0.0 < $1.0 },
                aloneFirst: pairing.aloneSecond, aloneSecond: pairing.aloneFirst)
        }
        let sets = 1 << columns
        var sums = [Float](repeating: -.infinity, count: sets)
        sums[0] = 0
        var choices = [[Int8]](repeating: [Int8](repeating: -1, count: sets), count: rows)
        for row in 0..<rows {
            var next = [Float](repeating: -.infinity, count: sets)
            for set in 0..<sets where sums[set] > -.infinity {
                for column in 0..<columns where set >> column & 1 == 0 {
                    let sum = sums[set] + values[row][column]
                    if sum > next[set | 1 << column] {
                        next[set | 1 << column] = sum
                        choices[row][set | 1 << column] = Int8(column)
                    }
                }
            }
            sums = next
        }
        var set = 0
        for candidate in 0..<sets where sums[candidate] > sums[set] || sums[set] == -.infinity { set = candidate }
        let used = set
        var pairs: [(first: Int, second: Int)] = []
        for row in stride(from: rows - 1, through: 0, by: -1) {
            let column = Int(choices[row][set])
            if column < 0 { continue }
            pairs.append((row, column))
            set &= ~(1 << column)
        }
        return PartPairing(
            pairs: pairs.reversed(), aloneFirst: [], aloneSecond: (0..<columns).filter { used >> $0 & 1 == 0 })
    }
}
