internal import EmbeddedData

/// The rows of a table under `data/`, read once; rows that begin with `#` are comments.
///
/// The files are part of the build and checked by its tests.
struct VariantTable {
    /// The cells of each row.
    let rows: [[String]]

    /// Reads an embedded file; none where no such file is.
    init?(embedded path: String) {
        guard let file = EmbeddedFile(path) else { return nil }
        rows = file.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    /// Reads an embedded file that is part of every build.
    init(required path: String) {
        guard let table = VariantTable(embedded: path) else {
            preconditionFailure("\(path) is not embedded: run Scripts/embed-data")
        }
        self = table
    }
}
