internal import TranslationTypes

/// Reads Markdown: front matter, headings, paragraphs, lists, quotations, code, tables, HTML and footnotes
/// (CommonMark 0.31; tables and footnotes as GitHub writes them).
struct MarkdownReader {
    let file: String
    let limits: DocumentLimits

    /// The document of a text already decoded.
    func read(_ text: String) throws(DocumentError) -> Document {
        let lines = text.textLines
        let front = MarkdownFrontMatter(lines)
        var parser = MarkdownBlocks(lines, from: front.lineCount)
        var blocks = parser.parse()
        if blocks.count > limits.blocks {
            throw DocumentError(
                file: file, line: blocks[limits.blocks].line, message: "the text has more than \(limits.blocks) blocks",
                advice: "split it into parts")
        }
        if blocks.isEmpty, front.lineCount == 0 || front.value("title") == nil {
            throw DocumentError(file: file, message: "the file holds no text", advice: "check that it was saved whole")
        }
        let title = markTitle(in: &blocks)
        return Document(
            title: title ?? front.value("title"),
            date: front.value("date", "published").map { PublicationDate.iso($0) ?? $0 },
            authors: front.values("authors", "author"), url: front.value("url", "source", "canonical"),
            language: try language(front.value("language", "lang")), blocks: blocks)
    }

    /// Makes the first heading of the first level the title, when nothing but short lines stand before it.
    private func markTitle(in blocks: inout [Block]) -> String? {
        guard let index = blocks.firstIndex(where: { $0.kind == .title }) else { return nil }
        for later in blocks.indices where later > index && blocks[later].kind == .title {
            blocks[later].kind = .heading
        }
        return blocks[index].text
    }

    private func language(_ tag: String?) throws(DocumentError) -> LanguageTag? {
        guard let tag else { return nil }
        do { return try LanguageTag(tag) } catch {
            throw DocumentError(
                file: file, line: 1, message: error.description, advice: "correct it in the front matter")
        }
    }
}
