internal import StringMatching

/// A set of words, each with a number below 2²⁰, found by hash: open addressing, never more than half full.
///
/// An entry is the upper 44 bits of the word's hash and its number in one integer, so that a look-up touches one place in
/// memory.
struct HashedWords: Sendable {
    /// The entries, by place; 0 is an empty place.
    private var entries: [UInt64]
    private let mask: Int
    /// Most questions are about words that are not there, and this answers them from a cache.
    private var filter: BloomBits
    private(set) var count = 0

    /// Numbers are below this.
    static let limit: UInt32 = 1 << 20
    private static let numberMask = UInt64(limit) - 1

    /// Makes an empty set with room for a number of words.
    init(capacity: Int) {
        var room = 16
        while room < 2 * capacity { room *= 2 }
        entries = [UInt64](repeating: 0, count: room)
        mask = room - 1
        filter = BloomBits(count: capacity)
    }

    /// The number of the word with this hash; nil when it is not in the set.
    func value(of hash: WordHash) -> UInt32? {
        guard filter.mayContain(hash.value) else { return nil }
        let entries = entries.span
        let mark = Self.mark(of: hash)
        var place = Self.place(of: hash) & mask
        while entries[place] != 0 {
            if entries[place] & ~Self.numberMask == mark { return UInt32(entries[place] & Self.numberMask) }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Puts a word in, or gives it a new number. A full set takes no more.
    mutating func set(_ hash: WordHash, to value: UInt32) {
        guard count < mask else { return }
        let mark = Self.mark(of: hash), mask = mask
        var slots = entries.mutableSpan
        var place = Self.place(of: hash) & mask
        while slots[place] != 0, slots[place] & ~Self.numberMask != mark { place = (place + 1) & mask }
        let isNew = slots[place] == 0
        slots[place] = mark | UInt64(min(value, Self.limit - 1))
        if isNew { count += 1 }
        filter.insert(hash.value)
    }

    /// The upper bits of the hash, and one bit that tells an entry from an empty place.
    private static func mark(of hash: WordHash) -> UInt64 { hash.value & ~numberMask | 1 << 63 }

    /// The lower bits, which the mark lacks, with some of the upper ones.
    private static func place(of hash: WordHash) -> Int {
        Int(truncatingIfNeeded: (hash.value ^ hash.value >> 31) & 0x7FFF_FFFF)
    }
}
