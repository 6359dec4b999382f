public import Markup
internal import Foundation

/// A file that appears under its name only when it is complete.
///
/// Bytes go to a hidden file beside it, which ``commit()`` flushes to the disk and renames; a file that is dropped
/// before that leaves no trace, and what stood under the name stays as it was. What is no regular file, such as
/// `/dev/stdout` or a pipe, is written to directly.
public struct AtomicFile: ByteSink, ~Copyable {
    /// The path that was asked for.
    public let path: String
    private let target: String
    /// Nil when the target is written to directly.
    private let temporary: String?
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var isCommitted = false

    /// Begins a file; a symbolic link is followed, and the rights of a file that is replaced are kept.
    /// - Throws: `MarkupError` when the folder does not exist or cannot be written to.
    public init(_ path: String) throws(MarkupError) {
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let temporary = try Self.makeTemporary(for: url, path)
        guard let handle = FileHandle(forWritingAtPath: temporary ?? path) else { throw Self.cannotBeCreated(path) }
        self.path = path
        target = url.path
        self.temporary = temporary
        self.handle = handle
    }

    deinit {
        guard !isCommitted, let temporary else { return }
        // A leftover that cannot be removed harms nobody, and a deinit has nobody to tell.
        try? handle.close()
        try? FileManager.default.removeItem(atPath: temporary)
    }

    /// Adds bytes at the end.
    public mutating func write(_ bytes: [UInt8]) throws(MarkupError) {
        buffer += bytes
        if buffer.count >= Self.flushAt { try flush() }
    }

    /// Flushes the file to the disk and gives it its name.
    public mutating func commit() throws(MarkupError) {
        try flush()
        isCommitted = temporary == nil
        guard let temporary else { return }
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

    /// Creates the hidden file; nil when the target is no regular file.
    private static func makeTemporary(for target: URL, _ path: String) throws(MarkupError) -> String? {
        let old = attributes(of: target.path)
        if let old, old[.type] as? FileAttributeType != .typeRegular { return nil }
        let suffix = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let folder = target.deletingLastPathComponent()
        let beside = folder.appendingPathComponent(".\(target.lastPathComponent).\(suffix).tmp").path
        let rights = old?[.posixPermissions].map { [FileAttributeKey.posixPermissions: $0] }
        guard FileManager.default.createFile(atPath: beside, contents: nil, attributes: rights) else {
            throw cannotBeCreated(path)
        }
        return beside
    }

    /// The attributes of what stands at a path; nil when nothing does, or when it cannot be asked.
    private static func attributes(of path: String) -> [FileAttributeKey: Any]? {
        do { return try FileManager.default.attributesOfItem(atPath: path) } catch { return nil }
    }

    private static func cannotBeCreated(_ path: String) -> MarkupError {
        MarkupError(
            file: path, message: "cannot be created", advice: "check that its folder exists and can be written to")
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
