/// Groups of classes that stand side by side in a word, with its ends marked, as numbers.
struct ClassGrams: Sendable {
    /// What the groups are of.
    enum Size: Sendable {
        /// Groups of two and of three, for words.
        case twoAndThree
        /// Groups of four, for names written as one word.
        case four

        /// How many groups there can be.
        var count: Int {
            switch self {
            case .twoAndThree: SoundClasses.count * SoundClasses.count * (1 + SoundClasses.count)
            case .four: SoundClasses.count * SoundClasses.count * SoundClasses.count * SoundClasses.count
            }
        }
    }

    /// Adds the groups of a key.
    /// - Parameters:
    ///   - key: classes, each below ``SoundClasses/count``.
    ///   - size: which groups.
    ///   - grams: what they are added to.
    static func append(_ key: [UInt8], _ size: Size, to grams: inout [UInt16]) {
        guard !key.isEmpty else { return }
        switch size {
        case .twoAndThree:
            append(key, length: 2, above: 0, to: &grams)
            append(key, length: 3, above: UInt16(SoundClasses.count * SoundClasses.count), to: &grams)
        case .four:
            append(key, length: 4, above: 0, to: &grams)
        }
    }

    /// The groups of all keys, each once, in order.
    static func all(_ keys: SoundClasses.Keys, _ size: Size, into grams: inout [UInt16]) {
        grams.removeAll(keepingCapacity: true)
        append(keys.usual, size, to: &grams)
        for other in keys.others { append(other, size, to: &grams) }
        grams.sort()
        var kept = 0
        for place in grams.indices where place == 0 || grams[place] != grams[kept - 1] {
            grams[kept] = grams[place]
            kept += 1
        }
        grams.removeLast(grams.count - kept)
    }

    /// A key shorter than a group less its two ends is one group, filled up with ends.
    private static func append(_ key: [UInt8], length: Int, above base: UInt16, to grams: inout [UInt16]) {
        let count = max(1, key.count + 2 - length + 1)
        for start in 0..<count {
            var number: UInt16 = 0
            for place in start - 1..<start - 1 + length {
                number = number * UInt16(SoundClasses.count) + UInt16(key.indices.contains(place) ? key[place] : 0)
            }
            grams.append(base + number)
        }
    }
}
