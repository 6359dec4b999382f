public import Foundation

/// A memory on disk.
public struct MemoryFile: Sendable, Hashable {
    /// The kinds of memory, named by the file's ending.
    public enum Kind: String, Sendable, Hashable {
        /// A SQLite store, which can be written.
        case store = "tmdb"
        /// A TMX file, which is read only.
        case exchange = "tmx"
    }

    /// What commands call the memory: the stem of its file.
    public let name: String
    /// Decides whether the memory can be written.
    public let kind: Kind
    /// Where the file is, or is to be made.
    public let url: URL

    /// Takes the parts at their word; the file need not exist yet.
    public init(name: String, kind: Kind, url: URL) {
        self.name = name
        self.kind = kind
        self.url = url
    }

    /// The memory at a path that ends in `.tmdb` or `.tmx`; nil for other paths.
    public init?(path: String) {
        let url = URL(fileURLWithPath: path)
        guard let kind = Kind(rawValue: url.pathExtension.lowercased()) else { return nil }
        self.init(name: url.deletingPathExtension().lastPathComponent, kind: kind, url: url)
    }

    /// Whether a text can be a memory's name: the stem of a file, in one folder, not hidden.
    public static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= longestName && !text.hasPrefix(".")
            && !text.contains { $0 == "/" || $0 == "\\" || $0.isNewline || $0 == "\0" }
    }

    /// Bytes; a file name has at most 255 on common file systems, less the ending.
    private static let longestName = 240
}
