internal import ICU

/// Breaks text into lines of a terminal: at spaces, and between Chinese characters.
public enum ColumnWrapping {
    /// The lines, each at most so many columns wide; at least one, the first empty only if the text is.
    ///
    /// Combining marks stay with their letter; a mark that closes stays on the line of what it closes if there is room for it
    /// elsewhere than at the beginning of a line.
    public static func lines(_ text: String, columns: Int) -> [String] {
        let columns = max(columns, leastColumns)
        var lines: [String] = []
        var line = ""
        var width = 0
        for piece in pieces(of: text) {
            let bare = piece.last == " " ? String(piece.dropLast()) : piece
            let bareWidth = TextColumns.count(bare)
            if width + bareWidth > columns, width > 0 {
                lines.append(line.last == " " ? String(line.dropLast()) : line)
                (line, width) = ("", 0)
            }
            if bareWidth > columns {
                for character in piece {
                    let one = TextColumns.count(String(character))
                    if width + one > columns {
                        lines.append(line)
                        (line, width) = ("", 0)
                    }
                    line.append(character)
                    width += one
                }
            } else {
                line += piece
                width += TextColumns.count(piece)
            }
        }
        line = line.last == " " ? String(line.dropLast()) : line
        return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
    }

    /// What stays on one line: a word with the space behind it, or a Chinese character with the marks that may not begin a line.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var isAfterWide = false
        for character in text {
            let isWide = character.unicodeScalars.first?.isWide == true
            let isClosing = closing.contains(character)
            let breaks = (isWide || isAfterWide) && !isClosing && !opening.contains(piece.last ?? " ")
            if !piece.isEmpty, piece.last == " " || breaks {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character.isWhitespace && !isWide ? " " : character)
            isAfterWide = isWide
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    // The commonest of those that UAX #14 keeps from beginning (CL, EX) and ending (OP) a line.
    private static let closing = Set<Character>("，。、；：？！）】》〉」』”’%％,.;:?!)]}»… ")
    private static let opening = Set<Character>("（【《〈「『“‘([{«")
    /// A narrower column holds no word.
    private static let leastColumns = 8
}
