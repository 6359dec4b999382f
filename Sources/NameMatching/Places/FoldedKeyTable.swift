/// A hash table from letters to values, made once: one probe finds all values of a key.
struct FoldedKeyTable<Value: Sendable>: Sendable {
    /// Keys with their values, in the order in which values of one key are to be given.
    struct Pairs {
        fileprivate var letters: [UInt16] = []
        fileprivate var ends: [Int] = []
        fileprivate var values: [Value] = []

        /// Adds a value under a key.
        mutating func append(_ value: Value, under key: some Sequence<UInt16>) {
            letters += key
            ends.append(letters.count)
            values.append(value)
        }
    }

    /// The key that a slot holds plus 1, 0 for none; open addressing, at most half full.
    private var slots: [Int32]
    private var hashes: [UInt64] = []
    /// Where each key begins in ``letters``, and behind the last where it ends.
    private var keyStarts: [Int32] = [0]
    private var letters: [UInt16] = []
    private var valueStarts: [Int32] = []
    private(set) var values: [Value] = []

    /// Puts pairs into a table; values of one key keep their order.
    init(_ pairs: Pairs) {
        var size = 16
        while size < pairs.values.count * 2 { size *= 2 }
        slots = [Int32](repeating: 0, count: size)
        let keys = insertKeys(of: pairs)
        var starts = [Int32](repeating: 0, count: hashes.count + 1)
        for key in keys { starts[key + 1] += 1 }
        for key in hashes.indices { starts[key + 1] += starts[key] }
        valueStarts = starts
        var order = [Int](repeating: 0, count: keys.count)
        for (index, key) in keys.enumerated() {
            order[Int(starts[key])] = index
            starts[key] += 1
        }
        values = order.map { pairs.values[$0] }
    }

    /// The positions in ``values`` of the values of a key, which is a stretch of letters.
    @inline(__always)
    func range(of key: ArraySlice<UInt16>) -> Range<Int> {
        let hash = Self.hash(key)
        let slot = slot(of: key, hash)
        if slots[slot] == 0 { return 0..<0 }
        let index = Int(slots[slot]) - 1
        return Int(valueStarts[index])..<Int(valueStarts[index + 1])
    }

    /// The slot that holds a key, or the empty one that it belongs in.
    @inline(__always)
    private func slot(of key: ArraySlice<UInt16>, _ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if hashes[index] == hash, letters[Int(keyStarts[index])..<Int(keyStarts[index + 1])] == key { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    /// Gives every key a number, from 0, and says the number of each pair's.
    private mutating func insertKeys(of pairs: Pairs) -> [Int] {
        var keys: [Int] = []
        keys.reserveCapacity(pairs.values.count)
        var start = 0
        for end in pairs.ends {
            let key = pairs.letters[start..<end]
            start = end
            let hash = Self.hash(key)
            let slot = slot(of: key, hash)
            if slots[slot] == 0 {
                hashes.append(hash)
                letters += key
                keyStarts.append(Int32(letters.count))
                slots[slot] = Int32(hashes.count)
            }
            keys.append(Int(slots[slot]) - 1)
        }
        return keys
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
