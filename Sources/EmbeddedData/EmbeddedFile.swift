internal import CEmbeddedData

/// A file that was embedded in the binary when it was built: rules, tables and models of the project's own.
public struct EmbeddedFile: Sendable {
    /// The path below `Sources/CEmbeddedData/data`, for example `srx/kk.srx`.
    public let path: String
    /// The whole content.
    public let bytes: [UInt8]

    /// Copies the file with this path; nil when there is none.
    public init?(_ path: String) {
        guard let index = Self.indexes[path] else { return nil }
        var count = 0
        // SAFETY: the index was taken from this constant table; its bytes are constant and live for ever.
        guard let file = unsafe cembedded_files(&count)?[index] else { return nil }
        self.path = path
        bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }

    /// The file with this path, which is part of every build; anything else is a mistake in the program, and traps.
    public init(required path: String) {
        guard let file = EmbeddedFile(path) else {
            preconditionFailure("\(path) is not embedded: run Scripts/embed-data")
        }
        self = file
    }

    /// The content as UTF-8 text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The paths of all files, sorted.
    public static let paths: [String] = {
        var count = 0
        // SAFETY: the table has `count` entries of constant strings.
        guard let files = unsafe cembedded_files(&count) else { return [] }
        return (0..<count).map { unsafe String(cString: files[$0].path) }
    }()

    private static let indexes = Dictionary(uniqueKeysWithValues: zip(paths, paths.indices))
}
