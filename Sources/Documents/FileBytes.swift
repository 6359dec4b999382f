internal import Foundation

/// Reads a file whole, within a limit that holds for pipes and devices too.
struct FileBytes {
    let limits: DocumentLimits

    /// The bytes of a file; at most ``DocumentLimits/fileBytes`` and one piece are ever held.
    func read(_ path: String) throws(DocumentError) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            let exists = FileManager.default.fileExists(atPath: path)
            throw DocumentError(
                file: path, message: exists ? "the file cannot be opened" : "there is no such file",
                advice: exists ? "check the permissions of the file" : "check the path")
        }
        var bytes: [UInt8] = []
        do {
            while let piece = try handle.read(upToCount: Self.piece), !piece.isEmpty {
                bytes.append(contentsOf: piece)
                if bytes.count > limits.fileBytes { break }
            }
        } catch {
            throw DocumentError(
                file: path, message: "the file cannot be read", advice: "check that it is a file, not a folder")
        }
        if bytes.count > limits.fileBytes { throw tooLong(path) }
        return bytes
    }

    /// The error for a file beyond the limit.
    func tooLong(_ name: String) -> DocumentError {
        DocumentError(
            file: name, message: "the file is longer than \(limits.fileBytes >> 20) MiB",
            advice: "split it into parts")
    }

    /// Bytes for one call of the system.
    private static let piece = 1 << 18
}
