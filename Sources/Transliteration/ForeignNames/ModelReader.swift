/// Reads the numbers and texts of a model's file, least byte first.
struct ModelReader {
    private let bytes: [UInt8]
    private var offset = 0

    /// Starts at the first byte.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next number, of so many bytes.
    mutating func number(_ width: Int) -> Int {
        defer { offset += width }
        return bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// The next text, whose length in bytes stands before it.
    mutating func text() -> String {
        let length = number(1)
        return String(decoding: bytes(length), as: UTF8.self)
    }

    /// The next bytes.
    mutating func bytes(_ count: Int) -> [UInt8] {
        defer { offset += count }
        return Array(bytes[offset..<offset + count])
    }
}
