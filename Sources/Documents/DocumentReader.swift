public import TranslationTypes

/// Reads documents in one language: plain text, pasted and saved web pages, Markdown, DOCX.
///
///     let article = try DocumentReader().read(file: "сот-үкімі.html")
///     article.title; article.date; article.blocks.map(\.text)
///
/// The text of a web page's menus, captions, teasers and footers is left out. Encodings are found by byte order mark,
/// declaration, validity as UTF-8, and guess, in this order.
public struct DocumentReader: Sendable {
    private let limits: DocumentLimits

    /// A reader within limits; the usual ones suit articles and books.
    public init(limits: DocumentLimits = DocumentLimits()) { self.limits = limits }

    /// The document in a file.
    /// - Parameters:
    ///   - path: The file's path.
    ///   - format: The format; nil to tell it by the file's ending and first bytes.
    ///   - encoding: The encoding's IANA name, for example `windows-1251`; nil to find it out.
    /// - Throws: ``DocumentError`` when the file is missing, too long, empty, no text, or malformed.
    public func read(
        file path: String, format: DocumentFormat? = nil, encoding: String? = nil
    ) throws(DocumentError) -> Document {
        let bytes = try FileBytes(limits: limits).read(path)
        return try read(bytes: bytes, name: path, format: format, encoding: encoding)
    }

    /// The document in bytes; `name` stands for the file in errors, and its ending for the format.
    /// - Throws: ``DocumentError`` as ``read(file:format:encoding:)``.
    public func read(
        bytes: [UInt8], name: String, format: DocumentFormat? = nil, encoding: String? = nil
    ) throws(DocumentError) -> Document {
        if bytes.count > limits.fileBytes { throw FileBytes(limits: limits).tooLong(name) }
        let sniffed = DocumentFormat.sniffed(from: bytes)
        let format = format ?? (sniffed == .docx ? .docx : DocumentFormat(fileName: name) ?? sniffed ?? .plainText)
        switch format {
        case .docx: return try WordReader(file: name, limits: limits).read(bytes)
        case .html:
            let declared = HTMLEncoding.declared(in: bytes)
            return try HTMLReader(file: name, limits: limits).read(
                try text(bytes, name, encoding: encoding, declared: declared))
        case .markdown:
            return try MarkdownReader(file: name, limits: limits).read(try lines(bytes, name, encoding))
        case .plainText:
            return try PlainTextReader(file: name, limits: limits).read(try lines(bytes, name, encoding))
        }
    }

    private func text(
        _ bytes: [UInt8], _ name: String, encoding: String?, declared: String?
    ) throws(DocumentError) -> String {
        try TextDecoder(file: name).decode(bytes, named: encoding, declared: declared).text
    }

    /// The text of a format made of lines, none of them beyond the limit.
    private func lines(_ bytes: [UInt8], _ name: String, _ encoding: String?) throws(DocumentError) -> String {
        let text = try text(bytes, name, encoding: encoding, declared: nil)
        var line = 1
        var length = 0
        for byte in text.utf8 {
            length += 1
            if byte == 0x0A || byte == 0x0D {
                line += byte == 0x0A ? 1 : 0
                length = 0
            }
            if length > limits.lineBytes {
                throw DocumentError(
                    file: name, line: line, message: "the line is longer than \(limits.lineBytes >> 20) MiB",
                    advice: "check that this is a text, and break it into lines")
            }
        }
        return text
    }
}
