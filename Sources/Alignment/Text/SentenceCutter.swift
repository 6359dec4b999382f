internal import TextNormalization

/// Cuts a segment into its sentences, judged by marks alone.
///
/// A sentence ends at 。！？ and the marks of Indic, Tibetan, Burmese, Khmer, Ethiopic and Mongolian script, or at . ! ? … and their Arabic forms when a space and no lower-case letter follow. A full stop after
/// one letter (a.m., т. е.), or after a short capitalised word (Mr., Gen.), belongs to an abbreviation. A wrong cut does little harm, for
/// the search may join sentences again.
struct SentenceCutter {
    /// Where each sentence begins, in UTF-8.
    private var starts = [0]
    private var state = State.start
    /// Where the next sentence begins if one does, in UTF-8.
    private var boundary = 0
    private var wordLength = 0
    /// Letters since the last mark in the word: one after the point of a.m.
    private var partLength = 0
    private var isCapitalized = false

    private enum State { case start, inside, marked, ended, endedByHan }

    /// The sentences of a segment in order, at least one; together they are the segment.
    static func sentences(of segment: String) -> [String] {
        var cutter = SentenceCutter()
        cutter.scan(segment)
        return cutter.starts.count == 1 ? [segment] : cutter.parts(of: segment)
    }

    private init() {}

    private mutating func scan(_ segment: String) {
        var offset = 0
        for scalar in segment.unicodeScalars {
            offset += UTF8.width(scalar)
            take(scalar, before: offset)
            if starts.count == Self.mostSentences { return }
        }
    }

    private func parts(of segment: String) -> [String] {
        let places = starts.map { segment.utf8.index(segment.startIndex, offsetBy: $0) } + [segment.endIndex]
        return starts.indices.map { String(segment[places[$0]..<places[$0 + 1]]) }
    }

    /// - Parameter next: where the next character begins, in UTF-8.
    @inline(__always)
    private mutating func take(_ scalar: Unicode.Scalar, before next: Int) {
        // Letters first: nearly all of a text is letters.
        if Self.isLetterOrDigit(scalar) { return letter(scalar) }
        switch scalar {
        case "。", "！", "？", "｡", "।", "॥", "။", "។", "።", "།", "᠃":
            if state == .start { return }
            state = .endedByHan
            boundary = next
        case ".", "!", "?", "؟", "۔", "…", "։", "፧", "\u{37E}":
            if state == .inside, scalar != "." || !isAbbreviation { state = .marked }
            partLength = 0
        case " ", "\u{A0}", "\n", "\t", "\u{3000}":
            if state == .marked || state == .endedByHan || state == .ended {
                if state == .marked { state = .ended }
                boundary = next
            }
            wordLength = 0
            partLength = 0
        case "”", "’", "」", "』", "）", "》", "〉", ")", "»":
            if state == .endedByHan { boundary = next }
        default: break
        }
    }

    @inline(__always)
    private mutating func letter(_ scalar: Unicode.Scalar) {
        if state == .ended || state == .endedByHan, !CodeBlocks.isLowercase(scalar) { starts.append(boundary) }
        state = .inside
        if wordLength == 0 { isCapitalized = CodeBlocks.isUppercase(scalar) }
        wordLength += 1
        // A figure after a point is no letter of an abbreviation. Of parts it only matters whether they are one letter.
        partLength += partLength == 0 && CodeBlocks.isNumeric(scalar) ? Self.longestAbbreviation : 1
    }

    private var isAbbreviation: Bool {
        wordLength <= 1 || partLength == 1 || isCapitalized && wordLength <= Self.longestAbbreviation
    }

    @inline(__always)
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        CodeBlocks.isAlphabetic(scalar) || CodeBlocks.isNumeric(scalar)
    }

    /// What follows stays with the last one, which bounds the work on one segment.
    static let mostSentences = 8
    /// Letters.
    private static let longestAbbreviation = 3
}
