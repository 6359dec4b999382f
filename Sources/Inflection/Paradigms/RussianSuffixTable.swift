/// Values by the end of a Russian word; the longest end that is known decides.
struct RussianSuffixTable<Value: Sendable>: Sendable {
    private var values: [UInt64: [Value]] = [:]
    private var longest = 0

    /// The most letters that an end can have: six bits each in one word.
    private static var limit: Int { 10 }

    /// Adds a value for an end; the first that is added is the best.
    mutating func add(_ value: Value, end: [UInt8]) {
        let count = end.russianLetterCount
        guard let key = Self.keys(end[...], limit: count).last, count <= Self.limit else {
            preconditionFailure("no end of a Russian word: \(String(decoding: end, as: UTF8.self))")
        }
        values[key, default: []].append(value)
        longest = max(longest, count)
    }

    /// The values of the longest end that the word has.
    func values(endOf word: ArraySlice<UInt8>) -> [Value] {
        for key in Self.keys(word, limit: longest).reversed() {
            if let found = values[key] { return found }
        }
        return []
    }

    /// The ends of a word from the shortest, each as a number; a hyphen or a foreign letter ends them.
    private static func keys(_ word: ArraySlice<UInt8>, limit: Int) -> [UInt64] {
        var keys: [UInt64] = []
        var key: UInt64 = 0
        for back in 0..<Swift.min(limit, word.russianLetterCount) {
            let letter = word.russianLetter(back)
            guard letter.code < 32 else { break }
            key |= UInt64(letter.code + 1) << UInt64(6 * back)
            keys.append(key)
        }
        return keys
    }
}
