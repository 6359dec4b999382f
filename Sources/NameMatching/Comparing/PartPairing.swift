/// Finds which parts of two names belong together, whatever their order; keeps its room between names.
struct PartPairing {
    /// For each part of the first name (row) the part of the second (column), or ``none``.
    private(set) var partners: [Int8] = []
    private var sums: [Float] = [], next: [Float] = []
    private var choices: [Int8] = []

    /// What stands for no part.
    static let none: Int8 = -1

    /// The pairing with the greatest sum of values that gives every part of the shorter name another: dynamic programming over
    /// sets, O(n·m·2^m) for m parts of the longer name; of equals the one that keeps the order. The result is ``partners``.
    /// - Parameters:
    ///   - values: what each part of the first name is worth beside each of the second, row by row.
    ///   - rows: how many parts the first name has.
    ///   - columns: how many the second has.
    mutating func find(_ values: [Float], rows: Int, columns: Int) {
        partners.removeAll(keepingCapacity: true)
        for _ in 0..<rows { partners.append(Self.none) }
        if rows == 2 && columns == 2 {
            let isCrossed = values[1] + values[2] > values[0] + values[3]
            partners[0] = isCrossed ? 1 : 0
            partners[1] = isCrossed ? 0 : 1
        } else if rows > columns {
            search(columns, rows) { values[$1 * columns + $0] }
            for column in 0..<columns { partners[Int(choices[column])] = Int8(column) }
        } else {
            search(rows, columns) { values[$0 * columns + $1] }
            for row in 0..<rows { partners[row] = choices[row] }
        }
    }

    /// Leaves the chosen column of each row at the beginning of ``choices``.
    @inline(__always)
    private mutating func search(_ rows: Int, _ columns: Int, _ value: (Int, Int) -> Float) {
        let sets = 1 << columns
        Self.reset(&sums, sets, -.infinity)
        sums[0] = 0
        Self.reset(&choices, rows * sets, Self.none)
        for row in 0..<rows {
            Self.reset(&next, sets, -.infinity)
            for set in 0..<sets where sums[set] > -.infinity {
                for column in 0..<columns where set >> column & 1 == 0 {
                    let sum = sums[set] + value(row, column)
                    if sum > next[set | 1 << column] {
                        next[set | 1 << column] = sum
                        choices[row * sets + (set | 1 << column)] = Int8(column)
                    }
                }
            }
            swap(&sums, &next)
        }
        var set = 0
        for candidate in 0..<sets where sums[candidate] > sums[set] || sums[set] == -.infinity { set = candidate }
        var found = SIMD8<Int8>(repeating: Self.none)
        for row in stride(from: rows - 1, through: 0, by: -1) {
            found[row] = choices[row * sets + set]
            set &= ~(1 << Int(found[row]))
        }
        for row in 0..<rows { choices[row] = found[row] }
    }

    private static func reset<Value>(_ values: inout [Value], _ count: Int, _ value: Value) {
        values.removeAll(keepingCapacity: true)
        for _ in 0..<count { values.append(value) }
    }
}
