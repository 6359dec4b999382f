/// One line of a plain text with what its shape says.
struct TextLine: Sendable {
    /// The line without white space at its ends and without its bullet.
    let text: String
    /// The 1-based line of the file.
    let number: Int
    let isBulleted: Bool
    let isIndented: Bool
    /// Whether a blank line, or the start of the file, stands before.
    let followsBlank: Bool
    let shape: TextShape

    /// Nil for a blank line.
    init?(_ raw: Substring, number: Int, followsBlank: Bool) {
        let trimmed = raw.trimmingWhiteSpace()
        guard let first = trimmed.unicodeScalars.first else { return nil }
        isBulleted = Self.bullets.contains(first)
        isIndented = raw.unicodeScalars.first.map { $0 == " " || $0 == "\t" } ?? false
        text = isBulleted ? String(trimmed.unicodeScalars.dropFirst()).foldingWhiteSpace() : trimmed.foldingWhiteSpace()
        if text.isEmpty { return nil }
        self.number = number
        self.followsBlank = followsBlank
        shape = TextShape(text)
    }

    /// Whether the line reads as a sentence or more.
    var isSentenceLike: Bool {
        if shape.weight >= Self.longWeight { return shape.endsAsSentence || shape.sentenceEnds + shape.clauseMarks > 0 }
        return shape.endsAsSentence && shape.words >= Self.fewestWords && shape.weight >= Self.shortWeight
    }

    /// The lines of a text that are not blank.
    static func lines(of text: String) -> [TextLine] {
        var result: [TextLine] = []
        var followsBlank = true
        var number = 0
        for raw in text.textLines {
            number += 1
            if let line = TextLine(raw, number: number, followsBlank: followsBlank) {
                result.append(line)
                followsBlank = false
            } else {
                followsBlank = true
            }
        }
        return result
    }

    /// Signs that browsers and office programs put before items when text is copied.
    private static let bullets: Set<Unicode.Scalar> = ["•", "◦", "▪", "▫", "‣", "●", "○", "■", "□", "·", "⁃", "∙"]
    private static let longWeight = 90
    private static let shortWeight = 12
    private static let fewestWords = 3
}
