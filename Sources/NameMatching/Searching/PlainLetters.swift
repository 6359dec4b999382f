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

    /// The length of the longest common subsequence.
    func common(with other: [UInt8]) -> Int {
        var rest = UInt64.max
        for letter in other {
            let same = rest & places[Int(letter)]
            rest = (rest &+ same) | (rest & ~places[Int(letter)])
        }
        let used = count == UInt64.bitWidth ? UInt64.max : (1 << UInt64(count)) - 1
        return (~rest & used).nonzeroBitCount
    }

    /// Items by the share of groups and the share of letters that they have together, best first; of equals the first.
    /// - Parameters:
    ///   - found: items with the share of groups.
    ///   - limit: how many at most.
    ///   - letters: the letters of an item.
    func best(_ found: [GramIndex.Found], limit: Int, letters: (Int32) -> [UInt8]) -> [Int32] {
        if found.count <= limit { return found.map(\.item) }
        var ranked = found.map { found in
            let other = letters(found.item)
            let share = Float(2 * common(with: other)) / Float(max(1, count + min(other.count, UInt64.bitWidth)))
            return (item: found.item, value: found.share + share)
        }
        ranked.sort { ($1.value, $0.item) < ($0.value, $1.item) }
        return ranked.prefix(limit).map(\.item)
    }
}
