/// A text in another spelling, with the way back to its source.
public struct Transliteration: Sendable, Hashable {
    /// The text as it was given.
    public let source: String
    /// The text piece by piece, in order, over the whole source.
    public let pieces: [Piece]

    /// The text in its new spelling.
    public var text: String { pieces.reduce(into: "") { $0 += $1.output } }

    /// The range of the source, in UTF-8 bytes, that gave a range of ``text`` in UTF-8 bytes: whole pieces.
    ///
    /// Linear in the number of pieces.
    public func sourceUTF8Range(of utf8Range: Range<Int>) -> Range<Int> {
        var offset = 0
        var found: Range<Int>?
        for piece in pieces {
            let end = offset + piece.output.utf8.count
            let touches = offset < utf8Range.upperBound && end > utf8Range.lowerBound
            if touches || (utf8Range.isEmpty && offset <= utf8Range.lowerBound && utf8Range.lowerBound < end) {
                found = (found?.lowerBound ?? piece.source.lowerBound)..<piece.source.upperBound
            }
            offset = end
        }
        return found ?? source.utf8.count..<source.utf8.count
    }
}
