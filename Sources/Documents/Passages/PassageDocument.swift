public import TranslationTypes

/// A document as passages that can be corrected in place: all text that an editor wrote, with the way back into the file.
///
///     let draft = try PassageDocument(file: "мақала.docx")
///     draft.passages[3].sides[0].text                            // "Лагерьлерде не болды?"
///     let edit = PassageEdit(utf8Range: 0..<22, replacement: "Орталықтарда")
///     let corrected = try draft.applying([(passage: 3, edit: edit)])
///
/// Plain text, Markdown, HTML and DOCX are read. What is not edited is kept byte for byte: markup, encoding, line ends, and in a
/// package all other parts.
public struct PassageDocument: Sendable {
    /// The passages in reading order, each with one side; its text has white space folded and no markup.
    public let passages: [TextPassage]
    /// The format of the file.
    public let format: DocumentFormat
    /// The IANA name of the file's encoding; nil for DOCX.
    public var encoding: String? { format == .docx ? nil : content.parts.first?.file.encoding }

    let name: String
    let content: PassageContent
    let sourcePassages: [SourcePassage]

    /// Reads a file.
    /// - Parameters:
    ///   - path: The file's path.
    ///   - format: The format; nil to tell it by the file's ending and first bytes.
    ///   - encoding: The encoding's IANA name, for example `windows-1251`; nil to find it out.
    ///   - articleOnly: Whether the menus, teasers and footers of a web page are left out; other formats are always read whole.
    ///   - limits: Bounds on what is taken in.
    /// - Throws: ``DocumentError`` when the file is missing, too long, empty, no text, or malformed.
    public init(
        file path: String, format: DocumentFormat? = nil, encoding: String? = nil, articleOnly: Bool = false,
        limits: DocumentLimits = DocumentLimits()
    ) throws(DocumentError) {
        let bytes = try FileBytes(limits: limits).read(path)
        try self.init(
            bytes: bytes, name: path, format: format, encoding: encoding, articleOnly: articleOnly, limits: limits)
    }

    /// Reads bytes; `name` stands for the file in errors, and its ending for the format.
    /// - Throws: ``DocumentError`` as ``init(file:format:encoding:articleOnly:limits:)``.
    public init(
        bytes: [UInt8], name: String, format: DocumentFormat? = nil, encoding: String? = nil, articleOnly: Bool = false,
        limits: DocumentLimits = DocumentLimits()
    ) throws(DocumentError) {
        if bytes.count > limits.fileBytes { throw FileBytes(limits: limits).tooLong(name) }
        let sniffed = DocumentFormat.sniffed(from: bytes)
        self.name = name
        self.format = format ?? (sniffed == .docx ? .docx : DocumentFormat(fileName: name) ?? sniffed ?? .plainText)
        content = try PassageContent(
            bytes, name: name, format: self.format, encoding: encoding, articleOnly: articleOnly, limits: limits)
        var found: [SourcePassage] = []
        for part in content.parts.indices { found += try content.passages(ofPart: part) }
        if found.count > limits.blocks {
            throw DocumentError(
                file: name, message: "the file has more than \(limits.blocks) passages", advice: "split it into parts")
        }
        let hasLines = self.format != .docx
        passages = found.enumerated().map { [content] number, passage in
            let line = passage.pieces.first { !$0.source.isEmpty }?.source.lowerBound
            let side = PassageSide(
                passage.text, language: passage.language,
                line: hasLines ? line.map { content.parts[0].lines.line(at: $0) + 1 } : nil,
                isEditable: passage.isEditable)
            return TextPassage(number: number, kind: passage.kind, sides: [side])
        }
        sourcePassages = found
    }

    /// The place in the file of a letter of a passage: the line and the column in code points, both from 1.
    ///
    /// - Returns: Nil for DOCX, which has no lines, for an offset outside the text, and for text whose place is not certain.
    public func position(of passage: Int, utf8Offset: Int) -> (line: Int, column: Int)? {
        guard format != .docx, sourcePassages.indices.contains(passage), sourcePassages[passage].isEditable,
            let offset = sourcePassages[passage].sourceOffset(of: utf8Offset)
        else { return nil }
        return content.parts[0].lines.position(of: offset, in: content.parts[0].file.utf8)
    }
}
