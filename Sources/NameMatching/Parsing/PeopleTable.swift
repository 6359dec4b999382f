internal import EmbeddedData

/// The rows of a table under `people/` or beside it: cells parted by tabs, lines that begin with a number sign left out.
struct PeopleTable: Sendable {
    /// The cells of each row after the headings.
    let rows: [[Substring]]

    /// Reads the table that is embedded under a path; its first row without a number sign holds the headings.
    init(embedded path: String) {
        let lines = EmbeddedFile(required: path).text.utf8.split(separator: UInt8(ascii: "\n"))
        let read = lines.compactMap { line -> [Substring]? in
            guard line.first != UInt8(ascii: "#") else { return nil }
            return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) }
        }
        rows = Array(read.dropFirst())
    }
}
