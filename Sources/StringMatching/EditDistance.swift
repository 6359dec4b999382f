/// Levenshtein distance by the bit-parallel method of Myers (1999) as simplified by Hyyrö (2003).
///
/// Sixty-four cells of the table are computed at a time. Elements are anything with bits: bytes, code points, word numbers.
///
///     EditDistance.distance(Array("kitten".utf8).span, Array("sitting".utf8).span)   // 3
public enum EditDistance {
    /// The least number of insertions, deletions and substitutions that turn one sequence into the other.
    ///
    /// O(⌈m/64⌉ · n) for the shorter length m and the longer n.
    public static func distance<Element: Hashable & BitwiseCopyable & Sendable>(
        _ a: borrowing Span<Element>, _ b: borrowing Span<Element>
    ) -> Int {
        a.count <= b.count ? measured(a, b) : measured(b, a)
    }

    /// The distance when it is at most `limit`; nil when it is more.
    public static func distance<Element: Hashable & BitwiseCopyable & Sendable>(
        _ a: borrowing Span<Element>, _ b: borrowing Span<Element>, limit: Int
    ) -> Int? {
        if abs(a.count - b.count) > limit { return nil }
        let result = distance(a, b)
        return result <= limit ? result : nil
    }

    private static func measured<Element: Hashable & BitwiseCopyable & Sendable>(
        _ pattern: borrowing Span<Element>, _ text: borrowing Span<Element>
    ) -> Int {
        if pattern.isEmpty { return text.count }
        return BitParallelPattern(pattern).distance(to: text)
    }
}
