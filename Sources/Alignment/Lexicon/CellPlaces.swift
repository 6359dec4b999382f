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
        var rows = Rows(count: rowCount)
        for column in 0..<columnCount {
            for entry in known.range(column) { rows.count(Int(known.elements[entry].row), Int32(column)) }
            for place in met.range(column) {
                rows.count(0, Int32(column))
                for word in words.range(Int(met.elements[place].example)) {
                    rows.count(Int(words.elements[word]) + 1, Int32(column))
                }
            }
        }
        rows.lay()
        var placeOfOld = [Int32](repeating: 0, count: old.columns.count)
        var cells = [Int32](repeating: 0, count: Self.cellCount(examples))
        for column in 0..<columnCount {
            for entry in known.range(column) {
                let (row, number) = known.elements[entry]
                placeOfOld[Int(number)] = rows.place(Int(row), Int32(column))
            }
            for occurrence in met.range(column) {
                let (example, begin) = met.elements[occurrence]
                var cell = Int(begin)
                cells[cell] = rows.place(0, Int32(column))
                for word in words.range(Int(example)) {
                    cell += 1
                    cells[cell] = rows.place(Int(words.elements[word]) + 1, Int32(column))
                }
            }
        }
        (starts, columns, self.cells, self.placeOfOld) = (rows.starts, rows.columns, cells, placeOfOld)
    }

    /// The rows of the table, counted first and filled then, column by column.
    private struct Rows {
        private(set) var starts: [Int32]
        private(set) var columns: [Int32] = []
        /// For each row the last column in which it was met, and the entry that it has there.
        private var latest: [(column: Int32, entry: Int32)]

        init(count: Int) {
            starts = [Int32](repeating: 0, count: count + 1)
            latest = [(column: Int32, entry: Int32)](repeating: (-1, -1), count: count)
        }

        @inline(__always) mutating func count(_ row: Int, _ column: Int32) {
            if latest[row].column == column { return }
            latest[row].column = column
            starts[row + 1] += 1
        }

        /// Lays the counted rows out; the first entry of each is the next one to be filled.
        mutating func lay() {
            for row in latest.indices {
                starts[row + 1] += starts[row]
                latest[row] = (-1, starts[row] - 1)
            }
            columns = [Int32](repeating: 0, count: Int(starts[latest.count]))
        }

        /// The entry of a row and a column.
        @inline(__always) mutating func place(_ row: Int, _ column: Int32) -> Int32 {
            if latest[row].column != column {
                latest[row] = (column, latest[row].entry + 1)
                columns[Int(latest[row].entry)] = column
            }
            return latest[row].entry
        }
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
