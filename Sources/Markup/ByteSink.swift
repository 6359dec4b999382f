/// Where a writer sends its bytes: memory, a file, a connection.
public protocol ByteSink: ~Copyable {
    /// Takes bytes in order.
    /// - Throws: ``MarkupError`` when they cannot be stored, as on a full disk.
    mutating func write(_ bytes: [UInt8]) throws(MarkupError)
    /// Makes what was written final; called once, after the last byte. Does nothing unless a sink has more to do.
    /// - Throws: ``MarkupError`` when it cannot be made final.
    mutating func commit() throws(MarkupError)
}

extension ByteSink where Self: ~Copyable {
    public mutating func commit() throws(MarkupError) {}
}

/// A sink that keeps all bytes in memory.
public struct ByteBuffer: ByteSink, Sendable, Hashable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }

    /// The bytes as text; bytes that are no UTF-8 become U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
