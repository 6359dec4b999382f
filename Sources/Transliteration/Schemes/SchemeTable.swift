/// An alphabet in several writings side by side.
struct SchemeTable {
    /// The names of the columns.
    let columns: [String]
    private let rows: [[[Unicode.Scalar]?]]

    /// Reads a table.
    ///
    /// - Throws: `SchemeError.syntax` for a row that has not as many cells as the head line.
    init(_ text: String, file: String) throws(SchemeError) {
        let lines = SchemeLine.lines(of: text, file: file)
        guard let head = lines.first else {
            throw .syntax(file: file, line: 1, column: 1, message: "the table is empty")
        }
        var columns: [String] = []
        for token in try head.tokens() { columns.append(token.word ?? "") }
        var rows: [[[Unicode.Scalar]?]] = []
        for line in lines.dropFirst() {
            let tokens = try line.tokens()
            guard tokens.count == columns.count else {
                throw line.error("the row has \(tokens.count) cells, the head line \(columns.count)")
            }
            rows.append(tokens.map(Self.cell))
        }
        self.columns = columns
        self.rows = rows
    }

    private static func cell(_ token: SchemeToken) -> [Unicode.Scalar]? {
        if token.isSign("∅") { return [] }
        return token.word == "–" ? nil : token.scalars
    }

    /// A rule for each row that has a letter in both columns.
    func rules(from: String, to: String) -> [Rule] {
        guard let from = columns.firstIndex(of: from), let to = columns.firstIndex(of: to) else { return [] }
        return rows.compactMap { row in
            guard let source = row[from], !source.isEmpty, let result = row[to] else { return nil }
            return Rule(source: source, result: result)
        }
    }
}
