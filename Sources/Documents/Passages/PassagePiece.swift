/// A stretch of a passage's text and the stretch of the source that gives it.
struct PassagePiece: Sendable, Hashable {
    /// UTF-8 offsets of the passage's text; empty where the source gives no letter, as a soft hyphen does.
    var text: Range<Int>
    /// UTF-8 offsets of the decoded source; empty where a letter stands for markup, as a space does for `<br>`.
    var source: Range<Int>
    /// Whether the source gives the text byte for byte; else it is an atom, such as an entity, changed whole or not at all.
    var isVerbatim: Bool
    /// Whether a change here would change more than the text, as in the name of a link.
    var isLocked = false

    /// The source of a part of the text; nil where the part cuts an atom.
    func source(of part: Range<Int>) -> Range<Int>? {
        if part == text { return source }
        guard isVerbatim else { return nil }
        let start = source.lowerBound + part.lowerBound - text.lowerBound
        return start..<start + part.count
    }
}
