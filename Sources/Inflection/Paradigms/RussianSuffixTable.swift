/// Values by the end of a Russian word; the longest end that is known decides.
struct RussianSuffixTable<Value: Sendable>: Sendable {
    private var values: [UInt64: [Value]] = [:]
    private var longest = 0

    /// Bits of a letter: 33 values.
    private static var bits: Int { 6 }
    /// The most letters that fit in a key.
    private static var limit: Int { 10 }

    /// Adds a value for an end; the first that is added is the best.
    mutating func add(_ value: Value, end: [UInt8]) {
        let count = end.russianLetterCount
        let (key, letters) = Self.key(end[...], limit: count)
        precondition(
            letters == count && count <= Self.limit, "no end of a Russian word: \(String(decoding: end, as: UTF8.self))"
        )
        values[key, default: []].append(value)
        longest = max(longest, count)
    }

    /// The values of the longest end that the word has.
    func values(endOf word: ArraySlice<UInt8>) -> [Value] {
        var (key, letters) = Self.key(word, limit: longest)
        while letters > 0 {
            if let found = values[key] { return found }
            letters -= 1
            key &= (1 << UInt64(Self.bits * letters)) - 1
        }
        return []
    }

    /// The last letters of a word as a number; a hyphen or a foreign letter ends them.
    private static func key(_ word: ArraySlice<UInt8>, limit: Int) -> (key: UInt64, letters: Int) {
        var key: UInt64 = 0
        let count = Swift.min(limit, word.russianLetterCount)
        for back in 0..<count {
            let letter = word.russianLetter(back)
            guard letter.code < 32 else { return (key, back) }
            key |= UInt64(letter.code + 1) << UInt64(bits * back)
        }
        return (key, count)
    }
}
