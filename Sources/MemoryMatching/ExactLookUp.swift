/// Finds the places of a text by its hash; sixteen bytes a text.
struct ExactLookUp: Sendable {
    private var entries: [(hash: UInt64, place: Int)] = []

    /// Adds a text at the next place.
    mutating func append(_ text: String) { entries.append((Self.hash(text), entries.count)) }

    /// To be called when all texts are there.
    mutating func sort() { entries.sort { $0 < $1 } }

    /// The places of texts with this text's hash, ascending; the caller compares the texts.
    func places(of text: String) -> [Int] {
        let hash = Self.hash(text)
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
        }
        return entries[low...].prefix { $0.hash == hash }.map(\.place)
    }

    /// FNV-1a of 64 bits (Fowler, Noll, Vo; RFC 9923).
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
