/// A text that a ``Normalizer`` made, with the way back to its source.
///
/// Positions in the result map to positions in the source without gaps and in order. Where several characters became
/// one, or one became several, they belong together: a range that cuts such a place covers the whole of it.
public struct NormalizedText: Sendable, Hashable {
    /// The normalised text.
    public let text: String
    /// The text as it was given.
    public let source: String

    private let map: OffsetMap

    init(text: String, source: String, map: OffsetMap) {
        self.text = text
        self.source = source
        self.map = map
    }

    init(unchanged text: String) { self.init(text: text, source: text, map: .identity) }

    /// The range of the source, in UTF-8 bytes, that gave a range of ``text`` in UTF-8 bytes.
    ///
    /// O(log n) in the number of changed places. Removed characters at either end of the range are not part of it.
    public func sourceUTF8Range(of utf8Range: Range<Int>) -> Range<Int> {
        precondition(utf8Range.lowerBound >= 0 && utf8Range.upperBound <= text.utf8.count, "range outside the text")
        return OffsetMap.source(of: utf8Range, in: map.utf8)
    }

    /// The range of the source, in Unicode code points, that gave a range of ``text`` in code points.
    ///
    /// The range must lie inside the text. O(log n) in the number of changed places.
    public func sourceCodePointRange(of codePointRange: Range<Int>) -> Range<Int> {
        OffsetMap.source(of: codePointRange, in: map.codePoints)
    }
}
