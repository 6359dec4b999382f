public import Foundation
public import Markup

/// A sink that sends bytes to an open file handle, such as standard output, which stays open.
public struct HandleSink: ByteSink {
    private let handle: FileHandle
    private let name: String

    /// Writes to `handle`, which `name` stands for in errors.
    public init(_ handle: FileHandle, name: String) {
        self.handle = handle
        self.name = name
    }

    /// Sends bytes at once.
    public mutating func write(_ bytes: [UInt8]) throws(MarkupError) {
        do { try handle.write(contentsOf: bytes) } catch {
            throw MarkupError(file: name, message: "cannot be written: \(error.localizedDescription)")
        }
    }
}
