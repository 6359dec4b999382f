/// A text in one language with what is known of its origin: what every reader of documents gives.
public struct Document: Sendable, Hashable {
    /// The headline, without the site's name where both are known; nil when there is none.
    public var title: String?
    /// The date of publication as ISO 8601, a day or a day with a time.
    public var date: String?
    /// Names of people as the document writes them, in its order; empty when it names none.
    public var authors: [String]
    /// The address that the document gives for itself, not the place it was read from; nil when it gives none.
    public var url: String?
    /// The language that the document declares; nil when it declares none.
    public var language: LanguageTag?
    /// The blocks of the article in reading order, the title among them when it is part of the text.
    public var blocks: [Block]

    /// The title is not added to the blocks: give it a block of its own where it is part of the text.
    public init(
        title: String? = nil, date: String? = nil, authors: [String] = [], url: String? = nil,
        language: LanguageTag? = nil, blocks: [Block] = []
    ) {
        self.title = title
        self.date = date
        self.authors = authors
        self.url = url
        self.language = language
        self.blocks = blocks
    }
}

/// One block of a document: a run of text that a sentence never crosses.
public struct Block: Sendable, Hashable {
    /// What a block is to its document; a list or a table has a block for each of its items or cells.
    public enum Kind: String, Sendable, Hashable {
        case title, heading, paragraph, listItem, quotation, tableCell, preformatted
    }

    /// A title or heading is one segment, whatever signs it holds; the other kinds are cut into sentences.
    public var kind: Kind
    /// The text with white space folded, without markup.
    public var text: String
    /// The 1-based line of the source on which the block begins; nil where the format has no lines.
    public var line: Int?

    /// Takes the text as it is: its white space must be folded already.
    public init(_ kind: Kind, _ text: String, line: Int? = nil) {
        self.kind = kind
        self.text = text
        self.line = line
    }
}
