/// Strings that are met again and again, each kept once: open addressing over the bytes.
struct StringPool {
    private var places: [Int32]
    private var hashes: [UInt64] = []
    private var strings: [String] = []

    init() { places = [Int32](repeating: -1, count: Self.mostStrings * 2) }

    /// The string with these bytes; nil when they are no UTF-8.
    mutating func string(_ bytes: Span<UInt8>) -> String? {
        if bytes.count <= Self.longestSmallString { return Self.validated(bytes) }
        let hash = Self.hash(bytes)
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while places[place] >= 0 {
            let index = Int(places[place])
            if hashes[index] == hash, Self.isEqual(strings[index], bytes) { return strings[index] }
            place = (place + 1) & (places.count - 1)
        }
        guard let string = Self.validated(bytes) else { return nil }
        if strings.count < Self.mostStrings {
            places[place] = Int32(strings.count)
            hashes.append(hash)
            strings.append(string)
        }
        return string
    }

    private static func validated(_ bytes: Span<UInt8>) -> String? {
        do { return String(copying: try UTF8Span(validating: bytes)) } catch { return nil }
    }

    private static func isEqual(_ string: String, _ bytes: Span<UInt8>) -> Bool {
        let own = string.utf8Span.span
        guard own.count == bytes.count else { return false }
        for index in own.indices where own[index] != bytes[index] { return false }
        return true
    }

    /// FNV-1a (Fowler, Noll, Vo), its high bits folded into the low ones.
    private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return hash ^ hash >> 32
    }

    /// Strings: sources and notes of a large glossary; what is met later is not shared. A power of two, for the mask.
    private static let mostStrings = 1 << 15
    /// Bytes: Swift keeps strings up to this length inside the value, so that sharing gains nothing.
    private static let longestSmallString = 15
}
