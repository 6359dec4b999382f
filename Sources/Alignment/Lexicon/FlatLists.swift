/// Many lists in one array, so that a loop over one touches no memory of its own.
struct FlatLists<Element: Sendable>: Sendable {
    private var starts: [Int32]
    private(set) var elements: [Element]

    /// Adds a list at the end.
    mutating func append(_ list: some Sequence<Element>) {
        elements.append(contentsOf: list)
        starts.append(Int32(elements.count))
    }

    /// Adds an element to the list that ``endList()`` will end.
    @inline(__always) mutating func extend(_ element: Element) { elements.append(element) }

    /// Ends the list of the elements that were added since the last one.
    mutating func endList() { starts.append(Int32(elements.count)) }

    /// Adds all lists of another.
    mutating func append(contentsOf other: FlatLists) {
        let begin = Int32(elements.count)
        elements += other.elements
        starts += other.starts.dropFirst().map { begin + $0 }
    }

    /// The same lists of other elements.
    func mapElements<Other>(_ transform: (Element) -> Other) -> FlatLists<Other> {
        FlatLists<Other>(starts: starts, elements: elements.map(transform))
    }

    /// Where a list's elements stand.
    @inline(__always) func range(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

    /// A list.
    subscript(_ list: Int) -> ArraySlice<Element> { elements[range(list)] }

    /// The number of lists.
    var count: Int { starts.count - 1 }
}

extension FlatLists {
    /// No lists.
    init() { self.init(starts: [0], elements: []) }

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
