/// Characters that the data of OpenCC 1.1 leaves unconverted, as `data/han/conversions.tsv` lists them.
struct ConversionSupplement: Sendable {
    /// The characters of one direction.
    struct Direction: Sendable {
        fileprivate var characters: [UInt32: Unicode.Scalar] = [:]

        /// The text with the characters converted that OpenCC left.
        func completed(_ text: String) -> String {
            guard !characters.isEmpty, text.unicodeScalars.contains(where: { characters[$0.value] != nil }) else {
                return text
            }
            return String(String.UnicodeScalarView(text.unicodeScalars.lazy.map { characters[$0.value] ?? $0 }))
        }
    }

    private var directions: [Substring: Direction] = [:]

    init(table: TabularFile) {
        for row in table.rows {
            guard row.count > 2, let from = row[1].unicodeScalars.first?.value, let to = row[2].unicodeScalars.first
            else { continue }
            directions[row[0], default: Direction()].characters[from] = to
        }
    }

    /// The characters for a configuration of OpenCC: those of its direction, to simple or to traditional.
    func direction(of configuration: String) -> Direction {
        directions[configuration.hasPrefix("s2") ? "s2t" : configuration.contains("2s") ? "t2s" : ""] ?? Direction()
    }
}
