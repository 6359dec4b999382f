/// Where a writer sends its bytes: memory, a file, a connection.
public protocol ByteSink: ~Copyable {
    /// Takes bytes in order.
    /// - Throws: ``MarkupError`` when they cannot be stored, as on a full disk.
    mutating func write(_ bytes: borrowing Span<UInt8>) throws(MarkupError)
}

/// A sink that keeps all bytes in memory.
public struct ByteBuffer: ByteSink, Sendable, Hashable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func write(_ bytes: borrowing Span<UInt8>) {
        self.bytes.reserveCapacity(self.bytes.count + bytes.count)
        for index in bytes.indices { self.bytes.append(bytes[index]) }
    }

    /// The bytes as text; bytes that are no UTF-8 become U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
