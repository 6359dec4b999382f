/// Sets of words that were met, kept as bits: a "no" is certain, a "yes" is wrong a few times in a hundred (Bloom 1970).
///
/// `Scripts/train-kazakh-letters.py` makes them. After a line of text, each set is a byte for the number of places, four
/// bytes for its length (little-endian), and its bits.
struct KazakhWordFilters: Sendable {
    private struct Filter: Sendable {
        let places: Int
        let bits: [UInt8]

        func contains(_ hash: UInt64) -> Bool {
            let count = UInt64(bits.count) * 8
            for place in 0..<UInt64(places) {
                let bit = ((hash & 0xFFFF_FFFF) + place * (hash >> 32 | 1)) % count
                if bits[Int(bit >> 3)] & 1 << (bit & 7) == 0 { return false }
            }
            return true
        }
    }

    /// What a word gains that was met at all, that was also met in two forms of case, and in three: in nats, fitted together
    /// with `KazakhLexicon.spelledGain`.
    private static let metGains: [Float] = [1.2, 1.2, 0.8]
    /// What a word gains that is a name, likewise.
    private static let nameGain: Float = 1.8
    /// The shortest name that gains, in letters: a shorter one is more often another word.
    private static let shortestName = 4

    private let filters: [Filter]

    /// Reads the sets from their bytes, which are our own: damage is a broken build.
    init(_ bytes: [UInt8]) {
        var filters: [Filter] = []
        var offset = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) + 1
        while offset + 5 < bytes.count {
            let length = (1...4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * ($1 - 1)) }
            filters.append(Filter(places: Int(bytes[offset]), bits: Array(bytes[(offset + 5)..<(offset + 5 + length)])))
            offset += 5 + length
        }
        precondition(filters.count == Self.metGains.count + 1, "words.filter has other sets than the program")
        self.filters = filters
    }

    /// What a word gains by the sets that it is in.
    func gain(of hash: UInt64, length: Int) -> Float {
        var total: Float = 0
        for (filter, gain) in zip(filters, Self.metGains) {
            // Each set holds only words of the one before.
            guard filter.contains(hash) else { break }
            total += gain
        }
        if length >= Self.shortestName, let names = filters.last, names.contains(hash) { total += Self.nameGain }
        return total
    }
}
