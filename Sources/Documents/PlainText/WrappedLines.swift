internal import ICU

/// Joins the lines of text that was wrapped at a fixed width, as mail and old text files are.
enum WrappedLines {
    /// The lines of each paragraph as one where the file is wrapped; the lines as they are where it is not.
    static func joined(_ lines: [TextLine]) -> [TextLine] {
        let widths = lines.map { width(of: $0.text) }
        guard let widest = widths.max(), (narrowest...broadest).contains(widest), areWrapped(lines, widths, widest)
        else {
            return lines
        }
        var result: [TextLine] = []
        for index in lines.indices {
            let line = lines[index]
            let continues =
                index > 0 && !line.followsBlank && !line.isBulleted && !line.isIndented
                && widths[index - 1] * 3 >= widest * 2
            if continues, let last = result.popLast() {
                result.append(last.joined(with: line))
            } else {
                result.append(line)
            }
        }
        return result
    }

    /// Whether the lines that others follow directly fill the width, and most of them break off amid a sentence.
    private static func areWrapped(_ lines: [TextLine], _ widths: [Int], _ widest: Int) -> Bool {
        let followed = lines.indices.dropLast().filter { !lines[$0 + 1].followsBlank && !lines[$0 + 1].isBulleted }
        guard followed.count >= fewestLines else { return false }
        let full = followed.count { widths[$0] * 4 >= widest * 3 }
        let open = followed.count { !lines[$0].shape.endsAsSentence }
        return full * 10 >= followed.count * 7 && open * 10 >= followed.count * 7
    }

    /// Columns of a terminal: wide characters take two.
    private static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) }
    }

    /// Columns; RFC 5322 asks for at most 78, typewriters and web forms allow some more.
    private static let broadest = 110
    private static let narrowest = 40
    private static let fewestLines = 2
}

extension TextLine {
    /// This line and the next as one; a hyphen of division is not told from a true one, so it stays.
    func joined(with next: TextLine) -> TextLine {
        TextLine(joining: self, next)
    }

    private init(joining first: TextLine, _ next: TextLine) {
        let glued = TextLine.areGlued(first.text.unicodeScalars.last, next.text.unicodeScalars.first)
        text = first.text + (glued ? "" : " ") + next.text
        number = first.number
        isBulleted = first.isBulleted
        isIndented = first.isIndented
        followsBlank = first.followsBlank
        shape = TextShape(text)
    }

    /// Whether no space belongs between two characters at a line break: both are Han, kana or their punctuation.
    static func areGlued(_ last: Unicode.Scalar?, _ first: Unicode.Scalar?) -> Bool {
        guard let last, let first else { return true }
        func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
            TextShape.isIdeograph(scalar) || (0x3000...0x303F).contains(scalar.value)
                || (0xFF01...0xFF65).contains(scalar.value)
        }
        return isEastAsian(last) && isEastAsian(first)
    }
}
