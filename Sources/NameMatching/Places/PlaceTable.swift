/// The rows of one table of places: UTF-8, cells parted by tabs, a row of titles, a fact a line.
struct PlaceTable {
    /// A row with what is needed to report a mistake in it.
    struct Row {
        let file: String
        /// The line in the file, from 1.
        let line: Int
        let cells: [Substring]

        func error(_ message: String, _ advice: String) -> GazetteerError {
            GazetteerError(file: file, line: line, message: message, advice: advice)
        }

        /// A cell whose empty text means that there is none.
        func optional(_ column: Int) -> String? { cells[column].isEmpty ? nil : String(cells[column]) }
    }

    /// The most bytes of a table: a hundred times the largest that is shipped.
    static let largestFile = 16 << 20
    /// The most bytes of a line: the longest of the shipped ones has 250.
    static let longestLine = 4096

    let rows: [Row]

    /// Reads a table and holds its titles against those expected.
    init(_ text: String, file: String, titles: [String]) throws(GazetteerError) {
        guard text.utf8.count <= Self.largestFile else {
            throw GazetteerError(
                file: file, line: 0, message: "the file is larger than \(Self.largestFile >> 20) MiB",
                advice: "divide it by region")
        }
        var rows: [Row] = []
        for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.isEmpty { continue }
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Substring.init)
            let row = Row(file: file, line: index + 1, cells: cells)
            try Self.check(row, length: line.count, titles: titles)
            if index > 0 { rows.append(row) }
        }
        self.rows = rows
    }

    private static func check(_ row: Row, length: Int, titles: [String]) throws(GazetteerError) {
        if length > longestLine { throw row.error("the line is longer than \(longestLine) bytes", "shorten it") }
        if row.cells.count != titles.count {
            throw row.error("\(row.cells.count) cells", "give \(titles.count), parted by tabs: \(titles)")
        }
        if row.line == 1, row.cells != titles.map({ $0[...] }) {
            throw row.error("the titles are \(row.cells)", "give \(titles)")
        }
    }
}
