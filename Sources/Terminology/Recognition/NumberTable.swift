/// A table from 64-bit keys to 32-bit values with open addressing: one array, no boxes.
///
/// A key must not be 0. Look-up and insertion take constant time on average.
struct NumberTable: Sendable {
    private var keys: [UInt64]
    private var values: [UInt32]
    private(set) var count = 0
    private var shift: Int

    init(minimumCapacity: Int = 16) {
        var bits = 4
        while 1 << bits < minimumCapacity * 2 { bits += 1 }
        keys = [UInt64](repeating: 0, count: 1 << bits)
        values = [UInt32](repeating: 0, count: 1 << bits)
        shift = 64 - bits
    }

    /// The value of a key; nil when it has none.
    @inline(__always)
    subscript(key: UInt64) -> UInt32? {
        var place = key.place(shift: shift)
        let mask = keys.count - 1
        while true {
            let found = keys[place]
            if found == key { return values[place] }
            if found == 0 { return nil }
            place = (place + 1) & mask
        }
    }

    /// Sets the value of a key and gives the one that it had.
    @discardableResult
    mutating func set(_ key: UInt64, _ value: UInt32) -> UInt32? {
        if count * 2 >= keys.count { grow() }
        var place = key.place(shift: shift)
        let mask = keys.count - 1
        while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
        let old = keys[place] == 0 ? nil : values[place]
        if old == nil { count += 1 }
        keys[place] = key
        values[place] = value
        return old
    }

    /// Tells of all keys with their values, in no order that means anything.
    func forEach(_ body: (UInt64, UInt32) -> Void) {
        for place in keys.indices where keys[place] != 0 { body(keys[place], values[place]) }
    }

    private mutating func grow() {
        var larger = NumberTable(minimumCapacity: keys.count)
        for place in keys.indices where keys[place] != 0 { larger.set(keys[place], values[place]) }
        self = larger
    }
}
