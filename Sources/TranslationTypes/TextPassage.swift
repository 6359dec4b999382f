/// A stretch of running text in a file, as checks see it and as corrections change it: a paragraph of a document, or a segment
/// of a bilingual file with its sides.
public struct TextPassage: Sendable, Hashable {
    /// Its place among the passages of the file, from 0.
    public var number: Int
    /// What the file itself calls it: the id of a unit, the context of a message; nil in documents.
    public var identifier: String?
    /// What kind of block it is in a document; nil in bilingual files.
    public var kind: Block.Kind?
    /// One side in a document, a source and mostly a target in a bilingual file, any number in a TMX.
    public var sides: [PassageSide]

    /// Puts a passage together.
    public init(number: Int, identifier: String? = nil, kind: Block.Kind? = nil, sides: [PassageSide]) {
        self.number = number
        self.identifier = identifier
        self.kind = kind
        self.sides = sides
    }
}

/// One language of a passage.
public struct PassageSide: Sendable, Hashable {
    /// What a side is to its passage.
    public enum Role: String, Sendable, Hashable {
        /// The only side of a document's passage, or one of several in a file that has no source.
        case text
        case source, target
    }

    /// What the side is to its passage.
    public var role: Role
    /// The language, when the file names it.
    public var language: LanguageTag?
    /// The text without markup; an inline code leaves nothing behind.
    public var text: String
    /// The 1-based line of the file on which the text begins; nil where the format has no lines.
    public var line: Int?
    /// Whether the text can be changed in the file.
    public var isEditable: Bool

    /// Puts a side together.
    public init(
        _ text: String, role: Role = .text, language: LanguageTag? = nil, line: Int? = nil, isEditable: Bool = true
    ) {
        self.role = role
        self.language = language
        self.text = text
        self.line = line
        self.isEditable = isEditable
    }
}

/// A change to a passage.
public struct PassageEdit: Sendable, Hashable {
    /// The index of the side in its passage.
    public var side: Int
    /// What is replaced, in UTF-8 offsets of the side's text.
    public var utf8Range: Range<Int>
    /// What stands there afterwards, as plain text.
    public var replacement: String

    /// Puts a change together.
    public init(side: Int = 0, utf8Range: Range<Int>, replacement: String) {
        self.side = side
        self.utf8Range = utf8Range
        self.replacement = replacement
    }
}
