internal import Interchange

/// The file that a result goes to; it appears under its name when it is complete.
public final class NameResultFile {
    private var file: AtomicFile

    /// - Throws: an error with advice when the folder does not exist or cannot be written to.
    public init(_ path: String) throws { file = try AtomicFile(path) }

    /// Adds bytes at the end.
    public func write(_ bytes: [UInt8]) throws { try file.write(bytes) }

    /// Gives the file its name.
    public func commit() throws { try file.commit() }
}
