/// A number for each of many items, of which few are touched between two clearings.
struct Tally: Sendable {
    /// An item with what it is worth.
    struct Valued: Sendable, Hashable {
        let item: Int32
        let value: Float
    }

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

    /// Adds a positive number to items.
    mutating func add(_ value: Float, to items: ArraySlice<Int32>) {
        Self.add(value, to: items.span, &values, &touched)
    }

    private static func add(
        _ value: Float, to items: Span<Int32>, _ values: inout [Float], _ touched: inout [Int32]
    ) {
        var values = values.mutableSpan
        for place in items.indices {
            let item = items[place]
            let old = values[Int(item)]
            if old == 0 { touched.append(item) }
            values[Int(item)] = old + value
        }
    }

    /// Adds a positive number to an item.
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
    /// - Parameters:
    ///   - limit: how many at most.
    ///   - least: the least number of an item that is looked at.
    ///   - value: the value of an item with its number.
    func best(_ limit: Int, from least: Float = -.infinity, value: (Int32, Float) -> Float) -> [Valued] {
        var all: [Valued] = []
        for item in touched where values[Int(item)] >= least {
            all.append(Valued(item: item, value: value(item, values[Int(item)])))
        }
        return Self.best(limit, of: all)
    }

    /// The same for each group of items.
    /// - Parameters:
    ///   - limit: how many at most of a group.
    ///   - groups: how many groups there are.
    ///   - group: the group of an item.
    ///   - value: the value of an item with its number.
    func best(
        _ limit: Int, ofEach groups: Int, group: (Int32) -> Int, value: (Int32, Float) -> Float
    ) -> [[Valued]] {
        var all = [[Valued]](repeating: [], count: groups)
        for item in touched {
            all[group(item)].append(Valued(item: item, value: value(item, values[Int(item)])))
        }
        return all.map { Self.best(limit, of: $0) }
    }

    /// Values are counted in steps first, so that only few items are sorted: O(n + k log k).
    private static func best(_ limit: Int, of items: [Valued]) -> [Valued] {
        var items = items
        var smallest = Float.infinity, greatest = -Float.infinity
        for item in items {
            smallest = min(smallest, item.value)
            greatest = max(greatest, item.value)
        }
        if items.count > limit * 2, greatest > smallest {
            let scale = Float(steps) / (greatest - smallest)
            var counts = [Int](repeating: 0, count: steps + 1)
            for item in items { counts[Int((item.value - smallest) * scale)] += 1 }
            var step = steps, above = counts[step]
            while above < limit && step > 0 {
                step -= 1
                above += counts[step]
            }
            items.removeAll { Int(($0.value - smallest) * scale) < step }
        }
        items.sort { ($1.value, $0.item) < ($0.value, $1.item) }
        return Array(items.prefix(limit))
    }

    /// Steps that values are counted in.
    private static let steps = 1023
}
