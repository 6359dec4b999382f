internal import Markup
internal import TranslationTypes

/// What a file holds before it is cut into passages: one text, or the parts of a package with text in them.
struct PassageContent: Sendable {
    /// One text of the file.
    struct Part: Sendable {
        let file: EncodedFile
        let lines: SourceLines

        init(_ file: EncodedFile) {
            self.file = file
            lines = SourceLines(file.utf8)
        }
    }

    let parts: [Part]
    private let format: DocumentFormat
    private let articleOnly: Bool
    private let limits: DocumentLimits
    private let word: WordPackage?

    init(
        _ bytes: [UInt8], name: String, format: DocumentFormat, encoding: String?, articleOnly: Bool,
        limits: DocumentLimits
    ) throws(DocumentError) {
        self.format = format
        self.articleOnly = articleOnly
        self.limits = limits
        if format == .docx {
            let package = try WordPackage(bytes, file: name, limits: limits)
            word = package
            var parts: [Part] = []
            for part in package.texts {
                parts.append(Part(try EncodedFile(part.bytes, name: "\(name) (\(part.name))", encoding: "UTF-8")))
            }
            self.parts = parts
        } else {
            word = nil
            let declared = format == .html ? HTMLEncoding.declared(in: bytes) : nil
            parts = [Part(try EncodedFile(bytes, name: name, encoding: encoding, declared: declared))]
        }
    }

    /// The passages of one part.
    func passages(ofPart index: Int) throws(DocumentError) -> [SourcePassage] {
        try passages(ofPart: index, utf8: parts[index].file.utf8, lines: parts[index].lines)
    }

    /// The passages that a part would have with another text.
    func passages(
        ofPart index: Int, utf8: [UInt8], lines: SourceLines? = nil
    ) throws(DocumentError) -> [SourcePassage] {
        let lines = lines ?? SourceLines(utf8)
        let file = parts[index].file.name
        switch format {
        case .plainText: return PlainTextPassages(utf8, lines: lines).read()
        case .markdown:
            var reader = MarkdownPassages(utf8, lines: lines, file: file, limits: limits)
            return try reader.read()
        case .html:
            var reader = try HTMLPassages(utf8, file: file, limits: limits, articleOnly: articleOnly)
            return try reader.read()
        case .docx:
            guard let word else { preconditionFailure("a DOCX is read with its package") }
            var reader = WordPassages(utf8, file: file, part: index, styles: word.styles, limits: limits)
            return try reader.read()
        }
    }

    /// The splices with what else they ask for in the format, in order.
    func completed(_ splices: [Splice], part: Int) -> [Splice] {
        format == .docx ? WordSpaces(utf8: parts[part].file.utf8).completed(splices) : splices
    }

    /// The bytes of the file with stretches of its parts replaced.
    func applying(_ splices: [Int: [Splice]]) throws(DocumentError) -> [UInt8] {
        if let word {
            var changed: [String: [UInt8]] = [:]
            for (index, splices) in splices {
                let part = parts[index]
                changed[word.texts[index].name] = try part.file.applying(splices, lines: part.lines)
            }
            return try word.replacing(changed)
        }
        let substitute: ((Unicode.Scalar) -> String)? =
            format == .html ? { "&#x" + String($0.value, radix: 16, uppercase: true) + ";" } : nil
        return try parts[0].file.applying(splices[0] ?? [], lines: parts[0].lines, substitute: substitute)
    }
}
