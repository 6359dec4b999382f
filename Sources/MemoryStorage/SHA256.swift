internal import CDigest

/// The digest that names units for ever: SHA-256 (FIPS 180-4), so that any other program can compute the same keys.
///
/// Not used to keep secrets; chosen because it is a standard in every language and database, and because nobody can
/// craft a file whose units collide with those of a memory. OpenSSL computes it; what is added is kept until the end.
struct SHA256: ~Copyable {
    private var bytes: [UInt8] = []

    /// A finished digest as four big-endian 64-bit words, the first bytes first.
    struct Digest: Hashable, Comparable {
        let words: (UInt64, UInt64, UInt64, UInt64)

        static func == (a: Digest, b: Digest) -> Bool { a.words == b.words }
        static func < (a: Digest, b: Digest) -> Bool { a.words < b.words }

        func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
    }

    /// Adds bytes.
    mutating func update(_ added: Span<UInt8>) {
        bytes.reserveCapacity(bytes.count + added.count)
        for index in added.indices { bytes.append(added[index]) }
    }

    /// Adds the UTF-8 bytes of a text.
    mutating func update(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Adds an earlier digest's 32 bytes.
    mutating func update(_ digest: Digest) {
        for word in [digest.words.0, digest.words.1, digest.words.2, digest.words.3] {
            for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
        }
    }

    /// The digest of everything added.
    consuming func finish() -> Digest {
        var result = [UInt8](repeating: 0, count: Self.length)
        // SAFETY: both buffers outlive the call, which reads `count` bytes and writes 32.
        unsafe bytes.withUnsafeBufferPointer { source in
            unsafe result.withUnsafeMutableBufferPointer { target in
                if let start = target.baseAddress {
                    unsafe cdigest_sha256(source.baseAddress, source.count, start)
                }
            }
        }
        func word(_ index: Int) -> UInt64 { result[(index * 8)..<(index * 8 + 8)].reduce(0) { $0 << 8 | UInt64($1) } }
        return Digest(words: (word(0), word(1), word(2), word(3)))
    }

    /// Bytes.
    private static let length = 32
}
