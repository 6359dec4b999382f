internal import NameMatching

/// One row of a table of names.
struct NameRow: Sendable, Hashable {
    /// The identifier; the number of the line where the table has none.
    let identifier: String
    /// The name with its language and kind as far as the table tells; its text may be empty.
    let name: Name
    /// The texts of the other columns, in the order of the table's headings.
    let others: [String]
    /// The 1-based line.
    let line: Int
}
