/// Where in a table of rows with rising columns every pair of words of some examples stands, and every entry of an older table.
///
/// Two passes over the columns, in each of which a column's rows are met: the first counts what the rows hold, the second fills them.
/// Linear in the examples' products of words and in the older entries.
struct CellPlaces: Sendable {
    /// Where each row's entries begin, and their number at the end.
    private(set) var starts: [Int32]
    private(set) var columns: [Int32]
    /// The entry of each word beside each word: example by example, target word by target word, the empty word first.
    private(set) var cells: [Int32]
    /// The entry that holds each of the older ones.
    private(set) var placeOfOld: [Int32]

    /// - Parameters:
    ///   - examples: their source words are the rows, each one lower than its row, for row 0 stands beside every target word.
    init(_ old: TranslationCounts, _ examples: LexiconExamples, rowCount: Int, columnCount: Int) {
        let met = Self.met(examples, columnCount)
        let known = Self.known(old, columnCount)
        let words = examples.source.words
        var starts = [Int32](repeating: 0, count: rowCount + 1)
        // The last column in which each row was met.
        var seen = [Int32](repeating: -1, count: rowCount)
        @inline(__always) func count(_ row: Int, _ column: Int32) {
            if seen[row] == column { return }
            seen[row] = column
            starts[row + 1] += 1
        }
        for column in 0..<columnCount {
            for entry in known.range(column) { count(Int(known.elements[entry].row), Int32(column)) }
            for place in met.range(column) {
                count(0, Int32(column))
                for word in words.range(Int(met.elements[place].example)) {
                    count(Int(words.elements[word]) + 1, Int32(column))
                }
            }
        }
        for row in 0..<rowCount { starts[row + 1] += starts[row] }
        var columns = [Int32](repeating: 0, count: Int(starts[rowCount]))
        var placeOfOld = [Int32](repeating: 0, count: old.columns.count)
        var cells = [Int32](repeating: 0, count: Self.cellCount(examples))
        var next = starts
        var present = [Int32](repeating: -1, count: rowCount)
        for row in 0..<rowCount { seen[row] = -1 }
        @inline(__always) func place(_ row: Int, _ column: Int32) -> Int32 {
            if seen[row] != column {
                seen[row] = column
                present[row] = next[row]
                columns[Int(next[row])] = column
                next[row] += 1
            }
            return present[row]
        }
        for column in 0..<columnCount {
            for entry in known.range(column) {
                let (row, number) = known.elements[entry]
                placeOfOld[Int(number)] = place(Int(row), Int32(column))
            }
            for occurrence in met.range(column) {
                let (example, begin) = met.elements[occurrence]
                var cell = Int(begin)
                cells[cell] = place(0, Int32(column))
                for word in words.range(Int(example)) {
                    cell += 1
                    cells[cell] = place(Int(words.elements[word]) + 1, Int32(column))
                }
            }
        }
        (self.starts, self.columns, self.cells, self.placeOfOld) = (starts, columns, cells, placeOfOld)
    }

    /// The entries of a row.
    func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

    /// For each column the examples that have it, with the first of its cells.
    private static func met(
        _ examples: LexiconExamples, _ columnCount: Int
    ) -> FlatLists<(example: Int32, cell: Int32)> {
        var pairs: [(list: Int32, element: (example: Int32, cell: Int32))] = []
        pairs.reserveCapacity(examples.target.words.elements.count)
        var cell = 0
        for example in 0..<examples.count {
            let width = examples.source.words.range(example).count + 1
            for target in examples.target.words.range(example) {
                pairs.append((examples.target.words.elements[target], (Int32(example), Int32(cell))))
                cell += width
            }
        }
        return FlatLists(count: columnCount, dealing: pairs)
    }

    /// For each column the older entries, with their rows.
    private static func known(
        _ old: TranslationCounts, _ columnCount: Int
    ) -> FlatLists<(row: Int32, entry: Int32)> {
        var pairs: [(list: Int32, element: (row: Int32, entry: Int32))] = []
        pairs.reserveCapacity(old.columns.count)
        for row in 0..<old.rowCount {
            for entry in old.entries(ofRow: row) { pairs.append((old.columns[entry], (Int32(row), Int32(entry)))) }
        }
        return FlatLists(count: columnCount, dealing: pairs)
    }

    /// Words beside words, the empty one among them.
    static func cellCount(_ examples: LexiconExamples) -> Int {
        (0..<examples.count).reduce(0) {
            $0 + examples.target.words.range($1).count * (examples.source.words.range($1).count + 1)
        }
    }
}
