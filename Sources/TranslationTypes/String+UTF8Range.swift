extension String {
    /// The part between two UTF-8 offsets, as segments, findings and other places in texts count them.
    ///
    ///     "Сот үкімі"[utf8: 7..<17]    // "үкімі"
    ///
    /// It shares the string's storage; O(1) for Swift's own strings. An offset inside of a character's bytes is moved to the
    /// beginning of that character.
    /// - Parameter range: Offsets in bytes, end exclusive, within the string; others trap.
    public subscript(utf8 range: Range<Int>) -> Substring {
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return self[start..<utf8.index(start, offsetBy: range.count)]
    }
}
