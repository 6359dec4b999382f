internal import EmbeddedData

/// Tables of evidence in files: rows of columns with tabs between them; lines with `#` in front are comments.
enum EvidenceTable {
    /// The rows of an embedded file; one with fewer columns is a mistake in the build, and traps.
    static func rows(_ path: String, columns: Int) -> [[String]] {
        EmbeddedFile(required: path).text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let row = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            precondition(row.count >= columns, "\(path) has a row of \(row.count) columns: \(line)")
            return row
        }
    }
}
