internal import Markup
internal import TranslationTypes

/// Reads DOCX: the main part with its styles, the notes, and the properties of the package.
struct WordReader {
    let file: String
    let limits: DocumentLimits

    /// The document in the bytes of a package.
    func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
        if bytes.isEmpty {
            throw DocumentError(
                file: file, message: "the file is empty", advice: "check that it was saved and copied whole")
        }
        let archive = try ZipArchive(bytes, file: file, limits: limits)
        guard let main = try archive.read("word/document.xml") else {
            throw DocumentError(
                file: file, message: "the zip archive holds no Word document",
                advice: "give a .docx file; save .doc, .odt and .pages files as .docx first")
        }
        var styles = WordStyles()
        if let part = try archive.read("word/styles.xml") { styles = try self.styles(part) }
        var blocks = try self.blocks(main, "word/document.xml", styles)
        for name in ["word/footnotes.xml", "word/endnotes.xml"] {
            if let part = try archive.read(name) { blocks += try self.blocks(part, name, styles) }
        }
        if blocks.isEmpty {
            throw DocumentError(
                file: file, message: "the document holds no text", advice: "pictures of text must be recognised first")
        }
        var document = Document(title: blocks.first { $0.kind == .title }?.text, blocks: blocks)
        if let part = try archive.read("docProps/core.xml") { try readProperties(part, into: &document) }
        return document
    }

    private func styles(_ part: [UInt8]) throws(DocumentError) -> WordStyles {
        try reading("word/styles.xml") { name throws(MarkupError) in
            try WordStyles(try XMLReader(bytes: part, name: name))
        }
    }

    private func blocks(_ part: [UInt8], _ partName: String, _ styles: WordStyles) throws(DocumentError) -> [Block] {
        var body = WordBody(styles: styles, mostBlocks: limits.blocks)
        let isWhole = try reading(partName) { name throws(MarkupError) in
            try body.read(try XMLReader(bytes: part, name: name))
        }
        if isWhole { return body.blocks }
        throw DocumentError(
            file: file, message: "the document has more than \(limits.blocks) paragraphs", advice: "split it into parts"
        )
    }

    /// Takes over title, author, date and language (ECMA-376 part 2, 11).
    private func readProperties(_ part: [UInt8], into document: inout Document) throws(DocumentError) {
        let values = try reading("docProps/core.xml") { name throws(MarkupError) in
            var reader = try XMLReader(bytes: part, name: name)
            var values: [String: String] = [:]
            var current = ""
            while let event = try reader.next() {
                switch event {
                case .start(let element): current = element.localName
                case .text(let text): values[current, default: ""] += text
                case .end: current = ""
                default: break
                }
            }
            return values.mapValues { $0.foldingWhiteSpace() }.filter { !$0.value.isEmpty }
        }
        document.title = document.title ?? values["title"]
        document.authors = values["creator"].map { $0.split(separator: ";").map { $0.trimmingWhiteSpace() } } ?? []
        document.date = values["created"].flatMap { PublicationDate.iso($0) }
        if let tag = values["language"] { document.language = Self.tag(tag) }
    }

    private static func tag(_ text: String) -> LanguageTag? {
        // A property that is no tag says nothing of the language, and is no reason to refuse the text.
        do { return try LanguageTag(text) } catch { return nil }
    }

    private func reading<Result>(
        _ part: String, _ body: (_ name: String) throws(MarkupError) -> Result
    ) throws(DocumentError) -> Result {
        do { return try body("\(file) (\(part))") } catch {
            throw DocumentError(
                file: file, line: error.line, message: "\(part): \(error.message)",
                advice: error.advice.isEmpty ? "open the file in a word processor and save it anew" : error.advice)
        }
    }
}
