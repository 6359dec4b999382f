/// The forms that an alignment can be written in.
public enum AlignmentFormat: String, Sendable, Hashable, CaseIterable {
    /// Readable text, the two sides of a link under each other.
    case table
    /// TMX 1.4b, links with both sides.
    case tmx
    /// A ``LinkTable``, to be reviewed and read back.
    case tsv
    /// A JSON object a link.
    case jsonl
    /// A page of its own for a browser.
    case html

    /// The format that a file's ending stands for; nil for other endings.
    public init?(fileEndingOf path: String) {
        switch path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() {
        case "tmx": self = .tmx
        case "tsv", "tab": self = .tsv
        case "jsonl": self = .jsonl
        case "html", "htm": self = .html
        default: return nil
        }
    }
}
