/// Names whose form is settled by use, whatever their sound: `charles` is Чарльз.
///
/// A file of one name a line, columns parted by tabs, several forms of one name by `/`, best first; lines that begin
/// with `#` are comments. Names are written small.
struct NameTable: Sendable {
    private let forms: [String: [String]]

    /// Reads a table that is part of the program.
    ///
    /// - Parameter column: The column of the forms; the names stand in column 0.
    init(bytes: [UInt8], column: Int) {
        var forms: [String: [String]] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            guard cells.count > column, !cells[column].isEmpty else { continue }
            let written = cells[column].split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
            forms[String(decoding: cells[0], as: UTF8.self), default: []] += written
        }
        self.forms = forms
    }

    /// The forms of a name, best first; none when it is not in the table.
    subscript(name: String) -> [String] { forms[name] ?? [] }
}
