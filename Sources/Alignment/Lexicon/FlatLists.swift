/// Many lists in one array, so that a loop over one touches no memory of its own.
struct FlatLists<Element: Sendable>: Sendable {
    private var starts: [Int32] = [0]
    private(set) var elements: [Element] = []

    /// Adds a list at the end.
    mutating func append(_ list: some Sequence<Element>) {
        elements.append(contentsOf: list)
        starts.append(Int32(elements.count))
    }

    /// Where a list's elements stand.
    @inline(__always) func range(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

    /// A list.
    subscript(_ list: Int) -> ArraySlice<Element> { elements[range(list)] }

    /// The number of lists.
    var count: Int { starts.count - 1 }
}

extension FlatLists {
    /// Pairs of a list's number and an element, each list in the order of the pairs.
    init(count: Int, dealing pairs: [(list: Int32, element: Element)]) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for pair in pairs { starts[Int(pair.list) + 1] += 1 }
        for list in 0..<count { starts[list + 1] += starts[list] }
        var next = starts
        var order = [Int32](repeating: 0, count: pairs.count)
        for (number, pair) in pairs.enumerated() {
            order[Int(next[Int(pair.list)])] = Int32(number)
            next[Int(pair.list)] += 1
        }
        self.starts = starts
        elements = order.map { pairs[Int($0)].element }
    }
}
