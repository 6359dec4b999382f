/// A hash table from letters to values, made once: one probe finds all values of a key.
struct FoldedKeyTable<Value: Sendable>: Sendable {
    /// The key that a slot holds plus 1, 0 for none; open addressing, at most half full.
    private var slots: [Int32]
    private var hashes: [UInt64] = []
    /// Where each key begins in ``letters``, and behind the last where it ends.
    private var keyStarts: [Int] = [0]
    private var letters: [UInt16] = []
    private var valueStarts: [Int] = [0]
    private(set) var values: [Value] = []

    init(_ dictionary: [[UInt16]: [Value]]) {
        var size = 16
        while size < dictionary.count * 2 { size *= 2 }
        slots = [Int32](repeating: 0, count: size)
        for (key, values) in dictionary.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            insert(key, values)
        }
    }

    /// The positions in ``values`` of the values of a key, which is a stretch of letters.
    @inline(__always)
    func range(of key: ArraySlice<UInt16>) -> Range<Int> {
        let hash = Self.hash(key)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if hashes[index] == hash, letters[keyStarts[index]..<keyStarts[index + 1]] == key {
                return valueStarts[index]..<valueStarts[index + 1]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0..<0
    }

    private mutating func insert(_ key: [UInt16], _ values: [Value]) {
        let hash = Self.hash(key[...])
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        hashes.append(hash)
        slots[slot] = Int32(hashes.count)
        letters += key
        keyStarts.append(letters.count)
        self.values += values
        valueStarts.append(self.values.count)
    }

    /// Multiply and fold; the multiplier is the golden ratio's fraction in 64 bits (Knuth, TAOCP 3, 6.4).
    @inline(__always)
    private static func hash(_ key: ArraySlice<UInt16>) -> UInt64 {
        var hash: UInt64 = 0
        for letter in key {
            hash = (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        return hash
    }
}
