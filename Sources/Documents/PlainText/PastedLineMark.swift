/// What one line of a pasted page is, by itself and its neighbours.
enum PastedLineMark: Sendable, Hashable {
    /// A sentence or more.
    case sentence
    /// An item of a menu or of a list.
    case item
    /// A heading of what follows an article.
    case ending
    /// The site speaking: share, print, please wait.
    case stray
    /// A picture's caption, a date, a line said twice, a line without words.
    case caption, dateline, repeated, bare
    /// Anything else that is short.
    case plain

    /// The marks of all lines.
    static func marks(of lines: [TextLine]) -> [PastedLineMark] {
        var marks = lines.indices.map { mark(of: lines[$0]) }
        for index in lines.indices where index > 0 && lines[index].text == lines[index - 1].text {
            if marks[index] == .ending { continue }
            marks[index] = .repeated
            marks[index - 1] = .repeated
        }
        // “See also:” amid the text, and the title that it points to.
        for index in lines.indices where marks[index] == .ending && lines[index].shape.endsWithColon {
            marks[index] = .stray
            if index + 1 < lines.count, marks[index + 1] == .plain { marks[index + 1] = .stray }
        }
        // What a picture shows, and in the next line whose it is.
        for index in lines.indices.dropFirst() where marks[index] == .caption && !lines[index].followsBlank {
            let isShort = lines[index - 1].shape.weight < LineShape.longestCaption / 2
            if isShort, marks[index - 1] == .sentence || marks[index - 1] == .plain { marks[index - 1] = .caption }
        }
        // A caption that repeats the words of the line before it, as under a film: “WATCH: …”.
        for index in lines.indices.dropFirst() where marks[index] == .plain && marks[index - 1] == .stray {
            if lines[index - 1].text.contains(lines[index].text) { marks[index] = .repeated }
        }
        return marks
    }

    private static func mark(of line: TextLine) -> PastedLineMark {
        if line.shape.words == 0 || line.shape.digits == line.shape.weight {
            return LineShape.isDateline(line.text, line.shape) && PublicationDate.iso(line.text) != nil
                ? .dateline : .bare
        }
        if line.shape.weight < shortWeight, !isLongSentence(line) {
            if BoilerplatePhrases.endings.match(line.text, slack: 25) { return .ending }
            if BoilerplatePhrases.discussions.match(line.text, slack: 8) { return .ending }
        }
        if LineShape.isCaption(line.text, line.shape) { return .caption }
        if isStray(line) { return .stray }
        if line.isSentenceLike { return .sentence }
        if line.isBulleted { return .item }
        return LineShape.isByline(line.text, line.shape) || LineShape.isDateline(line.text, line.shape)
            ? .dateline : .plain
    }

    private static func isLongSentence(_ line: TextLine) -> Bool { line.shape.endsAsSentence && line.shape.words > 6 }

    /// A phrase of the site; one with a colon takes the title of what it points to after it.
    private static func isStray(_ line: TextLine) -> Bool {
        if BoilerplatePhrases.strays.match(line.text, slack: isLongSentence(line) ? 15 : 40) {
            return true
        }
        return line.shape.weight < 150 && !line.shape.endsAsSentence
            && BoilerplatePhrases.strays.match(line.text, slack: 140, onlyWithColon: true)
    }

    private static let shortWeight = 60
}
