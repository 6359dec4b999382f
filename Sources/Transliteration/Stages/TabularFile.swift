internal import EmbeddedData

/// The rows of a table of ours: cells parted by tabs, lines that begin with a number sign left out.
///
/// The files are part of the build and checked by its tests; a row with too few cells traps there, not at a user's.
struct TabularFile: Sendable {
    /// The cells of each row.
    let rows: [[Substring]]

    /// Reads the table that is embedded under a path.
    init(embedded path: String) { self.init(EmbeddedFile(required: path).bytes) }

    /// Reads the table from its UTF-8 bytes.
    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        rows = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard line.first != UInt8(ascii: "#") else { return nil }
            return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) }
        }
    }
}
