/// Finds direct quotations by the marks of the five languages, pairs inside pairs, in a row of passages.
///
/// A mark that opens and is not closed in its passage quotes to the passage's end; if the next passage begins with an opening
/// mark too, as newspapers do, that is a quotation of its own. Straight marks open and close in turn. An apostrophe inside a word
/// is none.
public struct QuotationFinder: Sendable {
    /// Makes a finder.
    public init() {}

    /// The outermost quotations, marks included, in UTF-8 offsets.
    public func quotations(in text: String) -> [Range<Int>] {
        let scalars = Array(text.unicodeScalars)
        var offsets: [Int] = []
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        var found: [Range<Int>] = []
        var open: [(close: Set<Unicode.Scalar>, start: Int)] = []
        for place in scalars.indices {
            let scalar = scalars[place]
            if let last = open.last, last.close.contains(scalar), closes(scalars, place) {
                open.removeLast()
                if open.isEmpty { found.append(offsets[last.start]..<offsets[place + 1]) }
            } else if let closers = Self.closers[scalar], opens(scalars, place) {
                open.append((closers, place))
            }
        }
        if let first = open.first { found.append(offsets[first.start]..<offset) }
        return found
    }

    /// The marks that open, with those that close them: Russian, Kazakh and Uyghur «…», English “…”, German-style „…“ as in Russian
    /// handwriting and older print, Chinese 「…」 and “…”, and the straight ones.
    private static let closers: [Unicode.Scalar: Set<Unicode.Scalar>] = [
        "«": ["»"], "»": ["«"], "“": ["”"], "”": ["”"], "„": ["“", "”"], "‟": ["”"], "\"": ["\""], "＂": ["＂"],
        "‹": ["›"],
        "「": ["」"], "『": ["』"], "﹁": ["﹂"], "﹃": ["﹄"], "‘": ["’"], "‚": ["‘", "’"], "'": ["'"], "’": ["’"],
    ]

    /// Marks that are apostrophes as well.
    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘"]
    /// Marks that open only where a word begins, since they close as well.
    private static let ambiguous: Set<Unicode.Scalar> = ["\"", "'", "’", "”", "»", "＂"]

    private func opens(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        let scalar = scalars[place]
        guard place + 1 < scalars.count else { return false }
        let before = place > 0 ? scalars[place - 1] : " "
        let after = scalars[place + 1]
        if Self.ambiguous.contains(scalar) {
            return !isLetter(before) && !Self.isClosing(before) && !after.properties.isWhitespace
        }
        return !(Self.apostrophes.contains(scalar) && isLetter(before))
    }

    private func closes(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        guard Self.apostrophes.contains(scalars[place]) else { return true }
        return place + 1 >= scalars.count || !isLetter(scalars[place + 1])
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// A mark after a full stop closes what is open; it opens nothing.
    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool { ".!?…。！？؟".unicodeScalars.contains(scalar) }
}
