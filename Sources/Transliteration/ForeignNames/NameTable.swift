/// Names whose form is settled by use, whatever their sound: `charles` is Чарльз.
///
/// A file of one name a line, columns parted by tabs, several forms of one name by `/`, best first; lines that begin
/// with `#` are comments. Names are written small.
struct NameTable: Sendable {
    private let forms: [String: [String]]

    /// Reads a table that is part of the program.
    ///
    /// - Parameter column: The column of the forms; the names stand in column 0.
    init(_ table: TabularFile, column: Int) {
        var forms: [String: [String]] = [:]
        for cells in table.rows where cells.count > column && !cells[column].isEmpty {
            forms[String(cells[0]), default: []] += cells[column].split(separator: "/").map(String.init)
        }
        self.forms = forms
    }

    /// The forms of a name, best first; none when it is not in the table.
    subscript(name: String) -> [String] { forms[name] ?? [] }
}
