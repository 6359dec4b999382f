internal import TranslationTypes

/// Reads plain text: an article pasted from a web page without the page around it, anything else whole.
struct PlainTextReader {
    let file: String
    let limits: DocumentLimits

    /// The document of a text already decoded.
    func read(_ text: String) throws(DocumentError) -> Document {
        let lines = TextLine.lines(of: text)
        if lines.isEmpty {
            throw DocumentError(file: file, message: "the file holds no text", advice: "check that it was saved whole")
        }
        if lines.count > limits.blocks {
            throw DocumentError(
                file: file, line: lines[limits.blocks].number, message: "the text has more than \(limits.blocks) lines",
                advice: "split it into parts")
        }
        if let article = PastedPage(lines).article() { return article }
        return clean(WrappedLines.joined(lines))
    }

    /// A text without a page around it: every line is kept.
    private func clean(_ lines: [TextLine]) -> Document {
        let hasTitle = startsWithTitle(lines)
        let blocks = lines.indices.map { index in
            let line = lines[index]
            let kind: Block.Kind = index == 0 && hasTitle ? .title : line.isBulleted ? .listItem : .paragraph
            return Block(kind, line.text, line: line.number)
        }
        return Document(title: hasTitle ? lines[0].text : nil, blocks: blocks)
    }

    /// Whether the first line stands apart from the sentences after it.
    private func startsWithTitle(_ lines: [TextLine]) -> Bool {
        guard lines.count > 1, !lines[0].isBulleted else { return false }
        let first = lines[0].shape
        return !first.endsAsSentence && !first.endsWithColon && first.weight <= Self.longestTitle
            && lines[1].followsBlank && lines.dropFirst().contains(where: \.isSentenceLike)
    }

    /// Letters and digits; the longest headlines of agencies have about 150.
    private static let longestTitle = 160
}
