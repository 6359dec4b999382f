public import Markup
internal import Foundation

/// A file that appears under its name only when it is complete.
///
/// Bytes go to a hidden file beside it, which ``commit()`` flushes to the disk and renames; a file that is dropped
/// before that leaves no trace, and what stood under the name stays as it was.
public struct AtomicFile: ByteSink, ~Copyable {
    /// The path that was asked for.
    public let path: String
    private let target: String
    private let temporary: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var isCommitted = false

    /// Begins a file; a symbolic link is followed.
    /// - Throws: ``MarkupError`` when the folder does not exist or cannot be written to.
    public init(_ path: String) throws(MarkupError) {
        self.path = path
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        target = url.path
        let suffix = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        temporary = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).\(suffix).tmp").path
        guard FileManager.default.createFile(atPath: temporary, contents: nil),
            let handle = FileHandle(forWritingAtPath: temporary)
        else {
            throw MarkupError(
                file: path, message: "cannot be created",
                advice: "check that its folder exists and can be written to")
        }
        self.handle = handle
    }

    deinit {
        if isCommitted { return }
        // A leftover that cannot be removed harms nobody, and a deinit has nobody to tell.
        try? handle.close()
        try? FileManager.default.removeItem(atPath: temporary)
    }

    public mutating func write(_ bytes: [UInt8]) throws(MarkupError) {
        buffer += bytes
        if buffer.count >= Self.flushAt { try flush() }
    }

    public mutating func commit() throws(MarkupError) {
        try flush()
        do {
            try handle.synchronize()
            try handle.close()
        } catch {
            throw failure("cannot be written", error)
        }
        // SAFETY: both paths are read during the call alone. Foundation has no rename that replaces in one step.
        guard unsafe rename(temporary, target) == 0 else {
            throw failure("cannot be renamed into place", CocoaError(.fileWriteUnknown))
        }
        isCommitted = true
    }

    private mutating func flush() throws(MarkupError) {
        do { try handle.write(contentsOf: buffer) } catch { throw failure("cannot be written", error) }
        buffer.removeAll(keepingCapacity: true)
    }

    private func failure(_ message: String, _ error: any Error) -> MarkupError {
        MarkupError(
            file: path, message: "\(message): \(error.localizedDescription)",
            advice: "check the space left and the rights on its folder")
    }

    /// Bytes gathered before the system is called.
    private static let flushAt = 64 << 10
}
