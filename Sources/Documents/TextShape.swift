internal import ICU

/// What the outside of a text says about it: how much there is to read, and whether it reads like sentences.
struct TextShape: Sendable, Hashable {
    /// Letters and digits; a Han character or a kana counts as ``ideographWeight``.
    var weight = 0
    /// Runs of letters, or for Han and kana the characters divided by ``ideographsInAWord``.
    var words = 0
    var digits = 0
    /// Full stops, question marks and the like at the end of a sentence, in any of the scripts.
    var sentenceEnds = 0
    /// Commas, semicolons and dashes between clauses.
    var clauseMarks = 0
    /// Whether the text ends as a sentence ends, closing quotes and brackets set aside.
    var endsAsSentence = false
    /// Whether the text ends with a colon.
    var endsWithColon = false

    init(_ text: String) {
        var ideographs = 0
        var inWord = false
        var last: Unicode.Scalar = " "
        var pendingStop = false
        for scalar in text.unicodeScalars {
            if pendingStop, scalar == " " || scalar == "\n" || Self.closers.contains(scalar) { sentenceEnds += 1 }
            pendingStop = false
            if Self.isIdeograph(scalar) {
                ideographs += 1
                inWord = false
            } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar.properties.isEmoji == false && scalar.properties.numericType != nil {
                weight += 1
                if scalar.properties.numericType != nil { digits += 1 }
                if !inWord { words += 1 }
                inWord = true
            } else {
                // Apostrophes, hyphens, the zero-width non-joiner and points inside a word do not end it.
                if !Self.insideWords.contains(scalar) { inWord = false }
                if Self.fullStops.contains(scalar) { pendingStop = true }
                if Self.wideStops.contains(scalar) { sentenceEnds += 1 }
                if Self.clauses.contains(scalar) { clauseMarks += 1 }
            }
            if scalar != " ", scalar != "\n", !Self.closers.contains(scalar) { last = scalar }
        }
        if pendingStop { sentenceEnds += 1 }
        weight += ideographs * Self.ideographWeight
        words += (ideographs + Self.ideographsInAWord - 1) / Self.ideographsInAWord
        endsAsSentence = Self.fullStops.contains(last) || Self.wideStops.contains(last)
        endsWithColon = last == ":" || last == "："
    }

    /// Han, kana and their extensions, which are written without spaces.
    static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// A Chinese text has about a third of the characters of its English translation (our parallel articles).
    static let ideographWeight = 3
    /// Modern Chinese words have about two characters.
    static let ideographsInAWord = 2
    /// Marks that end a sentence when space or a closing mark follows: Latin, Arabic, Armenian, Devanagari.
    private static let fullStops: Set<Unicode.Scalar> = [".", "!", "?", "…", "؟", "۔", "։", "।", "‼", "⁉"]
    /// Marks that end a sentence whatever follows.
    private static let wideStops: Set<Unicode.Scalar> = ["。", "！", "？", "｡", "．"]
    private static let clauses: Set<Unicode.Scalar> = [",", ";", "،", "؛", "，", "、", "；", "–", "—"]
    private static let closers: Set<Unicode.Scalar> = [
        "\"", "'", "”", "’", "»", "›", ")", "]", "）", "」", "』", "》", "】", "\u{200F}", "\u{200E}",
    ]
    private static let insideWords: Set<Unicode.Scalar> = ["'", "’", "-", "\u{2010}", "\u{AD}", "\u{200C}", "\u{200D}", "ʼ"]
}
