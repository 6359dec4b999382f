/// A number for each of many items, of which few are touched between two clearings.
struct Tally: Sendable {
    private var values: [Float] = []
    /// The items whose value is not zero, in the order in which they were touched.
    private(set) var touched: [Int32] = []

    /// Sets all to zero and makes room.
    mutating func clear(_ count: Int) {
        for item in touched { values[Int(item)] = 0 }
        touched.removeAll(keepingCapacity: true)
        if values.count < count { values += [Float](repeating: 0, count: count - values.count) }
    }

    /// The number of an item.
    subscript(_ item: Int32) -> Float { values[Int(item)] }

    /// Adds a positive number.
    @inline(__always)
    mutating func add(_ value: Float, to item: Int32) {
        let old = values[Int(item)]
        if old == 0 { touched.append(item) }
        values[Int(item)] = old + value
    }

    /// Raises to a positive number.
    @inline(__always)
    mutating func raise(_ item: Int32, to value: Float) {
        let old = values[Int(item)]
        if old == 0 { touched.append(item) }
        values[Int(item)] = max(old, value)
    }

    /// The touched items of greatest value, best first; of equals the first.
    ///
    /// Values are counted in steps first, so that only few items are sorted: O(n + k log k).
    /// - Parameters:
    ///   - limit: how many at most.
    ///   - least: the least number of an item that is looked at.
    ///   - value: the value of an item with its number.
    func best(_ limit: Int, from least: Float = -.infinity, value: (Int32, Float) -> Float) -> [(
        item: Int32, value: Float
    )] {
        var all: [(item: Int32, value: Float)] = []
        var smallest = Float.infinity, greatest = -Float.infinity
        for item in touched where values[Int(item)] >= least {
            let value = value(item, values[Int(item)])
            smallest = min(smallest, value)
            greatest = max(greatest, value)
            all.append((item, value))
        }
        if all.count > limit * 2, greatest > smallest {
            let scale = Float(Self.steps) / (greatest - smallest)
            var counts = [Int](repeating: 0, count: Self.steps + 1)
            for found in all { counts[Int((found.value - smallest) * scale)] += 1 }
            var step = Self.steps, above = counts[step]
            while above < limit && step > 0 {
                step -= 1
                above += counts[step]
            }
            all.removeAll { Int(($0.value - smallest) * scale) < step }
        }
        all.sort { ($1.value, $0.item) < ($0.value, $1.item) }
        return Array(all.prefix(limit))
    }

    /// Steps that values are counted in.
    private static let steps = 1023
}
