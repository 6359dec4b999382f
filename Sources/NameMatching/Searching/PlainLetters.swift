/// A word in plain letters that others are compared with, by the longest common subsequence in parallel bits (Hyyrö 2004,
/// "Bit-parallel LCS-length computation revisited"): some nanoseconds a letter.
struct PlainLetters {
    /// For each letter the places where it stands in the word.
    private var places = [UInt64](repeating: 0, count: letters)
    private let count: Int

    /// Plain letters have numbers below it.
    private static let letters = 27

    /// - Parameter word: the letters' numbers; what is beyond 64 letters is not looked at.
    init(_ word: [UInt8]) {
        count = min(word.count, UInt64.bitWidth)
        for (place, letter) in word.prefix(count).enumerated() { places[Int(letter)] |= 1 << UInt64(place) }
    }

    /// The length of the longest common subsequence with a word.
    func common(with other: [UInt8]) -> Int {
        var rest = UInt64.max
        read(other, 0..<other.count, &rest)
        return length(rest)
    }

    /// Words of the list by the share of groups and the share of letters that they have together, best first; of equals the first.
    /// - Parameters:
    ///   - found: words with the share of groups.
    ///   - limit: how many at most, the same number of each system of letters.
    ///   - list: the list.
    func best(_ found: [GramIndex.Found], limit: Int, words list: NameListIndex) -> [Int32] {
        let ranked = ranked(found) { word, rest in
            let range = list.words.plainRange(word)
            read(list.words.plainLetters, range, &rest)
            return range.count
        }
        return Self.first(limit, of: ranked, list.systems) { list.system(ofWord: $0) }
    }

    /// The same for names whose words are written as one.
    func best(_ found: [GramIndex.Found], limit: Int, names list: NameListIndex) -> [Int32] {
        let ranked = ranked(found) { name, rest in
            var count = 0
            for word in list.words(of: name) {
                let range = list.words.plainRange(word)
                read(list.words.plainLetters, range, &rest)
                count += range.count
            }
            return count
        }
        return Self.first(limit, of: ranked, list.systems) { list.system(ofName: $0) }
    }

    /// Twice the share of letters that the word and the likest of some words have together, of the letters of both: 0…1.
    func share(_ others: ArraySlice<Int32>, _ words: ListedWords) -> Float {
        var best: Float = 0
        for other in others {
            let range = words.plainRange(other)
            var rest = UInt64.max
            read(words.plainLetters, range, &rest)
            best = max(best, Float(2 * length(rest)) / Float(max(1, count + min(range.count, UInt64.bitWidth))))
        }
        return best
    }

    @inline(__always)
    private func ranked(_ found: [GramIndex.Found], read: (Int32, inout UInt64) -> Int) -> [Int32] {
        var ranked: [(item: Int32, value: Float)] = []
        ranked.reserveCapacity(found.count)
        for found in found {
            var rest = UInt64.max
            let other = read(found.item, &rest)
            let share = Float(2 * length(rest)) / Float(max(1, count + min(other, UInt64.bitWidth)))
            ranked.append((found.item, found.share + share))
        }
        ranked.sort { ($1.value, $0.item) < ($0.value, $1.item) }
        return ranked.map(\.item)
    }

    /// The first of each group, as many of one as of another: a word is nearer to words of its own letters than to any other, which
    /// must not keep those from being found.
    private static func first(_ limit: Int, of items: [Int32], _ groups: Int, group: (Int32) -> Int) -> [Int32] {
        var left = [Int](repeating: (limit + groups - 1) / groups, count: groups)
        return items.filter { item in
            let group = group(item)
            left[group] -= 1
            return left[group] >= 0
        }
    }

    /// Takes letters one after the other; zeros in `rest` are places of the common subsequence.
    @inline(__always)
    private func read(_ letters: [UInt8], _ range: Range<Int>, _ rest: inout UInt64) {
        for place in range {
            let same = rest & places[Int(letters[place])]
            rest = (rest &+ same) | (rest & ~same)
        }
    }

    @inline(__always)
    private func length(_ rest: UInt64) -> Int {
        let used = count == UInt64.bitWidth ? UInt64.max : (1 << UInt64(count)) - 1
        return (~rest & used).nonzeroBitCount
    }
}
