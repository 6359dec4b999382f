/// What an ``XMLReader`` meets in a document, in reading order.
public enum XMLEvent: Sendable, Hashable {
    /// A start tag, or the first half of an empty element's tag.
    case start(XMLElement)
    /// An end tag, or the second half of an empty element's tag, with its qualified name.
    case end(String)
    /// All text up to the next tag, comment or instruction, CDATA sections included, white space kept.
    case text(String)
    /// The text between `<!--` and `-->`.
    case comment(String)
    /// `<?target data?>`.
    case processingInstruction(target: String, data: String)
    /// The document type declaration, which is reported and never loaded.
    case doctype(name: String, publicID: String?, systemID: String?)
}
