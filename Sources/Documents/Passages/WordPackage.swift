internal import Markup

/// The parts of a DOCX package that hold text, and the way to write them back.
struct WordPackage: Sendable {
    /// A part with text.
    struct Text: Sendable {
        let name: String
        let bytes: [UInt8]
    }

    /// The main text, then headers, footers, notes and comments as far as there are any.
    let texts: [Text]
    let styles: WordStyles
    private let file: String
    private let limits: DocumentLimits
    private let bytes: [UInt8]

    init(_ bytes: [UInt8], file: String, limits: DocumentLimits) throws(DocumentError) {
        if bytes.isEmpty {
            throw DocumentError(
                file: file, message: "the file is empty", advice: "check that it was saved and copied whole")
        }
        self.file = file
        self.limits = limits
        self.bytes = bytes
        let archive = try ZipArchive(bytes, file: file, limits: limits)
        var texts: [Text] = []
        for name in Self.names {
            if let part = try archive.read(name) { texts.append(Text(name: name, bytes: part)) }
        }
        guard texts.first?.name == Self.main else {
            throw DocumentError(
                file: file, message: "the zip archive holds no Word document",
                advice: "give a .docx file; save .doc, .odt and .pages files as .docx first")
        }
        self.texts = texts
        styles = try Self.styles(archive.read("word/styles.xml"), file)
    }

    /// The package with parts replaced.
    func replacing(_ parts: [String: [UInt8]]) throws(DocumentError) -> [UInt8] {
        if parts.isEmpty { return bytes }
        return try ZipArchive(bytes, file: file, limits: limits).replacing(parts)
    }

    private static func styles(_ part: [UInt8]?, _ file: String) throws(DocumentError) -> WordStyles {
        guard let part else { return WordStyles() }
        do { return try WordStyles(try XMLReader(bytes: part, name: file)) } catch {
            throw DocumentError(
                file: file, line: error.line, message: "word/styles.xml: \(error.message)",
                advice: "open the file in a word processor and save it anew")
        }
    }

    private static let main = "word/document.xml"
    /// The names that Word and LibreOffice give; a document with more than 40 different headers has no reader.
    private static let names =
        [main] + (1...40).map { "word/header\($0).xml" } + (1...40).map { "word/footer\($0).xml" }
        + ["word/footnotes.xml", "word/endnotes.xml", "word/comments.xml"]
}
