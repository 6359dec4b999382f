/// One kind of harmony: what the vowels of a stem ask of its suffixes.
struct HarmonyTier: Sendable {
    let name: String
    /// The values by number, `back` and `front`.
    var values: [String] = []
    /// The value that each letter gives; letters outside pass on what stands before them.
    var value: [Letter: UInt8] = [:]
    /// Letters that are passed over at the end of a stem.
    var skipped = LetterSet()
    /// Endings of stems with a value of their own; the first that fits decides.
    var tails: [(pattern: [LetterSet], value: UInt8)] = []
    /// Whole stems with a value of their own.
    var words: [[Letter]: UInt8] = [:]
    /// What decides in a stem without a letter of this tier: the last letter that has a value here.
    var fallback: [Letter: UInt8] = [:]
    /// The value when nothing decides.
    var otherwise: UInt8 = 0

    /// The value of a stem.
    func value(of stem: ArraySlice<Letter>) -> UInt8 {
        if !words.isEmpty, let value = words[Array(stem)] { return value }
        for (pattern, value) in tails where stem.hasSuffix(pattern) { return value }
        var letters = stem
        if let last = letters.last, skipped.contains(last) { letters.removeLast() }
        for letter in letters.reversed() { if let value = value[letter] { return value } }
        if let last = stem.last, let value = value[last] { return value }
        for letter in stem.reversed() { if let value = fallback[letter] { return value } }
        return otherwise
    }

    /// Whether all letters of a stem that have a value have the same.
    func isUniform(_ stem: ArraySlice<Letter>) -> Bool {
        var found: UInt8?
        for letter in stem {
            guard let value = value[letter] else { continue }
            if let found, found != value { return false }
            found = value
        }
        return found != nil
    }
}

extension ArraySlice where Element == Letter {
    /// Whether the last letters are in these sets, one after another.
    func hasSuffix(_ pattern: [LetterSet]) -> Bool {
        guard count >= pattern.count else { return false }
        var index = endIndex - pattern.count
        for set in pattern {
            guard set.contains(self[index]) else { return false }
            index += 1
        }
        return true
    }
}
