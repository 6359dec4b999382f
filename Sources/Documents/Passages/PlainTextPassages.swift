internal import TranslationTypes

/// The paragraphs of a plain text, all of them: lines that belong together are one passage.
struct PlainTextPassages {
    private let utf8: [UInt8]
    private let lines: SourceLines

    init(_ utf8: [UInt8], lines: SourceLines) {
        self.utf8 = utf8
        self.lines = lines
    }

    /// Every passage in order.
    func read() -> [SourcePassage] {
        let found = TextLine.lines(of: String(decoding: utf8, as: UTF8.self))
        let starts = Set(WrappedLines.joined(found).map(\.number))
        let isWrapped = starts.count < found.count
        var builder = PassageBuilder(utf8)
        var passages: [SourcePassage] = []
        var length = 0
        for index in found.indices {
            let line = found[index]
            let continues =
                isWrapped
                ? !starts.contains(line.number)
                : index > 0 && length < Self.longest && Self.continues(found[index - 1], line)
            if !continues {
                if index > 0, let passage = finish(&builder, found[index - length]) { passages.append(passage) }
                length = 0
            }
            append(line, to: &builder, isFirst: length == 0)
            length += 1
        }
        if let last = found.indices.last, let passage = finish(&builder, found[last + 1 - length]) {
            passages.append(passage)
        }
        return passages
    }

    private func finish(_ builder: inout PassageBuilder, _ first: TextLine) -> SourcePassage? {
        builder.finish(first.isBulleted ? .listItem : .paragraph)
    }

    private func append(_ line: TextLine, to builder: inout PassageBuilder, isFirst: Bool) {
        var content = lines.content(of: line.number - 1, in: utf8)
        if isFirst, line.isBulleted { content = afterBullet(content) }
        if !isFirst {
            builder.appendBlank(lines.content(of: line.number - 2, in: utf8).upperBound..<content.lowerBound)
        }
        builder.append(content)
    }

    /// What follows the sign before an item: one character after white space.
    private func afterBullet(_ content: Range<Int>) -> Range<Int> {
        let text = Substring(decoding: utf8[content], as: UTF8.self).unicodeScalars
        let rest = text.drop(while: \.isBlank).dropFirst()
        return content.upperBound - Substring(rest).utf8.count..<content.upperBound
    }

    /// Whether a line goes on with the sentence of the line before it, in a file that is not wrapped at one width: that line breaks
    /// off, and this one begins with a small letter, or in a script without capitals after a line of some length.
    private static func continues(_ previous: TextLine, _ line: TextLine) -> Bool {
        if line.followsBlank || line.isBulleted || line.isIndented { return false }
        if previous.shape.endsAsSentence || previous.shape.endsWithColon { return false }
        guard let first = line.text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        if first.properties.isLowercase { return true }
        let isUncased = !first.properties.isUppercase && !first.properties.isCased
        return isUncased && previous.shape.weight >= Self.fullLine
    }

    /// Lines of a passage in a file that is not wrapped; a longer run without a full stop is a list.
    private static let longest = 100
    /// Letters, an ideograph counting as three: half of a narrow line of 40 columns.
    private static let fullLine = 20
}
