/// A dictionary from rows of folded letters to small values, asked by the hash of the row.
///
/// Keys are compared by their 64-bit hash alone: with ten thousand keys one unlisted word in 10¹⁵ is taken for a listed one.
struct LetterTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value]
    private let mask: Int
    private let nothing: Value

    /// - Parameters:
    ///   - entries: the rows; of equal rows the values are combined.
    ///   - nothing: what rows that are not in the table give.
    ///   - combine: makes one value of two.
    init(_ entries: [([UInt32], Value)], nothing: Value, combine: (Value, Value) -> Value) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Value](repeating: nothing, count: size)
        mask = size - 1
        self.nothing = nothing
        for (row, value) in entries where !row.isEmpty {
            let place = place(of: LetterHash(row).value)
            values[place] = keys[place] == 0 ? value : combine(values[place], value)
            keys[place] = LetterHash(row).value
        }
    }

    /// The value of the row with this hash.
    @inline(__always)
    subscript(hash: LetterHash) -> Value { values[place(of: hash.value)] }

    /// Where the key is, or the free place where it would be; half of all places are free.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
        return place
    }
}
