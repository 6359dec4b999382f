/// A format of documents in one language.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
    /// Text without markup, or the text of a web page as a browser copies it.
    case plainText
    /// A saved web page.
    case html
    /// CommonMark with front matter.
    case markdown
    /// Office Open XML text, ISO/IEC 29500.
    case docx

    /// The format that a file's ending names: `page.HTM` is HTML.
    public init?(fileName: String) {
        let name = fileName.lowercased()
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...] {
        case "txt", "text": self = .plainText
        case "html", "htm", "xhtml", "xht", "shtml": self = .html
        case "md", "markdown", "mdown", "mkd": self = .markdown
        case "docx", "docm", "dotx": self = .docx
        default: return nil
        }
    }

    /// The format that a file's first bytes show; nil for text that could be anything.
    static func sniffed(from bytes: [UInt8]) -> DocumentFormat? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .docx }
        let visible = bytes.prefix(2048).filter { $0 != 0 && $0 < 0x80 }
        let head = String(decoding: visible, as: UTF8.self).lowercased().trimmingWhiteSpace()
        let starts = ["<!doctype html", "<html", "<head", "<body"]
        if starts.contains(where: head.hasPrefix) { return .html }
        if head.hasPrefix("<"), head[...].firstRange(ofText: "<html") != nil { return .html }
        return nil
    }
}
