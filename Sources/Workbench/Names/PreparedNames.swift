internal import NameMatching

/// Names read for comparing that are kept, so that a name which comes again is not read again; bounded.
///
/// Two generations: what was asked for since the last turn, and what was asked for in the one before. When the young one is full, the old
/// one is dropped; so names in use stay and memory does not grow.
struct PreparedNames {
    private struct Entry {
        let key: [UInt8]
        let name: PreparedName
    }

    private var young: [UInt64: Entry] = [:]
    private var old: [UInt64: Entry] = [:]
    private let limit: Int

    /// - Parameter limit: how many names a generation holds.
    init(limit: Int = usualLimit) { self.limit = max(1, limit) }

    /// How many names are kept.
    var count: Int { young.count + old.count }

    /// The name of a key, read when it is not kept.
    /// - Parameters:
    ///   - key: bytes that tell names apart: the text, the language and the kind as they stand in the input.
    ///   - make: reads the name.
    mutating func name(_ key: [UInt8], make: () throws -> PreparedName) rethrows -> PreparedName {
        let hash = Self.hash(key)
        if let entry = young[hash], entry.key == key { return entry.name }
        let entry: Entry
        if let known = old[hash], known.key == key {
            entry = known
        } else {
            // Bytes of its own: a caller's buffer may be far larger than what it holds now.
            entry = Entry(key: key.map { $0 }, name: try make())
        }
        if young.count >= limit {
            swap(&young, &old)
            young.removeAll(keepingCapacity: true)
        }
        young[hash] = entry
        return entry.name
    }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923). Equal hashes of different keys cost time, nothing else.
    private static func hash(_ key: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }

    /// Names: a prepared name takes about a kilobyte, so that two full generations stay near 64 MiB.
    static let usualLimit = 1 << 15
}
