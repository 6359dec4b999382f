/// A sequence made ready to be compared with many others: for each of its elements, the places where it stands.
///
/// Memory: one word of 64 bits for each distinct element and each 64 elements of the pattern.
public struct BitParallelPattern<Element: Hashable & BitwiseCopyable & Sendable>: Sendable {
    /// The number of elements.
    public let count: Int
    private let blocks: Int
    /// The number of each distinct element.
    private let slots: [Element: Int]
    /// For each distinct element `blocks` words, whose bits are set where it stands.
    private let places: [UInt64]

    /// Prepares a sequence.
    public init(_ pattern: borrowing Span<Element>) {
        count = pattern.count
        blocks = (pattern.count + 63) / 64
        var index: [Element: Int] = [:]
        var places: [UInt64] = []
        for place in pattern.indices {
            let element = pattern[place]
            let slot: Int
            if let known = index[element] {
                slot = known
            } else {
                slot = index.count
                index[element] = slot
                places.append(contentsOf: repeatElement(0, count: blocks))
            }
            places[slot * blocks + place / 64] |= 1 << UInt64(place % 64)
        }
        self.places = places
        slots = index
    }

    /// The Levenshtein distance to another sequence.
    public func distance(to text: borrowing Span<Element>) -> Int {
        if count == 0 { return text.count }
        return blocks == 1 ? distanceOfOneBlock(to: text) : distanceOfBlocks(to: text)
    }

    private func distanceOfOneBlock(to text: borrowing Span<Element>) -> Int {
        let last: UInt64 = 1 << UInt64(count - 1)
        var positive = UInt64.max
        var negative: UInt64 = 0
        var result = count
        let places = places.span
        for index in text.indices {
            let equal = slots[text[index]].map { places[$0] } ?? 0
            let diagonal = (((equal & positive) &+ positive) ^ positive) | equal | negative
            var horizontalPositive = negative | ~(diagonal | positive)
            var horizontalNegative = positive & diagonal
            if horizontalPositive & last != 0 { result += 1 }
            if horizontalNegative & last != 0 { result -= 1 }
            horizontalPositive = horizontalPositive << 1 | 1
            horizontalNegative <<= 1
            positive = horizontalNegative | ~(diagonal | horizontalPositive)
            negative = horizontalPositive & diagonal
        }
        return result
    }

    /// The same, column by column over several words with a carry between them (Hyyrö 2003, figure 8).
    private func distanceOfBlocks(to text: borrowing Span<Element>) -> Int {
        var positive = [UInt64](repeating: .max, count: blocks)
        var negative = [UInt64](repeating: 0, count: blocks)
        let last: UInt64 = 1 << UInt64((count - 1) % 64)
        var result = count
        for index in text.indices {
            let slot = slots[text[index]]
            var carryPositive: UInt64 = 1
            var carryNegative: UInt64 = 0
            for block in 0..<blocks {
                let equal = slot.map { places[$0 * blocks + block] } ?? 0
                let p = positive[block]
                let n = negative[block]
                let extended = equal | carryNegative
                let diagonal = (((extended & p) &+ p) ^ p) | extended | n
                var horizontalPositive = n | ~(diagonal | p)
                var horizontalNegative = p & diagonal
                if block == blocks - 1 {
                    if horizontalPositive & last != 0 { result += 1 }
                    if horizontalNegative & last != 0 { result -= 1 }
                }
                let outPositive = horizontalPositive >> 63
                let outNegative = horizontalNegative >> 63
                horizontalPositive = horizontalPositive << 1 | carryPositive
                horizontalNegative = horizontalNegative << 1 | carryNegative
                positive[block] = horizontalNegative | ~(diagonal | horizontalPositive)
                negative[block] = horizontalPositive & diagonal
                carryPositive = outPositive
                carryNegative = outNegative
            }
        }
        return result
    }
}
